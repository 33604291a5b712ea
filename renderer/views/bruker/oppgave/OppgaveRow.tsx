import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { OppgaveFrist, OppgavePrioritet } from '#renderer/components/OppgaveClock.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'
import { Innlegg } from './Innlegg.tsx'
import { Oppgavehistorikk } from './Oppgavehistorikk.tsx'

type Props = { oppgave: Oppgave; brukerId: BrukerId; selfIdent: string }

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
          <OppgaveFrist oppgave={oppgave} />
          <OppgavePrioritet prioritet={prioritet} />
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
