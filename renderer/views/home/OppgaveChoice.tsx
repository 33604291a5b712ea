import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { formatNavn } from '#renderer/components/name.ts'
import { OppgaveFrist, OppgavePrioritet } from '#renderer/components/OppgaveClock.tsx'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { Oppgaverad } from '#shared/contract/oppgave.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'

/** Whom it is about, as far as a list tells. */
function useWho({ bruker }: Oppgaverad): string {
  const text = useText().oppgave
  if (bruker === null) return text.nobody
  return `${bruker.navn === null ? text.noName : formatNavn(bruker.navn)} ${bruker.maskertIdent}`
}

type Props = { rad: Oppgaverad; onOpenBruker: (brukerId: BrukerId) => void }

/** One task of a list: about whom, what, by when. Opens the bruker. */
export function OppgaveChoice({ rad, onOpenBruker }: Props) {
  const kode = useKode()
  const who = useWho(rad)
  const { oppgave, bruker } = rad
  const { type, tema, prioritet, opphav } = oppgave
  const words = (
    <>
      <span className="strong">{who}</span>
      <span>
        {kode(type)}: {kode(tema)}
      </span>
      <span className="row__words small">
        <LinjeMerke linje={opphav.linje} />
        <OppgaveFrist oppgave={oppgave} />
        <OppgavePrioritet prioritet={prioritet} />
      </span>
    </>
  )
  return (
    <li className={`row row--${opphav.linje}`}>
      {bruker === null && <div className="row__main">{words}</div>}
      {bruker !== null && (
        <button
          type="button"
          data-rove
          className="row__main task"
          onClick={() => onOpenBruker(bruker.brukerId)}
        >
          {words}
        </button>
      )}
    </li>
  )
}
