import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Krav } from '#shared/domain/soeknad/krav.ts'
import { Dokumenter } from './Dokumenter.tsx'
import { KravRow } from './KravRow.tsx'
import { NotShared } from './Noekkel.tsx'
import { LineState, SourceStates } from './SourceStates.tsx'
import { canSayNone, isComing, isRestricted, valueIn } from './value.ts'
import './krav.css'

function KravList({ krav, none }: { krav: readonly Krav[]; none: string }) {
  const text = useText().krav
  const now = krav.filter(({ status }) => status === 'gjelder' || status === 'ukjent')
  const old = krav.filter(({ status }) => status !== 'gjelder' && status !== 'ukjent')
  return (
    <>
      {krav.length === 0 && <StateNote kind="ingenData" title={none} />}
      <RovingList className="rows">
        {now.map((each) => (
          <KravRow key={each.key} krav={each} />
        ))}
      </RovingList>
      {old.length > 0 && <h3 className="krav__old">{text.old}</h3>}
      <RovingList className="rows">
        {old.map((each) => (
          <KravRow key={each.key} krav={each} />
        ))}
      </RovingList>
    </>
  )
}

/** What is asked of the bruker on both lines, by when, and which money it holds. */
export function KravPanel({ views, krav }: { views: BrukerViews; krav: readonly Krav[] }) {
  const text = useText()
  const { meldekort, soeknader } = views
  const noekkel = valueIn(views.noekkelopplysninger)
  const asked = [meldekort, soeknader]
  return (
    <Panel id="krav" title={text.panel.krav}>
      <SourceStates views={[meldekort]} />
      <LineState linje="kommune" view={soeknader} />
      {isRestricted(soeknader) && noekkel && <NotShared deler={noekkel.deler} only={['vilkaar']} />}
      {(krav.length > 0 || canSayNone(asked)) && (
        <KravList krav={krav} none={isRestricted(soeknader) ? text.krav.noneStat : text.krav.none} />
      )}
      {asked.some(isComing) && <Lines count={5} />}
      {noekkel && <Dokumenter noekkel={noekkel} />}
    </Panel>
  )
}
