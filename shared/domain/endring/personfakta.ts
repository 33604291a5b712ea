import type { Fullmakt, Kontaktinformasjon, Kontaktperson } from '../bruker/kontakt.ts'
import type { Noekkelfakta } from '../bruker/noekkelopplysninger.ts'
import type { Person } from '../bruker/person.ts'
import type { Kontor } from '../kontor/kontor.ts'
import type { Faktum } from './endring.ts'

/** One fact a kind: a change is told by what kind of thing it is. */
const single = (slag: Faktum['slag'], innhold: unknown): Faktum => ({ slag, key: slag, navn: null, innhold })

export function toPersonfakta(person: Person): Faktum[] {
  return [
    single('navn', person.navn),
    single('adresse', person.adresser),
    single('adressebeskyttelse', [person.adressebeskyttelse, person.skjermet ?? null]),
    single('sivilstand', person.sivilstand),
    single('familie', person.familie),
    single('tolk', [person.talespraaktolk, person.tegnspraaktolk]),
    single('verge', person.verger),
    single('doedsfall', person.doedsdato),
    single('sikkerhetstiltak', person.sikkerhetstiltak),
  ]
}

export const toKontaktfakta = (kontakt: Kontaktinformasjon): Faktum[] => [
  single('kontaktinformasjon', { ...kontakt, mobilOppdatert: null }),
]

export const toKontorfakta = ({ enhetsnummer, navn }: Kontor): Faktum[] => [
  { slag: 'kontor', key: 'kontor', navn, innhold: enhetsnummer },
]

export const toFullmaktfakta = (fullmakter: readonly Fullmakt[]): Faktum[] =>
  fullmakter.map((fullmakt, nr) => ({
    slag: 'fullmakt',
    key: fullmakt.opphav.ref ?? String(nr),
    navn: null,
    innhold: fullmakt,
  }))

export const toKontaktpersonfakta = (personer: readonly Kontaktperson[]): Faktum[] =>
  personer.map((person) => ({
    slag: 'kontaktperson',
    key: `${person.rolle}:${person.navIdent}`,
    navn: person.navn,
    innhold: person,
  }))

export function toNoekkelfakta({ vedtak, vilkaar, dokumenter }: Noekkelfakta): Faktum[] {
  const all = [...vedtak, ...vilkaar, ...dokumenter]
  return all.map((each, nr) => ({
    slag: 'noekkelopplysning',
    key: each.opphav.ref ?? `${each.tittel}:${nr}`,
    navn: each.tittel,
    innhold: each,
  }))
}
