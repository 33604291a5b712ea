import type { Fullmakt, Kontaktinformasjon, Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Kontor } from '#shared/domain/kontor/kontor.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { from } from './answers.ts'

const personkort = (element: string) => from('personkort', 'stat', element)

export const kontaktinformasjon: Kontaktinformasjon = {
  opphav: personkort('krr'),
  aktiv: true,
  reservert: false,
  kanVarsles: true,
  spraak: 'nb',
  epost: 'solfrid@eksempel.invalid',
  mobil: '+47 00 00 00 42',
  mobilOppdatert: toTidspunkt('2026-10-09T08:00:00Z'),
}

export const fullmakter: Fullmakt[] = [
  {
    opphav: personkort('fullmakt'),
    fullmektig: 'Gunn Prøve Eksempel',
    omraader: [
      { tema: 'AAP', handlinger: ['les', 'kommuniser'] },
      { tema: 'DAG', handlinger: ['les', 'kommuniser'] },
      { tema: 'SYK', handlinger: ['les'] },
    ],
    fom: toDato('2026-01-01'),
    tom: toDato('2026-12-31'),
    opphoert: false,
  },
]

export const kontor: Kontor = {
  opphav: personkort('norg2'),
  enhetsnummer: '9999',
  navn: 'Nav Eksempelby',
  telefon: '55 55 33 33',
  telefonKommentar: null,
  vakttelefon: '00 00 12 34',
  vakttelefonTider: 'hverdager 09–15',
  besoeksadresse: 'Prøvegata 1, 7999 Eksempelby',
  aapningstider: [1, 2, 3, 4, 5].map((ukedag) => ({
    ukedag,
    dato: null,
    fra: '09:00',
    til: '15:00',
    stengt: false,
    kommentar: null,
  })),
}

export const kontaktperson = (linje: Linje, change: Partial<Kontaktperson> = {}): Kontaktperson => ({
  opphav: from('personkort', linje, 'kontaktperson', `kp-${linje}`),
  linje,
  rolle: 'kontaktperson',
  navIdent: linje === 'stat' ? 'Z990001' : 'Z990002',
  navn: linje === 'stat' ? 'Kari Statlig' : 'Berit Kommunal',
  enhet: '9999',
  telefon: '00 00 55 01',
  fom: toDato('2026-01-01'),
  tom: null,
  stedfortreder: { navIdent: 'Z990009', navn: 'Anders Prøve', tom: null },
  ...change,
})
