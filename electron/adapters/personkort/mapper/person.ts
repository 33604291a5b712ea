import { mapEach, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import { kjoenn, readCode } from '../codes.ts'
import type { PersonDto } from '../schema/person.ts'
import { toAdresser } from './adresse.ts'
import { findBest, isCurrent, toRef } from './current.ts'
import { toDoedsdato } from './doedsfall.ts'
import { toFamilie, toSivilstand } from './familie.ts'
import { toCurrentNavn } from './navn.ts'
import { toVerger } from './verge.ts'
import { toAdressebeskyttelse } from './vern.ts'

const AT = 'hentPerson'

/** The facts of the population register as Samlet knows them. Relatives' own fnr stay behind. */
export function toPerson(
  dto: PersonDto,
  about: { ident: string; geografiskTilknytning: string | null },
  reading: Reading,
): Person {
  return {
    opphav: toOpphav(reading, AT, null),
    ident: about.ident,
    navn: toCurrentNavn(dto.navn, `${AT}.navn`, reading),
    foedselsdato: findBest(dto.foedselsdato)?.entry.foedselsdato ?? null,
    doedsdato: toDoedsdato(dto, AT, reading),
    kjoenn: toKjoenn(dto, reading),
    adressebeskyttelse: toAdressebeskyttelse(dto.adressebeskyttelse, `${AT}.adressebeskyttelse`, reading),
    statsborgerskap: toStatsborgerskap(dto),
    sivilstand: toSivilstand(dto, AT, reading),
    personstatus: findBest(dto.folkeregisterpersonstatus)?.entry.status ?? null,
    familie: toFamilie(dto, AT, reading),
    adresser: toAdresser(dto, AT, reading),
    talespraaktolk: toSpraak(dto, 'talespraaktolk'),
    tegnspraaktolk: toSpraak(dto, 'tegnspraaktolk'),
    verger: toVerger(dto, AT, reading),
    sikkerhetstiltak: toSikkerhetstiltak(dto, reading),
    telefonnumre: toTelefonnumre(dto, reading),
    geografiskTilknytning: about.geografiskTilknytning,
  }
}

function toKjoenn(dto: PersonDto, reading: Reading): Person['kjoenn'] {
  const best = findBest(dto.kjoenn)
  if (!best?.entry.kjoenn) return 'ukjent'
  return readCode(kjoenn, best.entry.kjoenn, `${AT}.kjoenn[${best.index}].kjoenn`, reading) ?? 'ukjent'
}

function toStatsborgerskap(dto: PersonDto): Person['statsborgerskap'] {
  return mapEach(dto.statsborgerskap, AT, (entry) =>
    isCurrent(entry) && entry.land
      ? { land: entry.land, fom: entry.gyldigFraOgMed, tom: entry.gyldigTilOgMed }
      : null,
  )
}

function toSpraak(dto: PersonDto, kind: 'talespraaktolk' | 'tegnspraaktolk'): string[] {
  return mapEach(dto.tilrettelagtKommunikasjon, AT, (entry) => entry[kind]?.spraak ?? null)
}

function toSikkerhetstiltak(dto: PersonDto, reading: Reading): Person['sikkerhetstiltak'] {
  return mapEach(dto.sikkerhetstiltak, AT, (entry) =>
    isCurrent(entry)
      ? {
          opphav: toOpphav(reading, 'sikkerhetstiltak', toRef(entry)),
          type: entry.tiltakstype ?? 'ukjent',
          beskrivelse: entry.beskrivelse,
          fom: entry.gyldigFraOgMed,
          tom: entry.gyldigTilOgMed,
        }
      : null,
  )
}

/** By priority; a number without one comes last. */
function toTelefonnumre(dto: PersonDto, reading: Reading): Person['telefonnumre'] {
  const numbers = mapEach(dto.telefonnummer, AT, (entry) =>
    isCurrent(entry) && entry.nummer
      ? {
          opphav: toOpphav(reading, 'telefonnummer', toRef(entry)),
          nummer: [entry.landskode, entry.nummer].filter(Boolean).join(' '),
          prioritet: entry.prioritet,
        }
      : null,
  )
  const order = (prioritet: number | null) => prioritet ?? Number.MAX_SAFE_INTEGER
  return numbers.toSorted((a, b) => order(a.prioritet) - order(b.prioritet))
}
