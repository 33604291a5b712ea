import { Icon } from '#renderer/components/icon.tsx'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'

/** A payout's status as icon and word; the colour only helps. */
export function StatusWord({ status, word }: { status: Utbetaling['status']; word: string }) {
  return (
    <span className={`status status--${status}`}>
      <Icon name={status} /> {word}
    </span>
  )
}
