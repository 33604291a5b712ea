import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Blokk } from '#shared/domain/oppgave/beskrivelse.ts'

/** What is shown of a long entry before it is opened. */
const LONG = 280

function Entry({ blokk }: { blokk: Blokk }) {
  const text = useText().oppgave
  const { dato } = useDates()
  const { header, tekst } = blokk
  const who = header ? text.blokk(header.navn, header.enhet, dato(header.dato), header.klokke) : text.uten
  return (
    <div>
      <span className="soft small">{who}</span>
      {tekst.length <= LONG && <p className="small innlegg">{tekst}</p>}
      {tekst.length > LONG && (
        <details className="small">
          <summary>{text.begins(tekst.slice(0, LONG / 2).trimEnd())}</summary>
          <p className="innlegg">{tekst}</p>
        </details>
      )}
    </div>
  )
}

/** The log of a task: the newest entry at once, the older ones folded. */
export function Innlegg({ blokker }: { blokker: readonly Blokk[] }) {
  const text = useText().oppgave
  const [newest, ...older] = blokker
  if (newest === undefined) return null
  return (
    <>
      <Entry blokk={newest} />
      {older.length > 0 && (
        <details className="more">
          <summary>{text.earlier(older.length)}</summary>
          {older.map((blokk, nr) => (
            // A log's entries have no id and never change places while shown.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Entry key={nr} blokk={blokk} />
          ))}
        </details>
      )}
    </>
  )
}
