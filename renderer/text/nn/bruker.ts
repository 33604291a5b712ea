import type { Catalogue } from '../nb/nb.ts'
import { plural } from '../plural.ts'

export const bruker: Catalogue['bruker'] = {
  screen: 'Brukar',
  you: 'Deg',
  loadingName: 'Hentar namn',
  age: (n) => `${n} år`,
  ageAtDeath: (n) => `vart ${n} år`,
  ident: 'Fødselsnummer',
  dNummer: 'D-nummer',
  reveal: 'Vis fødselsnummer',
  hide: 'Skjul fødselsnummer',
  copy: 'Kopier fødselsnummer',
  copied: 'Kopiert. Vert fjerna frå utklippstavla om 60 sekund.',
  tolk: (spraak) => `tolk: ${spraak}`,
  tegnspraaktolk: (spraak) => `teiknspråktolk: ${spraak}`,
  noTolk: 'tolk: ikkje registrert',
  spraak: (spraak) => `språk: ${spraak}`,
  kontaktpersoner: 'Kontaktpersonar',
  kontaktperson: 'Kontaktperson',
  noKontaktperson: 'ingen registrert',
  stedfortreder: (navn) => `stadfortredar: ${navn}`,
  fullmakt: 'Fullmakt',
  noFullmakt: 'Inga fullmakt',
  moreFullmakter: (n) => `og ${n} til`,
  nextMoney: 'Neste pengar',
  noNextMoney: 'Ingen kjend dato',
  nextFrist: 'Neste frist',
  noNextFrist: 'Ingen kjend frist',
  overdue: (n) => `${plural(n, 'frist', 'fristar')} er gått ut`,
  toOther: 'til annan mottakar',
  unknownAmount: 'beløp ikkje oppgjeve',
  onlyFrom: (kilder) => `berre frå ${kilder}`,
  notAllAnswered: 'ikkje alle kjelder har svart',
  without: 'utan kommunale opplysningar',
  certainty: {
    utbetalt: 'utbetalt',
    planlagt: 'planlagd, kjelda har datoen',
    ventende: 'ventar, noko manglar',
  },
  warnings: 'Viktig å vite',
}

export const varsel: Catalogue['varsel'] = {
  fortrolig: 'Fortruleg adresse (kode 7)',
  strengtFortrolig: 'Strengt fortruleg adresse (kode 6)',
  strengtFortroligUtland: 'Strengt fortruleg adresse, utland (kode 6)',
  skjermet: 'Skjerma (eigen tilsett)',
  doed: (dato) => `Død ${dato}`,
  verge: (type) => `Verje: ${type}`,
  sikkerhetstiltak: (type) => `Tryggingstiltak: ${type}`,
  reservert: 'Reservert mot digital kontakt, bruk papir',
  kanIkkeVarsles: 'Kan ikkje varslast digitalt',
}

export const panel: Catalogue['panel'] = {
  ytelser: 'Ytingar og vedtak',
  utbetalinger: 'Utbetalingar',
  krav: 'Vilkår og dokumentasjon',
  kontakt: 'Kontakt',
  kontor: 'Nav-kontor',
  fullmakt: 'Fullmakt og ansvar',
  familie: 'Familie og status',
}

export const familie: Catalogue['familie'] = {
  rolle: {
    barn: 'Barn',
    mor: 'Mor',
    far: 'Far',
    medmor: 'Medmor',
    ektefelle: 'Ektefelle/partnar',
    ukjent: 'Relasjon ukjend',
  },
  none: 'Ingen familierelasjonar registrerte',
  noName: 'namn ikkje oppgjeve',
  born: (dato) => `fødd ${dato}`,
  sivilstand: 'Sivilstand',
  statsborgerskap: 'Statsborgarskap',
  personstatus: 'Status',
  notGiven: 'ikkje oppgjeve',
  from: (dato) => `frå ${dato}`,
}
