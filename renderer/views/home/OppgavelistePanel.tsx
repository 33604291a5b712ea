import { useOppgaveliste } from '#renderer/api/oppgave.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Oppgaveeier, Oppgaveliste } from '#shared/contract/oppgave.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { byFrist } from '#shared/domain/oppgave/arrangeOppgaver.ts'
import { OppgaveChoice } from './OppgaveChoice.tsx'

type Svar = Kildesvar<Oppgaveliste> | undefined
const raderIn = (svar: Svar) => (svar?.state === 'ok' ? svar.value.rader : [])
const hasMore = (svar: Svar) => svar?.state === 'ok' && svar.value.hasMore

/** One line's failure does not hide the other's tasks. */
function Failing({ svar, isError }: { svar: Svar; isError: boolean }) {
  const text = useText().tilstand
  if (svar?.state === 'ingenTilgang') {
    return (
      <StateNote
        kind="ingenTilgang"
        title={text.ingenTilgang(kildenavn.gosys)}
        next={text.ingenTilgangNext}
      />
    )
  }
  if (!isError && svar?.state !== 'utilgjengelig') return null
  const reason = svar?.state === 'utilgjengelig' ? text.reason[svar.reason] : undefined
  return <StateNote kind="utilgjengelig" title={text.utilgjengelig(kildenavn.gosys)} next={reason} />
}

type Props = { eier: Oppgaveeier; onOpenBruker: (brukerId: BrukerId) => void }

/** What there is to do, the one that falls due first on top; of both lines for who may see both. */
export function OppgavelistePanel({ eier, onOpenBruker }: Props) {
  const text = useText()
  const stat = useOppgaveliste(eier, 'stat')
  const kommune = useOppgaveliste(eier, 'kommune')
  const rader = [...raderIn(stat.data), ...raderIn(kommune.data)].sort((a, b) =>
    byFrist(a.oppgave, b.oppgave),
  )
  const isComing = stat.isPending || kommune.isPending
  const isKnown = [stat.data, kommune.data].some(
    (svar) => svar?.state === 'ok' || svar?.state === 'ingenData',
  )
  return (
    <Panel id={`oppgaver-${eier}`} title={text.oppgave.eier[eier]}>
      <Failing svar={stat.data} isError={stat.isError} />
      {stat.data?.state !== kommune.data?.state && <Failing svar={kommune.data} isError={kommune.isError} />}
      {isComing && <Lines count={4} />}
      {!isComing && isKnown && rader.length === 0 && (
        <StateNote kind="ingenData" title={text.oppgave.noneOf[eier]} />
      )}
      <RovingList className="rows">
        {rader.map((rad) => (
          <OppgaveChoice key={rad.oppgave.id} rad={rad} onOpenBruker={onOpenBruker} />
        ))}
      </RovingList>
      {(hasMore(stat.data) || hasMore(kommune.data)) && (
        <p className="soft small">{text.oppgave.hasMore(rader.length)}</p>
      )}
    </Panel>
  )
}
