import type { Bruker } from '../population/bruker.ts'
import type { StateFacts } from '../population/state/stateFacts.ts'
import { folkeregistermetadata, metadata } from './pdlMetadata.ts'

const none = {
  coAdressenavn: null,
  vegadresse: null,
  matrikkeladresse: null,
  utenlandskAdresse: null,
  ukjentBosted: null,
}

function vegadresse({ bosted }: Bruker, { gate }: StateFacts) {
  if (bosted.kind === 'utland') return null
  return {
    matrikkelId: 990_000_000 + Number(gate.nummer),
    husnummer: gate.nummer,
    husbokstav: gate.bokstav,
    bruksenhetsnummer: gate.bokstav === null ? null : 'H0201',
    adressenavn: gate.navn,
    kommunenummer: bosted.kommune,
    bydelsnummer: bosted.bydel,
    tilleggsnavn: null,
    postnummer: bosted.postnummer,
    koordinater: null,
  }
}

const abroad = (landkode: string) => ({
  adressenavnNummer: 'Provgatan 7',
  bygningEtasjeLeilighet: null,
  postboksNummerNavn: null,
  postkode: '99999',
  bySted: 'Påhittstad',
  regionDistriktOmraade: null,
  landkode,
})

export function bostedsadresse(bruker: Bruker, facts: StateFacts) {
  const { bosted } = bruker
  const unknown = facts.opphold === 'ukjentBosted' && bosted.kind === 'norge'
  return [
    {
      angittFlyttedato: null,
      gyldigFraOgMed: `${Number(bruker.foedt.slice(0, 4)) + 18}-06-01T00:00:00`,
      gyldigTilOgMed: null,
      ...none,
      coAdressenavn: facts.co,
      vegadresse: unknown ? null : vegadresse(bruker, facts),
      utenlandskAdresse: bosted.kind === 'utland' ? abroad(bosted.land) : null,
      ukjentBosted: unknown ? { bostedskommune: bosted.kommune } : null,
      folkeregistermetadata: folkeregistermetadata(bruker.foedt),
      metadata: metadata('FREG', bruker.foedt),
    },
  ]
}

export function kontaktadresse(bruker: Bruker, facts: StateFacts) {
  const { bosted } = bruker
  if (facts.opphold !== 'kontaktadresse' || bosted.kind === 'utland') return []
  return [
    {
      gyldigFraOgMed: null,
      gyldigTilOgMed: null,
      type: 'Innland',
      coAdressenavn: null,
      postboksadresse: { postbokseier: 'Prøvepostkassa', postboks: '99', postnummer: bosted.postnummer },
      vegadresse: null,
      postadresseIFrittFormat: null,
      utenlandskAdresse: null,
      utenlandskAdresseIFrittFormat: null,
      folkeregistermetadata: null,
      metadata: metadata('PDL', bruker.foedt),
    },
  ]
}

export function oppholdsadresse(bruker: Bruker, facts: StateFacts) {
  if (facts.opphold !== 'utland') return []
  return [
    {
      gyldigFraOgMed: null,
      gyldigTilOgMed: null,
      coAdressenavn: null,
      utenlandskAdresse: abroad('SWE'),
      vegadresse: null,
      matrikkeladresse: null,
      oppholdAnnetSted: null,
      folkeregistermetadata: null,
      metadata: metadata('FREG', bruker.foedt),
    },
  ]
}
