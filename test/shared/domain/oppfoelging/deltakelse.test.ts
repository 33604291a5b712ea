import { describe, expect, it } from 'vitest'
import { type Deltakelsesgrunnlag, toDeltakelse } from '#shared/domain/oppfoelging/deltakelse.ts'
import { toDato } from '#shared/domain/tid/dato.ts'

const today = toDato('2026-05-01')
const day = (text: string | null) => (text === null ? null : toDato(text))
const PAST: [string | null, string | null] = ['2026-01-01', '2026-04-30']
const NOW: [string | null, string | null] = ['2026-05-01', '2026-05-01']
const FUTURE: [string | null, string | null] = ['2026-05-02', '2026-06-01']
const OPEN: [string | null, string | null] = ['2026-01-01', null]
const NONE: [string | null, string | null] = [null, null]

type Row = [Deltakelsesgrunnlag | null, [string | null, string | null], string]
const rows: Row[] = [
  ['gjennomfoeres', NOW, 'deltar'],
  ['gjennomfoeres', OPEN, 'deltar'],
  ['gjennomfoeres', NONE, 'deltar'],
  ['gjennomfoeres', FUTURE, 'skalStarte'],
  ['gjennomfoeres', PAST, 'harSluttet'],
  ['takketJa', FUTURE, 'skalStarte'],
  ['takketJa', NONE, 'skalStarte'],
  ['takketJa', PAST, 'harSluttet'],
  ['soekt', FUTURE, 'soekt'],
  ['soekt', PAST, 'ikkeAktuell'],
  ['venteliste', NONE, 'venteliste'],
  ['venteliste', PAST, 'ikkeAktuell'],
  ['tilbud', NOW, 'tilbud'],
  ['tilbud', PAST, 'ikkeAktuell'],
  ['fullfoert', PAST, 'fullfoert'],
  ['fullfoert', NONE, 'fullfoert'],
  ['fullfoert', FUTURE, 'ikkeAktuell'],
  ['avbrutt', OPEN, 'avbrutt'],
  ['avbrutt', FUTURE, 'ikkeAktuell'],
  ['ikkeMoett', PAST, 'ikkeMoett'],
  ['avslag', FUTURE, 'avslag'],
  ['feilregistrert', NOW, 'feilregistrert'],
  ['ikkeAktuell', NOW, 'ikkeAktuell'],
  ['ukjent', NOW, 'ukjent'],
  [null, NOW, 'deltar'],
  [null, FUTURE, 'skalStarte'],
  [null, PAST, 'harSluttet'],
  [null, NONE, 'ukjent'],
]

describe('deltakelse from code and dates', () => {
  it.each(rows)('%s in %s is %s', (grunnlag, [fom, tom], expected) => {
    expect(toDeltakelse(grunnlag, { fom: day(fom), tom: day(tom) }, today)).toBe(expected)
  })

  it('takes part on the first day and on the last', () => {
    const periode = { fom: toDato('2026-04-01'), tom: toDato('2026-05-31') }
    const at = (text: string) => toDeltakelse('gjennomfoeres', periode, toDato(text))
    expect(['2026-03-31', '2026-04-01', '2026-05-31', '2026-06-01'].map(at)).toEqual([
      'skalStarte',
      'deltar',
      'deltar',
      'harSluttet',
    ])
  })
})
