import type { Kilde } from '../kilde/kilde.ts'
import type { Linje } from '../kilde/linje.ts'
import type { Opphav } from '../kilde/opphav.ts'
import type { Dato } from '../tid/dato.ts'
import type { Betaling } from '../utbetaling/betaling.ts'
import type { Periode } from '../utbetaling/utbetaling.ts'
import type { Vedtak } from './vedtak.ts'
import type { Ytelsesslag } from './ytelsesslag.ts'

/** In the order they are shown: what runs first, history last. */
export const ytelsestilstander = [
  'loepende',
  'stanset',
  'kommende',
  'underBehandling',
  'avslag',
  'avsluttet',
] as const
export type Ytelsestilstand = (typeof ytelsestilstander)[number]

/** Two sources that do not say the same. Both are shown; neither is chosen. */
export type Uenighet =
  /** One source's decision ends on one day, another's on another. Null = no end. */
  | {
      type: 'sluttdato'
      first: { kilde: Kilde; tom: Dato | null }
      second: { kilde: Kilde; tom: Dato | null }
    }
  /** The decision reaches further than the money. */
  | { type: 'betaltKortere'; vedtak: { kilde: Kilde; tom: Dato | null }; betalt: { kilde: Kilde; tom: Dato } }
  /** The money reaches further than the decision. */
  | { type: 'betaltLengre'; vedtak: { kilde: Kilde; tom: Dato }; betalt: { kilde: Kilde; tom: Dato } }

/** One benefit as everybody tells it together: one row, whoever speaks of it. */
export type Ytelse = {
  key: string
  linje: Linje
  slag: Ytelsesslag
  /** The name to show, in a source's words. */
  navn: string
  tilstand: Ytelsestilstand
  /** The unbroken time the decisions cover; both null when only payouts are known. */
  periode: Periode
  /** The decision that counts today, or the newest. */
  gjeldende: Vedtak | undefined
  /** Newest first, also the replaced and invalidated ones. */
  vedtak: Vedtak[]
  betaling: Betaling
  /** One for each source that tells of it. */
  opphav: Opphav[]
  uenigheter: Uenighet[]
}
