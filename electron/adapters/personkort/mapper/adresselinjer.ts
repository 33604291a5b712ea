import type { AdresseformerDto } from '../schema/adresse.ts'

type Part = string | null | undefined

/** Parts on one line of an envelope, or null when there is nothing to write. */
export const toLine = (...parts: Part[]): string | null => parts.filter(Boolean).join(' ') || null

/** The lines of whichever form the address is given in; [] when it is given in none. */
export function toAdresselinjer(former: AdresseformerDto): string[] {
  return [...toNorwegian(former), ...toForeign(former)].filter((line) => line !== null)
}

function toNorwegian(former: AdresseformerDto): (string | null)[] {
  const { vegadresse: veg, matrikkeladresse: matrikkel, postboksadresse: boks } = former
  const { postadresseIFrittFormat: fritt, ukjentBosted } = former
  const number = `${veg?.husnummer ?? ''}${veg?.husbokstav ?? ''}`
  return [
    ...(veg
      ? [veg.tilleggsnavn, toLine(veg.adressenavn, number, veg.bruksenhetsnummer), veg.postnummer]
      : []),
    ...(matrikkel
      ? [
          toLine(matrikkel.tilleggsnavn, matrikkel.bruksenhetsnummer),
          matrikkel.postnummer ?? toKommune(matrikkel.kommunenummer),
        ]
      : []),
    ...(boks ? [boks.postbokseier, toPostboks(boks.postboks), boks.postnummer] : []),
    ...(fritt ? [fritt.adresselinje1, fritt.adresselinje2, fritt.adresselinje3, fritt.postnummer] : []),
    ...(ukjentBosted ? ['Ukjent bosted', toKommune(ukjentBosted.bostedskommune)] : []),
  ]
}

function toForeign(former: AdresseformerDto): (string | null)[] {
  const { utenlandskAdresse: abroad, utenlandskAdresseIFrittFormat: fritt } = former
  return [
    ...(abroad
      ? [
          abroad.bygningEtasjeLeilighet,
          abroad.adressenavnNummer,
          abroad.postboksNummerNavn,
          toLine(abroad.postkode, abroad.bySted),
          abroad.regionDistriktOmraade,
          abroad.landkode,
        ]
      : []),
    ...(fritt
      ? [
          fritt.adresselinje1,
          fritt.adresselinje2,
          fritt.adresselinje3,
          toLine(fritt.postkode, fritt.byEllerStedsnavn),
          fritt.landkode,
        ]
      : []),
  ]
}

const toKommune = (nummer: Part) => (nummer ? `Kommune ${nummer}` : null)

/** The register holds "12" and "Postboks 12" alike. */
const toPostboks = (postboks: Part) =>
  postboks && /^\d/.test(postboks) ? `Postboks ${postboks}` : (postboks ?? null)
