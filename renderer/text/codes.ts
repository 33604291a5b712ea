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

/** Registers write their codes without æ, ø and å; these are the words it hides in. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/\bdoed\b/g, 'død'],
  [/\bfoedsels/g, 'fødsels'],
  [/\bopphoert\b/g, 'opphørt'],
  [/\bmindreaarig\b/g, 'mindreårig'],
]
const withLetters = (text: string) => letters.reduce((so, [code, word]) => so.replace(code, word), text)

/** "GJENLEVENDE_PARTNER" → "gjenlevende partner", "midlertidigVerge" → "midlertidig verge"; other texts stay. */
export function readableCode(code: string): string {
  if (/^[A-ZÆØÅ0-9_]+$/.test(code)) return withLetters(code.toLowerCase().replaceAll('_', ' '))
  return /^[a-zæøå]+([A-ZÆØÅ][a-zæøå]+)*$/.test(code)
    ? withLetters(code.replace(/[A-ZÆØÅ]/g, (letter) => ` ${letter.toLowerCase()}`))
    : code
}

/** The name of a tema; an unknown one as it stands. */
export function temaName(code: string, language: 'nb' | 'nn'): string {
  return tema[code]?.[language] ?? code
}

/** Chromium knows no nynorsk names and would answer in English: bokmål's, and these where they differ. */
const nynorsk: Record<string, string> = {
  Norge: 'Noreg',
  Østerrike: 'Austerrike',
  Hviterussland: 'Kviterussland',
}
const inNynorsk = (name: string, language: 'nb' | 'nn') =>
  language === 'nn' ? (nynorsk[name] ?? name) : name

/** "SO" → "somali". A code the browser does not know stays as it is. */
export function languageName(code: string, language: 'nb' | 'nn'): string {
  if (!/^[A-Za-z]{2,3}$/.test(code)) return code
  const name = new Intl.DisplayNames(['nb'], { type: 'language' }).of(code.toLowerCase()) ?? code
  return inNynorsk(name, language)
}

/** The register's three letters to the browser's two, for the nationalities most often met. */
const countries: Record<string, string> = Object.fromEntries(
  [
    'NOR NO SWE SE DNK DK FIN FI ISL IS POL PL LTU LT LVA LV EST EE DEU DE GBR GB ROU RO UKR UA RUS RU SYR SY',
    'SOM SO ERI ER ETH ET AFG AF IRQ IQ IRN IR PAK PK TUR TR THA TH PHL PH VNM VN IND IN LKA LK CHN CN USA US',
    'BRA BR CHL CL COD CD SDN SD MAR MA BIH BA SRB RS XXK XK MKD MK ESP ES ITA IT FRA FR NLD NL PRT PT BGR BG',
  ]
    .join(' ')
    .match(/\w{3} \w{2}/g)
    ?.map((pair) => pair.split(' ')) ?? [],
)

/** "NOR" → "Norge"; a code not in the table stays as it is. */
export function countryName(code: string, language: 'nb' | 'nn'): string {
  const region = countries[code]
  if (region === undefined) return code
  return inNynorsk(new Intl.DisplayNames(['nb'], { type: 'region' }).of(region) ?? code, language)
}
