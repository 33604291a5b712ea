import { z } from 'zod'

/** The benefits Samlet can tell apart, whatever a source calls them. `annen` is everything else, by the source's word. */
export const ytelsesslag = [
  'aap',
  'dagpenger',
  'tiltakspenger',
  'sykepenger',
  'foreldrepenger',
  'pleiepenger',
  'overgangsstoenad',
  'barnetilsyn',
  'skolepenger',
  'barnetrygd',
  'kontantstoette',
  'bostoette',
  'ufoeretrygd',
  'alderspensjon',
  'kvalifiseringsstoenad',
  'oekonomiskSosialhjelp',
  'annen',
] as const
export const ytelsesslagSchema = z.enum(ytelsesslag)
export type Ytelsesslag = z.infer<typeof ytelsesslagSchema>

/** How sources write them, lower case, in both languages; Oskar's words for parts of sosialhjelp stay `annen`. */
const words: Readonly<Record<string, Ytelsesslag>> = {
  aap: 'aap',
  arbeidsavklaringspenger: 'aap',
  arbeidsavklaringspengar: 'aap',
  dagpenger: 'dagpenger',
  dagpengar: 'dagpenger',
  tiltakspenger: 'tiltakspenger',
  tiltakspengar: 'tiltakspenger',
  individstønad: 'tiltakspenger',
  sykepenger: 'sykepenger',
  sjukepengar: 'sykepenger',
  foreldrepenger: 'foreldrepenger',
  foreldrepengar: 'foreldrepenger',
  pleiepenger: 'pleiepenger',
  pleiepengar: 'pleiepenger',
  overgangsstønad: 'overgangsstoenad',
  'stønad til barnetilsyn': 'barnetilsyn',
  barnetilsyn: 'barnetilsyn',
  skolepenger: 'skolepenger',
  'stønad til skolepenger': 'skolepenger',
  barnetrygd: 'barnetrygd',
  'utvidet barnetrygd': 'barnetrygd',
  kontantstøtte: 'kontantstoette',
  bostøtte: 'bostoette',
  uføretrygd: 'ufoeretrygd',
  alderspensjon: 'alderspensjon',
  kvalifiseringsstønad: 'kvalifiseringsstoenad',
  'økonomisk sosialhjelp': 'oekonomiskSosialhjelp',
}

/** Which benefit a source's word means; a longer text ("Dagpenger under permittering") by its first word. */
export function toYtelsesslag(ytelse: string): Ytelsesslag {
  const text = ytelse.trim().toLowerCase()
  const first = text.split(/[ ,(]/, 1)[0] ?? ''
  return words[text] ?? words[first] ?? 'annen'
}
