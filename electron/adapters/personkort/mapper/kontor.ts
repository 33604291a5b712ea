import { addProblem, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Kontor } from '#shared/domain/kontor/kontor.ts'
import type { EnhetDto, EnhetKontaktinformasjonDto, StedsadresseDto } from '../schema/kontor.ts'
import { toAapningstider } from './aapningstid.ts'
import { toLine } from './adresselinjer.ts'
import { toVakttelefon } from './vakttelefon.ts'

/** The office and, when it could be had, how to reach it. */
export function toKontor(
  enhet: EnhetDto,
  info: EnhetKontaktinformasjonDto | null,
  reading: Reading,
): Kontor | null {
  const enhetsnummer = enhet.enhetNr ?? info?.enhetNr ?? null
  if (enhetsnummer === null) return null
  if (enhet.navn === null) addProblem(reading, 'navn', 'missing', 'the name of the office')
  const mottak = info?.publikumsmottak ?? null
  return {
    opphav: toOpphav(reading, 'enhet', enhetsnummer),
    enhetsnummer,
    navn: enhet.navn ?? enhetsnummer,
    telefon: info?.telefonnummer ?? null,
    telefonKommentar: info?.telefonnummerKommentar ?? null,
    ...toVakttelefon(info?.spesielleOpplysninger ?? null),
    besoeksadresse: toBesoeksadresse(
      info?.besoeksadresse ?? mottak?.find(hasAdresse)?.besoeksadresse ?? null,
    ),
    aapningstider: toAapningstider(mottak, 'kontaktinformasjon.publikumsmottak', reading),
  }
}

const hasAdresse = (mottak: { besoeksadresse: StedsadresseDto | null } | null) =>
  mottak !== null && toBesoeksadresse(mottak.besoeksadresse) !== null

/** On one line: "Storgata 1 A, 7010 Trondheim". */
function toBesoeksadresse(dto: StedsadresseDto | null): string | null {
  if (dto === null) return null
  const street = toLine(dto.gatenavn, toLine(dto.husnummer, dto.husbokstav))
  const lines = [dto.adresseTilleggsnavn, street, toLine(dto.postnummer, dto.poststed)]
  return lines.filter(Boolean).join(', ') || null
}
