import { percentile } from './percentiles.ts'

/** What was measured. `goal` is what design.md promises at the 95th percentile; null where it promises nothing. */
export type Figure = { name: string; unit: 'ms' | 'MB'; runs: readonly number[]; goal: number | null }

export type Row = Omit<Figure, 'runs'> & {
  n: number
  p50: number
  p95: number
  max: number
  ratio: number | null
}

/** `ratio` is p95 over the goal: below 1 keeps the promise. */
export function toRow({ name, unit, runs, goal }: Figure): Row {
  const p95 = percentile(runs, 0.95)
  const ratio = goal === null ? null : p95 / goal
  return { name, unit, goal, n: runs.length, p50: percentile(runs, 0.5), p95, max: Math.max(...runs), ratio }
}

const number = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))

/** One line a figure, aligned for reading. */
export function toTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.name,
    String(row.n),
    `${number(row.p50)} ${row.unit}`,
    `${number(row.p95)} ${row.unit}`,
    `${number(row.max)} ${row.unit}`,
    row.goal === null ? '–' : `< ${row.goal} ${row.unit}`,
    row.ratio === null ? '–' : `${row.ratio.toFixed(2)}${row.ratio < 1 ? '' : '  over the goal'}`,
  ])
  const head = ['what', 'n', 'p50', 'p95', 'max', 'goal', 'p95/goal']
  const all = [head, ...lines]
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)))
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
