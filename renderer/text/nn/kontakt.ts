import type { Catalogue } from '../nb/nb.ts'

export const kontakt: Catalogue['kontakt'] = {
  phone: 'Telefon',
  email: 'E-post',
  digital: 'Digitalt',
  digitalYes: 'kan varslast digitalt',
  digitalNo: 'kan ikkje varslast digitalt',
  digitalReserved: 'reservert, bruk papir',
  digitalUnknown: 'ikkje registrert',
  inactive: 'ikkje i bruk i registeret',
  updated: (age) => `oppdatert ${age}`,
  address: {
    bosted: 'Bustad',
    delt: 'Delt bustad',
    opphold: 'Opphaldsstad',
    kontakt: 'Kontaktadresse',
  },
  co: (navn) => `c/o ${navn}`,
  noAddress: 'Inga adresse registrert',
  noPhone: 'ikkje registrert',
  language: 'Språk',
  rolle: {
    kontaktperson: 'Kontaktperson',
    sekundaerkontakt: 'Sekundærkontakt',
    koordinator: 'Koordinator',
    kvpVeileder: 'KVP-rettleiar',
    ukjent: 'Ukjend rolle',
  },
  until: (dato) => `til ${dato}`,
  verge: 'Verje',
}

export const fullmakt: Catalogue['fullmakt'] = {
  title: 'Fullmakter',
  handling: { les: 'les', kommuniser: 'kommuniser', skriv: 'skriv', ukjent: 'ukjend' },
  none: 'Inga fullmakt registrert',
  unknownName: 'namn ikkje oppgjeve',
  until: (dato) => `til ${dato}`,
  noEnd: 'utan sluttdato',
  ended: 'opphøyrd',
  onlyState: 'Gjeld statlege ytingar',
}

export const kontor: Catalogue['kontor'] = {
  open: (fra, til) => `Ope i dag ${fra}–${til}`,
  closed: 'Stengt i dag',
  unknown: 'Opningstida i dag er ikkje oppgjeven',
  isOpen: 'ope no',
  isClosed: 'stengt no',
  phone: 'Telefon',
  duty: 'Vakttelefon',
  dutyHours: (tider) => `(${tider})`,
  noDuty: 'ikkje oppgjeven av kontoret',
  address: 'Besøk',
  number: (nummer) => `eining ${nummer}`,
  notGiven: 'ikkje oppgjeve',
}
