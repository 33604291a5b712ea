import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import { type Dato, toDato } from '#shared/domain/tid/dato.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { opphav } from '../utbetaling/build.ts'

type Short = Partial<Omit<Vedtak, 'periode' | 'opphav' | 'vedtatt'>> & {
  kilde?: Kilde
  fom?: string | null
  tom?: string | null
  vedtatt?: string
}
const day = (text: string | null | undefined): Dato | null => (text ? toDato(text) : null)

let count = 0
/** Granted AAP from 2026-01-01, running, told by Arena, unless told otherwise. */
export function vedtak({
  kilde = 'arena',
  fom = '2026-01-01',
  tom = null,
  vedtatt,
  ...change
}: Short = {}): Vedtak {
  count += 1
  return {
    opphav: opphav({ kilde, linje: 'stat', element: 'vedtak', ref: `v${count}` }),
    id: `v${count}`,
    slag: 'aap',
    ytelse: 'Arbeidsavklaringspenger',
    utfall: 'innvilget',
    utfallkode: null,
    vedtakstype: null,
    status: null,
    gyldighet: 'gyldig',
    periode: { fom: day(fom), tom: day(tom) },
    vedtatt: day(vedtatt),
    beloep: null,
    grad: null,
    igjen: [],
    tilArbeidsgiver: false,
    fakta: [],
    ...change,
  }
}
