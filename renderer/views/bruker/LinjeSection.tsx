import type { ReactNode } from 'react'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import type { Linje } from '#shared/domain/kilde/linje.ts'

type Props = { linje: Linje; title: string; note?: string; children: ReactNode }

/** What one line knows, under its own mark and colour. */
export function LinjeSection({ linje, title, note, children }: Props) {
  return (
    <div className={`linjedel linjedel--${linje}`}>
      <div className="linjedel__head">
        <h3>{title}</h3>
        <LinjeMerke linje={linje} />
        {note !== undefined && <span className="soft small">{note}</span>}
      </div>
      {children}
    </div>
  )
}
