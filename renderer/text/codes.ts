/** NAV's tema codes for benefits, as a fullmakt names them. Names are the same in both languages' casework. */
const tema: Record<string, { nb: string; nn: string }> = {
  '*': { nb: 'alle statlige ytelser', nn: 'alle statlege ytingar' },
  AAP: { nb: 'arbeidsavklaringspenger', nn: 'arbeidsavklaringspengar' },
  BAR: { nb: 'barnetrygd', nn: 'barnetrygd' },
  BID: { nb: 'bidrag', nn: 'bidrag' },
  BIL: { nb: 'bil', nn: 'bil' },
  DAG: { nb: 'dagpenger', nn: 'dagpengar' },
  ENF: { nb: 'enslig forsørger', nn: 'einsleg forsørgjar' },
  FOR: { nb: 'foreldrepenger', nn: 'foreldrepengar' },
  GRU: { nb: 'grunn- og hjelpestønad', nn: 'grunn- og hjelpestønad' },
  HJE: { nb: 'hjelpemidler', nn: 'hjelpemiddel' },
  IND: { nb: 'tiltakspenger', nn: 'tiltakspengar' },
  KON: { nb: 'kontantstøtte', nn: 'kontantstøtte' },
  OMS: { nb: 'omsorgspenger og pleiepenger', nn: 'omsorgspengar og pleiepengar' },
  OPP: { nb: 'oppfølging', nn: 'oppfølging' },
  PEN: { nb: 'pensjon', nn: 'pensjon' },
  SYK: { nb: 'sykepenger', nn: 'sjukepengar' },
  SYM: { nb: 'sykmelding', nn: 'sjukmelding' },
  TIL: { nb: 'tiltak', nn: 'tiltak' },
  TSO: { nb: 'tilleggsstønad', nn: 'tilleggsstønad' },
  UFO: { nb: 'uføretrygd', nn: 'uføretrygd' },
  YRK: { nb: 'yrkesskade', nn: 'yrkesskade' },
}

/** "UGIFT" → "ugift", "GJENLEVENDE_PARTNER" → "gjenlevende partner"; texts that are not codes stay. */
export function readableCode(code: string): string {
  return /^[A-ZÆØÅ0-9_]+$/.test(code) ? code.toLowerCase().replaceAll('_', ' ') : code
}

/** The name of a tema; an unknown one as it stands. */
export function temaName(code: string, language: 'nb' | 'nn'): string {
  return tema[code]?.[language] ?? code
}

/** "SO" → "somali". A code the browser does not know stays as it is. */
export function languageName(code: string, language: 'nb' | 'nn'): string {
  if (!/^[A-Za-z]{2,3}$/.test(code)) return code
  return new Intl.DisplayNames([language], { type: 'language' }).of(code.toLowerCase()) ?? code
}
