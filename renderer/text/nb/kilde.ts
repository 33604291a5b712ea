import { plural } from '../plural.ts'

export const kilde = {
  heading: 'Kilder',
  henter: 'henter …',
  svarte: 'svarte',
  svarteDelvis: (klokke: string) => `svarer delvis fra ${klokke}`,
  svarerIkke: (klokke: string) => `svarer ikke fra ${klokke}`,
  feil: 'noe gikk galt',
  ikkeTilkoblet: 'ikke tilkoblet ennå',
  ingenTilgang: 'mangler tilgang',
  begrenset: 'ikke tilgjengelig for din rolle',
  askAgain: 'Hent på nytt',
  retry: 'Prøv igjen',
  retryOf: (hva: string) => `Prøv igjen å hente ${hva}`,
  asking: 'Henter …',
  old: (age: string, navn: string) => `Hentet ${age}. ${navn} svarer ikke.`,
  oldShort: (age: string) => `hentet ${age}`,
}

/** The five states besides an answer: different things, so different words. */
export const tilstand = {
  ingenData: (navn: string, hva: string) => `${navn} har ingen ${hva}`,
  haddeIngenData: (navn: string, hva: string) => `${navn} hadde ingen ${hva}`,
  ingenTilgang: (navn: string) => `Du mangler tilgang i ${navn}`,
  ingenTilgangNext: 'Tilgang kan bes om hos lederen din.',
  begrenset: 'Ikke tilgjengelig for din rolle',
  utilgjengelig: (navn: string) => `${navn} svarer ikke`,
  utilgjengeligNext: 'Resten av bildet er ikke berørt.',
  ikkeSpurt: (navn: string) => `${navn} er ikke spurt ennå`,
  ikkeTilkoblet: (navn: string) => `${navn} er ikke tilkoblet ennå`,
  feil: 'Noe gikk galt i Samlet',
  notLogged: 'Innsynet kunne ikke loggføres, så ingenting vises. Sjekk at det er plass på disken.',
  reason: {
    timeout: 'Det tok for lang tid.',
    connection: 'Fikk ikke kontakt.',
    serverError: 'Feilen er hos kilden.',
    tooManyRequests: 'Kilden har for mange spørringer akkurat nå.',
    notJson: 'Svaret kunne ikke leses.',
    unexpectedAnswer: 'Svaret var ikke som ventet.',
    wrongPerson: 'Kilden svarte om en annen person, så ingenting av svaret vises.',
  },
}

/** What each part holds, as in "Oskar har ingen …". */
export const del = {
  'bruker/person': 'personopplysninger',
  'bruker/kontaktinformasjon': 'kontaktopplysninger',
  'bruker/fullmakter': 'fullmakter',
  'bruker/kontor': 'opplysninger om Nav-kontor',
  'bruker/kontaktpersonerStat': 'statlige kontaktpersoner',
  'bruker/kontaktpersonerKommune': 'kommunale kontaktpersoner',
  'bruker/utbetalinger': 'statlige utbetalinger',
  'bruker/oppfoelging': 'opplysninger om oppfølging',
  'bruker/aktiviteter': 'aktiviteter',
  'bruker/meldekort': 'meldekort',
  'bruker/vedtakArena': 'vedtak',
  'bruker/vedtakInfotrygd': 'vedtak',
  'bruker/oppgaver': 'oppgaver',
  'bruker/kommunaleOppgaver': 'kommunale oppgaver',
  'bruker/noekkelopplysninger': 'kommunale nøkkelopplysninger',
  'bruker/delteUtbetalinger': 'kommunale utbetalinger',
  'bruker/soeknader': 'søknader',
  'bruker/kommunaleUtbetalinger': 'kommunale utbetalinger',
}

export const problem = {
  summary: (n: number) =>
    `${plural(n, 'opplysning', 'opplysninger')} kunne ikke leses som ${n === 1 ? 'den' : 'de'} skulle`,
  events: (n: number) => `${plural(n, 'hendelse', 'hendelser')} kunne ikke leses`,
  documents: (n: number) => `${plural(n, 'dokument', 'dokumenter')} kunne ikke leses`,
  files: (n: number, navn: string) =>
    `${navn}: ${plural(n, 'fil', 'filer')} i eksportmappen kunne ikke leses`,
  filesNext:
    'Personer kan mangle eller vises med eldre opplysninger. Ta ut filene på nytt, eller fjern dem fra mappen.',
  fileNames: 'Filene i mappen',
  moreFiles: (n: number) => `og ${n} til`,
  rest: 'Resten vises.',
  copy: 'Kopier rapport uten personopplysninger',
  copied: 'Kopiert',
  where: 'Hvor i dokumentet',
  expected: (expected: string) => `ventet ${expected}`,
  found: (found: string) => `fikk «${found}»`,
  code: {
    missing: 'mangler',
    wrongType: 'feil type',
    wrongFormat: 'feil format',
    unknownCode: 'ukjent kode',
    unknownType: 'ukjent type',
    contradiction: 'stemmer ikke med resten',
    notJson: 'kan ikke leses',
    wrongPerson: 'gjelder en annen person',
    notAnswered: 'kilden svarte ikke på dette',
  },
}

export const opphav = {
  of: (hva: string) => `Kilde for ${hva}`,
  title: 'Hvor kommer dette fra?',
  kilde: 'Kilde',
  linje: 'Linje',
  element: 'Element i kilden',
  ref: 'Referanse',
  noRef: 'kilden gir ingen',
  hentet: 'Hentet',
  alsoFrom: 'Også meldt av',
  maybeAlsoFrom: 'Kanskje samme penger hos',
  fristFrom: 'Fristen er meldt av',
}
