import type { PartView } from '#renderer/api/usePart.ts'
import { Icon } from '#renderer/components/icon.tsx'
import { useText } from '#renderer/text/text.ts'
import { isFailing, isRestricted, valueIn } from './value.ts'

type Props = {
  views: readonly PartView<unknown>[]
  /** The short form the municipality hands on: with it, the answer is not without the municipality. */
  shared: PartView<unknown>
}

/** Why "none known" may not be all: a role that may not see, or a source that has not answered. */
export function Reservation({ views, shared }: Props) {
  const text = useText()
  if (views.some(isFailing)) {
    return (
      <p className="hint">
        <Icon name="utilgjengelig" /> {text.bruker.notAllAnswered}
      </p>
    )
  }
  if (views.some(isRestricted)) {
    return <p>{valueIn(shared) ? text.bruker.withoutOskar : text.bruker.without}</p>
  }
  return null
}
