import { useId } from 'react'
import type { PartView } from '#renderer/api/usePart.ts'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Endring } from '#shared/domain/endring/endring.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import { type Kildeendring, toKildeendringer } from './toKildeendringer.ts'
import '#renderer/components/popover.css'
import './sidenSist.css'

/** "ny: vedtak (Arbeidsavklaringspenger)"; the same thing several times is said once, with how many. */
function useWords(): (endringer: readonly Endring[]) => string[] {
  const text = useText().endring
  const word = ({ type, slag, navn }: Endring) =>
    text[type](navn === null ? text.slag[slag] : `${text.slag[slag]} (${navn})`)
  return (endringer) => {
    const counts = new Map<string, number>()
    for (const each of endringer) counts.set(word(each), (counts.get(word(each)) ?? 0) + 1)
    return [...counts].map(([words, n]) => (n === 1 ? words : `${n} × ${words}`))
  }
}

function Source({ kilde, linje, endringer, borte }: Kildeendring) {
  const text = useText().endring
  const toWords = useWords()
  return (
    <li className="siden-sist__kilde">
      <span className="strong">{kildenavn[kilde]}</span> <LinjeMerke linje={linje} />
      <ul className="small">
        {toWords(endringer).map((words) => (
          <li key={words}>{words}</li>
        ))}
        {borte > 0 && <li>{text.borte(borte)}</li>}
      </ul>
    </li>
  )
}

/** What has changed since this employee last opened this bruker, per source, in words. */
export function SidenSist({ views }: { views: readonly PartView<unknown>[] }) {
  const text = useText().endring
  const { moment } = useDates()
  const id = useId()
  const oversikt = toKildeendringer(views)
  if (oversikt === undefined) return null
  const { siden, count, perKilde, isAll } = oversikt
  if (count === 0) {
    return <span className="soft small siden-sist">{isAll ? text.none : text.noneOfCompared}</span>
  }
  return (
    <>
      <button type="button" className="siden-sist siden-sist--changed" popoverTarget={id}>
        {text.button(count)}
      </button>
      <div id={id} popover="auto" className="popover siden-sist__list">
        <p className="strong">{text.title(moment(siden))}</p>
        <ul>
          {perKilde.map((each) => (
            <Source key={`${each.kilde}:${each.linje}`} {...each} />
          ))}
        </ul>
        <p className="soft small">{text.municipal}</p>
      </div>
    </>
  )
}
