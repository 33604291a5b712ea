import { useText } from '#renderer/text/text.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { Icon } from './icon.tsx'
import './linje.css'

/** The line as icon, word and colour: the two are never mistaken for each other. */
export function LinjeMerke({ linje }: { linje: Linje }) {
  const text = useText()
  return (
    <span className={`linje linje--${linje}`}>
      <Icon name={linje} />
      {text.linje[linje]}
    </span>
  )
}
