import { Icon } from '#renderer/components/icon.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { isOpenOppgave } from '#shared/domain/oppgave/arrangeOppgaver.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'
import { Innlegg } from './Innlegg.tsx'
import { Oppgavehistorikk } from './Oppgavehistorikk.tsx'

type Props = { oppgave: Oppgave; brukerId: BrukerId; selfIdent: string }

function Frist({ oppgave }: { oppgave: Oppgave }) {
  const text = useText().oppgave
  const { day, distance, today } = useDates()
  const { frist } = oppgave
  if (!isOpenOppgave(oppgave)) return <span className="soft">{text.status[oppgave.status]}</span>
  if (frist === null) return <span className="soft">{text.noFrist}</span>
  if (frist < today) {
    return (
      <span className="urgent">
        <Icon name="warning" /> {text.overdue(distance(frist))}
      </span>
    )
  }
  return <span className="strong">{text.frist(day(frist), distance(frist))}</span>
}

/** Said when it is out of the ordinary. */
function Urgency({ prioritet }: Pick<Oppgave, 'prioritet'>) {
  const word = useText().oppgave.prioritet[prioritet]
  if (prioritet === 'normal') return null
  if (prioritet === 'lav') return <span className="soft">{word}</span>
  return (
    <span className="hint">
      <Icon name="warning" /> {word}
    </span>
  )
}

/** That somebody has begun; all other states are said by where the task stands. */
function Begun({ status }: Pick<Oppgave, 'status'>) {
  const text = useText().oppgave
  return status === 'underBehandling' ? <span>{text.status[status]}</span> : null
}

/** Everything else of a task, opened with its source. */
function useFacts({ gjelder, opprettetAv, status, frist, versjon }: Oppgave) {
  const text = useText().oppgave
  const { day } = useDates()
  const kode = useKode()
  return [
    { term: text.behandlingstema, value: gjelder && kode(gjelder) },
    { term: text.statusTerm, value: text.status[status] },
    { term: text.fristTerm, value: frist && day(frist) },
    { term: text.opprettetAv, value: opprettetAv },
    { term: text.versjon, value: String(versjon) },
  ]
}

/** Who has it: oneself, a colleague, or nobody yet. */
function useWho({ tilordnet, enhet }: Oppgave, selfIdent: string): string {
  const text = useText().oppgave
  if (tilordnet !== null) return tilordnet === selfIdent ? text.deg : text.tilordnet(tilordnet)
  return enhet === null ? text.ledigUkjent : text.ledig(enhet)
}

/** A task: what to do, by when, with whom it is, and the newest word; the rest folds out. */
export function OppgaveRow({ oppgave, brukerId, selfIdent }: Props) {
  const kode = useKode()
  const who = useWho(oppgave, selfIdent)
  const facts = useFacts(oppgave)
  const { tema, type, prioritet, status, opphav, beskrivelse } = oppgave
  const title = `${kode(type)}: ${kode(tema)}`
  return (
    <li className={`row row--${opphav.linje} oppgave`}>
      <div className="row__main">
        <span>
          <span className="strong">{title}</span> <LinjeMerke linje={opphav.linje} />
        </span>
        <span className="row__words">
          <Frist oppgave={oppgave} />
          <Urgency prioritet={prioritet} />
          <span>{who}</span>
          <Begun status={status} />
        </span>
        <Innlegg blokker={beskrivelse.blokker} />
        <Oppgavehistorikk oppgave={oppgave} brukerId={brukerId} title={title} />
      </div>
      <OpphavButton of={title} opphav={opphav} facts={facts} />
    </li>
  )
}
