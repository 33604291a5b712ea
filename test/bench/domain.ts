import { searchNames, toIndexed } from '#shared/domain/bruker/navnesoek.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { event, pictureOf } from '#test/electron/adapters/oskar/build.ts'
import { createPopulation } from '#test/simulator/population/population.ts'
import type { Figure } from './figure.ts'

/** What runs without a window: the search itself, and one document with very many events. */
export function measureDomain(): Figure[] {
  return [
    { name: 'names: one search among 10,000', unit: 'ms', runs: timeSearch(), goal: 16 },
    { name: 'fold of 10,000 events (Oskar)', unit: 'ms', runs: timeFold(), goal: 50 },
  ]
}

function timeRuns(times: number, work: () => void): number[] {
  for (let warm = 0; warm < 3; warm += 1) work()
  return Array.from({ length: times }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
}

function timeSearch(): number[] {
  const { list } = createPopulation({ size: 10_000, seed: 1, today: toDato('2026-11-23') })
  const index = list().map(({ navn }) => toIndexed({ navn }))
  const typed = ['s', 'so', 'sol', 'ha', 'han eva', 'x', 'berg', 'øl']
  return typed.flatMap((text) => timeRuns(25, () => searchNames(index, text, 20)))
}

/** Payouts that change status again and again, spread over a hundred references. */
function timeFold(): number[] {
  const hendelser = Array.from({ length: 10_000 }, (_, i) =>
    event('utbetaling', i % 60, {
      utbetalingsreferanse: `U${i % 100}`,
      status: i % 2 === 0 ? 'PLANLAGT_UTBETALING' : 'UTBETALT',
      belop: 1000 + (i % 7),
      utbetalingsdato: `2026-0${1 + (i % 9)}-15`,
      hendelsestidspunkt: new Date(Date.UTC(2026, 0, 1) + i * 61_000).toISOString(),
    }),
  )
  return timeRuns(20, () => pictureOf(...hendelser))
}
