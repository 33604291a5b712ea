import type { Person } from '#shared/domain/bruker/person.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { from } from './answers.ts'
import { syntheticIdent } from './ident.ts'

const register = (element: string) => from('personkort', 'stat', element)
const open = { fom: null, tom: null }

/** Solfrid Eksempel: an ordinary person with a child, an interpreter and a guardian in some things. */
export const solfrid: Person = {
  opphav: register('person'),
  ident: syntheticIdent(15, 4, 1998),
  navn: { fornavn: 'Solfrid', mellomnavn: null, etternavn: 'Eksempel' },
  foedselsdato: toDato('1998-04-15'),
  doedsdato: null,
  kjoenn: 'kvinne',
  adressebeskyttelse: 'ugradert',
  statsborgerskap: [{ land: 'NOR', ...open }],
  sivilstand: { type: 'UGIFT', fom: null },
  personstatus: 'bosatt',
  familie: [
    {
      opphav: register('forelderBarnRelasjon'),
      rolle: 'barn',
      navn: { fornavn: 'Vår', mellomnavn: null, etternavn: 'Eksempel' },
      foedselsdato: toDato('2021-06-03'),
    },
    {
      opphav: register('forelderBarnRelasjon'),
      rolle: 'mor',
      navn: { fornavn: 'Gunn', mellomnavn: 'Prøve', etternavn: 'Eksempel' },
      foedselsdato: toDato('1969-02-11'),
    },
  ],
  adresser: [
    {
      opphav: register('bostedsadresse'),
      type: 'bosted',
      linjer: ['Oppdiktet vei 4 B', '7999 Eksempelby'],
      coNavn: null,
      ...open,
    },
  ],
  talespraaktolk: ['SO'],
  tegnspraaktolk: [],
  verger: [],
  sikkerhetstiltak: [],
  telefonnumre: [{ opphav: register('telefonnummer'), nummer: '+47 00 00 00 42', prioritet: 1 }],
  geografiskTilknytning: '999901',
}

/** The same screen under strain: protected, dead, guarded, with measures. */
export const sigurd: Person = {
  ...solfrid,
  ident: syntheticIdent(2, 1, 1951),
  navn: { fornavn: 'Sigurd', mellomnavn: 'Langnavn', etternavn: 'Prøve-Testesen' },
  foedselsdato: toDato('1951-01-02'),
  doedsdato: toDato('2026-11-02'),
  adressebeskyttelse: 'strengtFortrolig',
  talespraaktolk: [],
  adresser: [],
  familie: [],
  verger: [{ opphav: register('verge'), type: 'VOKSEN', navn: null, omfang: null, embete: null, ...open }],
  sikkerhetstiltak: [
    { opphav: register('sikkerhetstiltak'), type: 'TFUS', beskrivelse: 'Telefonisk utestengelse', ...open },
  ],
}
