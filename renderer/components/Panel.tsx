import { Heading } from '@navikt/ds-react/Typography'
import type { ReactNode } from 'react'
import './panel.css'

type Props = { id: string; title: string; aside?: ReactNode; children: ReactNode }

/** A section of the one screen. Its heading can take the focus, so that a shortcut can land on it. */
export function Panel({ id, title, aside, children }: Props) {
  const headingId = `panel-${id}`
  return (
    <section className={`panel panel--${id}`} aria-labelledby={headingId}>
      <div className="panel__head">
        <Heading level="2" size="xsmall" id={headingId} tabIndex={-1}>
          {title}
        </Heading>
        {aside}
      </div>
      <div className="panel__body">{children}</div>
    </section>
  )
}

export function focusPanel(id: string): void {
  const heading = document.getElementById(`panel-${id}`)
  heading?.focus()
  heading?.scrollIntoView?.({ block: 'nearest' })
}
