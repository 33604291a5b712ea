import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'
import { type Aktivitet, isPast } from '#shared/domain/oppfoelging/aktivitet.ts'
import { AktivitetRow } from './AktivitetRow.tsx'

function Rows({ list }: { list: readonly Aktivitet[] }) {
  return (
    <RovingList className="rows">
      {list.map((each) => (
        <AktivitetRow key={`${each.type}:${each.id}`} aktivitet={each} />
      ))}
    </RovingList>
  )
}

/** What goes on and what comes; what is over one step away. */
export function Aktiviteter({ aktiviteter }: { aktiviteter: readonly Aktivitet[] }) {
  const text = useText().oppfoelging
  const now = aktiviteter.filter((each) => !isPast(each))
  const past = aktiviteter.filter(isPast)
  return (
    <>
      {aktiviteter.length === 0 && <StateNote kind="ingenData" title={text.ingenAktiviteter} />}
      <Rows list={now} />
      {past.length > 0 && (
        <details className="more">
          <summary>{text.tidligere(past.length)}</summary>
          <Rows list={past} />
        </details>
      )}
    </>
  )
}
