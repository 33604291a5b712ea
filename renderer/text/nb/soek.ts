import { plural } from '../plural.ts'

export const soek = {
  title: 'Finn bruker',
  label: 'Fødselsnummer, D-nummer eller navn',
  paletteTitle: 'Finn bruker eller handling',
  recent: 'Siste brukere',
  noRecent: 'Ingen brukere åpnet ennå. Søk på navn eller fødselsnummer.',
  hits: 'Treff',
  actions: 'Handlinger',
  count: (shown: number, total: number) =>
    total > shown
      ? `Viser ${shown} av ${total} treff. Skriv mer for å snevre inn.`
      : plural(total, 'treff', 'treff'),
  none: 'Ingen treff i kontorets brukere. Med fullt fødselsnummer finner du også andre.',
  partial: (percent: number) => `Søker i ${percent} % av kontorets brukere. Resten hentes.`,
  unavailable: 'Søket svarer ikke akkurat nå. Siste brukere kan fortsatt åpnes.',
  digitCount: (n: number) => `Et fødselsnummer eller D-nummer har 11 sifre. Du har skrevet ${n}.`,
  problem: {
    notElevenDigits: 'Et fødselsnummer eller D-nummer har 11 sifre.',
    noSuchDay: 'De seks første sifrene er ikke en dag som finnes.',
    firstCheckDigit: 'Det nest siste sifferet (første kontrollsiffer) stemmer ikke. Se etter en skrivefeil.',
    secondCheckDigit: 'Det siste sifferet (andre kontrollsiffer) stemmer ikke. Se etter en skrivefeil.',
  },
  keys: { move: 'flytt', open: 'åpne', close: 'lukk' },
  actionNames: {
    home: 'Gå til forsiden',
    switchLanguage: 'Bytt til nynorsk',
    switchRole: 'Bytt rolle',
    shortcuts: 'Vis snarveier',
    askAgain: 'Hent alt om brukeren på nytt',
    copyIdent: 'Kopier fødselsnummer',
  },
}
