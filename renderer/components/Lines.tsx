import { Skeleton } from '@navikt/ds-react/Skeleton'

const widths = ['70%', '92%', '55%', '80%', '64%']

/** Room for what is coming, so that nothing moves when it comes. */
export function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden className="lines">
      {Array.from({ length: count }, (_, i) => widths[i % widths.length]).map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <Skeleton key={i} variant="text" width={width ?? '100%'} />
      ))}
    </div>
  )
}
