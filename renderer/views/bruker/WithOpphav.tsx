import { OpphavButton } from '#renderer/components/Opphav.tsx'
import type { Opphav } from '#shared/domain/kilde/opphav.ts'

type Props = { of: string; opphav: Opphav; value: string; note?: string | undefined }

/** A value with its source beside it. */
export function WithOpphav({ of, opphav, value, note }: Props) {
  return (
    <span className="with-opphav">
      <span>
        {value}
        {note !== undefined && <span className="soft small"> {note}</span>}
      </span>
      <OpphavButton of={of} opphav={opphav} />
    </span>
  )
}
