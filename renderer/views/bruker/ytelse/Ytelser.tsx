import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Ytelse } from '#shared/domain/ytelse/ytelse.ts'
import { YtelseRow } from './YtelseRow.tsx'

const isHistory = ({ tilstand }: Ytelse) => tilstand === 'avsluttet' || tilstand === 'avslag'

type Props = {
  ytelser: readonly Ytelse[]
  /** All who could tell of one have: else "none" would be a claim. */
  isAll: boolean
}

/** What runs, is stopped or is coming; what has ended one step away. */
export function Ytelser({ ytelser, isAll }: Props) {
  const text = useText().ytelse
  const now = ytelser.filter((each) => !isHistory(each))
  const earlier = ytelser.filter(isHistory)
  return (
    <>
      {isAll && now.length === 0 && <StateNote kind="ingenData" title={text.none} />}
      <RovingList className="rows">
        {now.map((each) => (
          <YtelseRow key={each.key} ytelse={each} />
        ))}
      </RovingList>
      {earlier.length > 0 && (
        <details className="more">
          <summary>{text.earlier(earlier.length)}</summary>
          <RovingList className="rows">
            {earlier.map((each) => (
              <YtelseRow key={each.key} ytelse={each} />
            ))}
          </RovingList>
        </details>
      )}
    </>
  )
}
