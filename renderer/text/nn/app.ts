import type { Catalogue } from '../nb/nb.ts'

export const app: Catalogue['app'] = {
  samlet: 'Samlet',
  skipToContent: 'Hopp til innhaldet',
  training: 'Opplæring: oppdikta personar',
  trainingShort: 'Opplæring',
  openSearch: 'Finn brukar',
  searchHint: 'Finn brukar – fnr, D-nummer eller namn',
  home: 'Til framsida',
  language: 'Språk',
  bokmaal: 'Bokmål',
  nynorsk: 'Nynorsk',
  signOut: 'Logg ut',
  switchRole: 'Byt rolle',
  signedInAs: 'Innlogga som',
  shortcuts: 'Snarvegar',
  close: 'Lukk',
  loading: 'Hentar …',
  topBar: 'Toppmeny',
}

export const feil: Catalogue['feil'] = {
  person: 'Du har ikkje tilgang til denne brukaren',
  personNext: 'Treng du tilgang i tenesta, snakk med leiaren din. Søket og siste brukarar verkar som før.',
  role: 'Ikkje tilgjengeleg for rolla di',
  noSession: 'Du er logga ut. Logg inn på nytt for å halde fram.',
  notFound: 'Fann ikkje denne brukaren',
  notFoundNext: 'Lenkja kan vere gammal. Søk etter brukaren på nytt.',
  general: 'Noko gjekk gale i Samlet',
  generalNext: 'Ingenting er lagra eller endra. Prøv igjen.',
  putAside: 'Innstillingane kunne ikkje lesast, så Samlet starta med nye',
  putAsideNext: (fil) =>
    `Ingenting er tapt: den gamle fila ligg ved sida av som ${fil}. Rett ho, eller vel innstillingane på nytt.`,
  closeNotice: 'Lukk meldinga',
  settings: 'Innstillinga vart ikkje lagra. Ho gjeld til du lukkar Samlet.',
  copy: 'Fekk ikkje kopiert',
}

export const snarveier: Catalogue['snarveier'] = {
  title: 'Snarvegar',
  group: { everywhere: 'Overalt', bruker: 'På ein brukar', lists: 'I lister' },
  search: 'Finn brukar eller handling',
  overview: 'Vis denne oversikta',
  home: 'Til framsida',
  copyIdent: 'Kopier fødselsnummer',
  revealIdent: 'Vis eller skjul fødselsnummer',
  askAgain: 'Hent alt på nytt',
  panel: (navn) => `Gå til ${navn}`,
  move: 'Flytt i lista',
  choose: 'Vel',
  close: 'Lukk',
  singleKey: 'Bruk ? som snarveg',
  or: 'eller',
}
