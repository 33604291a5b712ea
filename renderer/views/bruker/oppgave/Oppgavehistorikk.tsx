import { useState } from 'react'
import { useOppgavehendelser } from '#renderer/api/oppgave.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Oppgave, Oppgavehendelse } from '#shared/domain/oppgave/oppgave.ts'

function Event({ hendelse }: { hendelse: Oppgavehendelse }) {
  const text = useText()
  const { moment } = useDates()
  const kode = useKode()
  const { tid, hvem, status, type, enhet, tilordnet } = hendelse
  const words = [
    status && kode(status),
    type && kode(type),
    tilordnet === null ? null : text.oppgave.tilordnet(tilordnet),
    enhet,
  ].filter((word) => word !== null)
  return (
    <li className="small">
      {tid === null ? text.tid.undated : moment(tid)} {hvem}: {words.join(' · ')}
    </li>
  )
}

/** Why the history is not all there, or not there at all. */
function Lacking({ svar }: { svar: Kildesvar<unknown> | undefined }) {
  const { tilstand, problem } = useText()
  if (svar?.state === 'ingenData') return null
  if (svar?.state === 'ok') {
    const { length } = svar.problems
    return length === 0 ? null : <p className="hint small">{problem.summary(length)}</p>
  }
  if (svar?.state === 'begrenset') return <p className="soft small">{tilstand.begrenset}</p>
  const word = svar?.state === 'ingenTilgang' ? tilstand.ingenTilgang : tilstand.utilgjengelig
  return <p className="hint small">{word(kildenavn.gosys)}</p>
}

type Props = { oppgave: Oppgave; brukerId: BrukerId; title: string }

/** How the task has changed, asked for when it is opened. */
export function Oppgavehistorikk({ oppgave, brukerId, title }: Props) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const { data, isPending } = useOppgavehendelser(brukerId, oppgave.id, oppgave.opphav.linje, isOpen)
  const isNone = data?.state === 'ingenData' || (data?.state === 'ok' && data.problems.length === 0)
  const events = data?.state === 'ok' ? data.value : []
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={text.oppgave.historikkOf(title)}>{text.oppgave.historikk}</summary>
      {isOpen && isPending && <Lines count={2} />}
      {isOpen && !isPending && <Lacking svar={data} />}
      {isOpen && isNone && events.length === 0 && <p className="soft small">{text.oppgave.noHistorikk}</p>}
      <ul>
        {events.map((hendelse, nr) => (
          // A history's events have no id and never change places while shown.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Event key={nr} hendelse={hendelse} />
        ))}
      </ul>
    </details>
  )
}
