import { useState } from 'react'
import { useOppgavehendelser } from '#renderer/api/oppgave.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
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

type Props = { oppgave: Oppgave; brukerId: BrukerId; title: string }

/** How the task has changed, asked for when it is opened. */
export function Oppgavehistorikk({ oppgave, brukerId, title }: Props) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const { data, isError, isPending } = useOppgavehendelser(brukerId, oppgave.id, oppgave.opphav.linje, isOpen)
  const hasFailed = isError || data?.state === 'utilgjengelig'
  const events = data?.state === 'ok' ? data.value : []
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={text.oppgave.historikkOf(title)}>{text.oppgave.historikk}</summary>
      {isOpen && isPending && <Lines count={2} />}
      {hasFailed && <p className="hint small">{text.tilstand.utilgjengelig(kildenavn.gosys)}</p>}
      {isOpen && !isPending && !hasFailed && events.length === 0 && (
        <p className="soft small">{text.oppgave.noHistorikk}</p>
      )}
      <ul>
        {events.map((hendelse) => (
          <Event key={`${hendelse.tid}:${hendelse.hvem}:${hendelse.status?.kode}`} hendelse={hendelse} />
        ))}
      </ul>
    </details>
  )
}
