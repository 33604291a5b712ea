import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { arrangeOppgaver } from '#shared/domain/oppgave/arrangeOppgaver.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'
import { LineState, SourceStates } from '../SourceStates.tsx'
import { canSayNone, isComing, valueIn } from '../value.ts'
import { OppgaveRow } from './OppgaveRow.tsx'
import './oppgave.css'

type Whose = { brukerId: BrukerId; selfIdent: string }

function Rows({ list, ...whose }: Whose & { list: readonly Oppgave[] }) {
  return (
    <RovingList className="rows">
      {list.map((each) => (
        <OppgaveRow key={each.id} oppgave={each} {...whose} />
      ))}
    </RovingList>
  )
}

/** The tasks about the bruker, the one that falls due first on top; those of the municipality for who may see them. */
export function OppgaverPanel({ views, ...whose }: Whose & { views: BrukerViews }) {
  const text = useText()
  const { oppgaver: stat, kommunaleOppgaver: kommune } = views
  const all = [...(valueIn(stat) ?? []), ...(valueIn(kommune) ?? [])]
  const { open, closed } = arrangeOppgaver(all)
  return (
    <Panel id="oppgaver" title={text.panel.oppgaver}>
      <SourceStates views={[stat]} />
      {kommune.svar?.state !== 'ingenData' && <LineState linje="kommune" view={kommune} />}
      <Rows list={open} {...whose} />
      {open.length === 0 && canSayNone([stat, kommune]) && (
        <StateNote kind="ingenData" title={text.oppgave.none} />
      )}
      {[stat, kommune].filter(isComing).map((view) => (
        <Lines key={view.name} count={3} />
      ))}
      {closed.length > 0 && (
        <details className="more">
          <summary>{text.oppgave.closed(closed.length)}</summary>
          <Rows list={closed} {...whose} />
        </details>
      )}
    </Panel>
  )
}
