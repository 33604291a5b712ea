import type { PartView } from '#renderer/api/usePart.ts'
import { Icon } from '#renderer/components/icon.tsx'
import { useText } from '#renderer/text/text.ts'
import { isFailing, isRestricted } from './value.ts'

/** Why "none known" may not be all: a role that may not see, or a source that has not answered. */
export function Reservation({ views }: { views: readonly PartView<unknown>[] }) {
  const text = useText()
  if (views.some(isFailing)) {
    return (
      <p className="hint">
        <Icon name="utilgjengelig" /> {text.bruker.notAllAnswered}
      </p>
    )
  }
  if (views.some(isRestricted)) return <p>{text.bruker.without}</p>
  return null
}
