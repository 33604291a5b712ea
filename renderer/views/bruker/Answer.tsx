import type { ReactNode } from 'react'
import './answer.css'

type Props = { label: string; children: ReactNode; tone?: 'plain' | 'urgent' }

/** One of the answers in the header, read at a glance: a label, a fact, and how sure it is. */
export function Answer({ label, children, tone = 'plain' }: Props) {
  return (
    <div className={`answer answer--${tone}`}>
      <h2 className="answer__label">{label}</h2>
      {children}
    </div>
  )
}
