import { useText } from '#renderer/text/text.ts'
import { isOpenOppgave } from '#shared/domain/oppgave/arrangeOppgaver.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'
import { Icon } from './icon.tsx'
import { useDates } from './useDates.ts'

/** By when, and how long that is; a closed task says what became of it. */
export function OppgaveFrist({ oppgave }: { oppgave: Oppgave }) {
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
export function OppgavePrioritet({ prioritet }: Pick<Oppgave, 'prioritet'>) {
  const word = useText().oppgave.prioritet[prioritet]
  if (prioritet === 'normal') return null
  if (prioritet === 'lav') return <span className="soft">{word}</span>
  return (
    <span className="hint">
      <Icon name="warning" /> {word}
    </span>
  )
}
