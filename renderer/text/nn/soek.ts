import type { Catalogue } from '../nb/nb.ts'
import { plural } from '../plural.ts'

export const soek: Catalogue['soek'] = {
  title: 'Finn brukar',
  label: 'Fødselsnummer, D-nummer eller namn',
  paletteTitle: 'Finn brukar eller handling',
  recent: 'Siste brukarar',
  noRecent: 'Ingen brukarar opna enno. Søk på namn eller fødselsnummer.',
  hits: 'Treff',
  actions: 'Handlingar',
  count: (shown, total) =>
    total > shown
      ? `Viser ${shown} av ${total} treff. Skriv meir for å snevre inn.`
      : plural(total, 'treff', 'treff'),
  none: 'Ingen treff i brukarane til kontoret. Med fullt fødselsnummer finn du òg andre.',
  partial: (percent) => `Søkjer i ${percent} % av brukarane til kontoret. Resten vert henta.`,
  unavailable: 'Søket svarer ikkje akkurat no. Siste brukarar kan framleis opnast.',
  digitCount: (n) => `Eit fødselsnummer eller D-nummer har 11 siffer. Du har skrive ${n}.`,
  problem: {
    notElevenDigits: 'Eit fødselsnummer eller D-nummer har 11 siffer.',
    noSuchDay: 'Dei seks første siffera er ikkje ein dag som finst.',
    firstCheckDigit:
      'Det nest siste sifferet (første kontrollsiffer) stemmer ikkje. Sjå etter ein skrivefeil.',
    secondCheckDigit: 'Det siste sifferet (andre kontrollsiffer) stemmer ikkje. Sjå etter ein skrivefeil.',
  },
  keys: { move: 'flytt', open: 'opne', close: 'lukk' },
  actionNames: {
    home: 'Gå til framsida',
    switchLanguage: 'Byt til bokmål',
    switchRole: 'Byt rolle',
    shortcuts: 'Vis snarvegar',
    askAgain: 'Hent alt om brukaren på nytt',
    copyIdent: 'Kopier fødselsnummer',
  },
}
