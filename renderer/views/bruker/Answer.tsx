import type { ReactNode } from 'react'
import './answer.css'

type Props = {
  label: string
  /** What the answer leaves out; it qualifies the question. */
  note?: ReactNode
  /** The two that are asked for most are read from across the desk. */
  isMain?: boolean
  children: ReactNode
}

/** One of the answers in the header, read at a glance: a label, a fact, and how sure it is. */
export function Answer({ label, note, isMain = false, children }: Props) {
  return (
    <div className={isMain ? 'answer answer--main' : 'answer'}>
      <div className="answer__label">
        <h2>{label}</h2>
        {note}
      </div>
      {children}
    </div>
  )
}
