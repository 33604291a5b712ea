import { useId, useState } from 'react'
import { useText } from '#renderer/text/text.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import { FactList } from './FactList.tsx'
import { Icon } from './icon.tsx'
import { LinjeMerke } from './LinjeMerke.tsx'
import { useDates } from './useDates.ts'
import './opphav.css'
import './popover.css'

type Other = { title: string; opphav: Opphav }
type Props = {
  /** What the fact is, for those who do not see the row. */
  of: string
  opphav: Opphav
  others?: readonly Other[]
  /** More of what the source said of this fact. */
  facts?: readonly { term: string; value: string | null }[]
}

function OpphavFacts({ opphav, others = [], facts = [] }: Omit<Props, 'of'>) {
  const text = useText()
  const { moment, age } = useDates()
  return (
    <>
      <p className="opphav__title">{text.opphav.title}</p>
      <FactList
        facts={[
          ...facts,
          { term: text.opphav.kilde, value: kildenavn[opphav.kilde] },
          { term: text.opphav.linje, value: <LinjeMerke linje={opphav.linje} /> },
          { term: text.opphav.element, value: <code>{opphav.element}</code> },
          {
            term: text.opphav.ref,
            value: opphav.ref === null ? text.opphav.noRef : <code>{opphav.ref}</code>,
          },
          { term: text.opphav.hentet, value: `${moment(opphav.hentet)} (${age(opphav.hentet)})` },
          ...others.map(({ title, opphav: other }) => ({ term: title, value: kildenavn[other.kilde] })),
        ]}
      />
    </>
  )
}

/** The source of a fact, opened in place. The browser gives Esc, click beside, and the state to screen readers. */
export function OpphavButton({ of, ...rest }: Props) {
  const text = useText()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="opphav-button"
        data-rove
        popoverTarget={id}
        aria-label={text.opphav.of(of)}
        title={text.opphav.of(of)}
      >
        <Icon name="source" />
      </button>
      <div
        id={id}
        popover="auto"
        className="popover opphav"
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && <OpphavFacts {...rest} />}
      </div>
    </>
  )
}
