import type { Catalogue } from '../nb/nb.ts'
import { plural } from '../plural.ts'

export const kilde: Catalogue['kilde'] = {
  heading: 'Kjelder',
  henter: 'hentar …',
  svarte: 'svarte',
  svarteDelvis: (klokke) => `svarer delvis frå ${klokke}`,
  svarerIkke: (klokke) => `svarer ikkje frå ${klokke}`,
  feil: 'noko gjekk gale',
  ikkeTilkoblet: 'ikkje kopla til enno',
  ingenTilgang: 'manglar tilgang',
  begrenset: 'ikkje tilgjengeleg for rolla di',
  askAgain: 'Hent på nytt',
  retry: 'Prøv igjen',
  retryOf: (hva) => `Prøv igjen å hente ${hva}`,
  asking: 'Hentar …',
  old: (age, navn) => `Henta ${age}. ${navn} svarer ikkje.`,
  oldShort: (age) => `henta ${age}`,
}

export const tilstand: Catalogue['tilstand'] = {
  ingenData: (navn, hva) => `${navn} har ingen ${hva}`,
  haddeIngenData: (navn, hva) => `${navn} hadde ingen ${hva}`,
  ingenTilgang: (navn) => `Du manglar tilgang i ${navn}`,
  ingenTilgangNext: 'Du kan be leiaren din om tilgang.',
  begrenset: 'Ikkje tilgjengeleg for rolla di',
  utilgjengelig: (navn) => `${navn} svarer ikkje`,
  utilgjengeligNext: 'Resten av biletet er ikkje råka.',
  ikkeSpurt: (navn) => `${navn} er ikkje spurt enno`,
  ikkeTilkoblet: (navn) => `${navn} er ikkje kopla til enno`,
  feil: 'Noko gjekk gale i Samlet',
  notLogged: 'Innsynet kunne ikkje loggførast, så ingenting vert vist. Sjekk at det er plass på disken.',
  reason: {
    timeout: 'Det tok for lang tid.',
    connection: 'Fekk ikkje kontakt.',
    serverError: 'Feilen er hos kjelda.',
    tooManyRequests: 'Kjelda har for mange spørjingar akkurat no.',
    notJson: 'Svaret kunne ikkje lesast.',
    unexpectedAnswer: 'Svaret var ikkje som venta.',
    wrongPerson: 'Kjelda svarte om ein annan person, så ingenting av svaret vert vist.',
  },
}

export const del: Catalogue['del'] = {
  'bruker/person': 'personopplysningar',
  'bruker/kontaktinformasjon': 'kontaktopplysningar',
  'bruker/fullmakter': 'fullmakter',
  'bruker/kontor': 'opplysningar om Nav-kontor',
  'bruker/kontaktpersonerStat': 'statlege kontaktpersonar',
  'bruker/kontaktpersonerKommune': 'kommunale kontaktpersonar',
  'bruker/utbetalinger': 'statlege utbetalingar',
  'bruker/oppfoelging': 'opplysningar om oppfølging',
  'bruker/aktiviteter': 'aktivitetar',
  'bruker/meldekort': 'meldekort',
  'bruker/vedtakArena': 'vedtak',
  'bruker/vedtakInfotrygd': 'vedtak',
  'bruker/oppgaver': 'oppgåver',
  'bruker/kommunaleOppgaver': 'kommunale oppgåver',
  'bruker/noekkelopplysninger': 'kommunale nøkkelopplysningar',
  'bruker/delteUtbetalinger': 'kommunale utbetalingar',
  'bruker/soeknader': 'søknader',
  'bruker/kommunaleUtbetalinger': 'kommunale utbetalingar',
}

export const problem: Catalogue['problem'] = {
  summary: (n) =>
    `${plural(n, 'opplysning', 'opplysningar')} kunne ikkje lesast som ${n === 1 ? 'ho' : 'dei'} skulle`,
  events: (n) => `${plural(n, 'hending', 'hendingar')} kunne ikkje lesast`,
  documents: (n) => `${plural(n, 'dokument', 'dokument')} kunne ikkje lesast`,
  files: (n, navn) => `${navn}: ${plural(n, 'fil', 'filer')} i eksportmappa kunne ikkje lesast`,
  filesNext:
    'Personar kan mangle eller visast med eldre opplysningar. Ta ut filene på nytt, eller fjern dei frå mappa.',
  fileNames: 'Filene i mappa',
  moreFiles: (n) => `og ${n} til`,
  rest: 'Resten vert vist.',
  copy: 'Kopier rapport utan personopplysningar',
  copied: 'Kopiert',
  where: 'Kvar i dokumentet',
  expected: (expected) => `venta ${expected}`,
  found: (found) => `fekk «${found}»`,
  code: {
    missing: 'manglar',
    wrongType: 'feil type',
    wrongFormat: 'feil format',
    unknownCode: 'ukjend kode',
    unknownType: 'ukjend type',
    contradiction: 'stemmer ikkje med resten',
    notJson: 'kan ikkje lesast',
    wrongPerson: 'gjeld ein annan person',
    notAnswered: 'kjelda svara ikkje på dette',
  },
}

export const opphav: Catalogue['opphav'] = {
  of: (hva) => `Kjelde for ${hva}`,
  title: 'Kvar kjem dette frå?',
  kilde: 'Kjelde',
  linje: 'Linje',
  element: 'Element i kjelda',
  ref: 'Referanse',
  noRef: 'kjelda gjev ingen',
  hentet: 'Henta',
  alsoFrom: 'Òg meldt av',
  maybeAlsoFrom: 'Kanskje same pengar hos',
  fristFrom: 'Fristen er meldt av',
}
