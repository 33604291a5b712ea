/** The value a share `p` (0–1) of the runs stay at or below; nearest rank. */
export function percentile(runs: readonly number[], p: number): number {
  const sorted = [...runs].sort((a, b) => a - b)
  const rank = Math.max(0, Math.ceil(p * sorted.length) - 1)
  const value = sorted[rank]
  if (value === undefined) throw new Error('no runs to take a percentile of')
  return value
}
