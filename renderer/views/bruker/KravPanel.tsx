import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Krav } from '#shared/domain/soeknad/krav.ts'
import { Dokumenter } from './Dokumenter.tsx'
import { KravRow } from './KravRow.tsx'
import { NotShared } from './Noekkel.tsx'
import { isRestricted, valueIn } from './value.ts'
import './krav.css'

function KravList({ krav }: { krav: readonly Krav[] }) {
  const text = useText().krav
  const now = krav.filter(({ status }) => status === 'gjelder' || status === 'ukjent')
  const old = krav.filter(({ status }) => status !== 'gjelder' && status !== 'ukjent')
  return (
    <>
      {krav.length === 0 && <StateNote kind="ingenData" title={text.none} />}
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

/** What is asked of the bruker, by when, and which money it holds. */
export function KravPanel({ views, krav }: { views: BrukerViews; krav: readonly Krav[] }) {
  const text = useText()
  const noekkel = valueIn(views.noekkelopplysninger)
  const showsShortForm = isRestricted(views.soeknader) && noekkel !== undefined
  return (
    <Panel id="krav" title={text.panel.krav} aside={<LinjeMerke linje="kommune" />}>
      <Part view={views.soeknader} lines={6}>
        {() => <KravList krav={krav} />}
      </Part>
      {showsShortForm && (
        <>
          <NotShared deler={noekkel.deler} only={['vilkaar']} />
          {noekkel.deler.vilkaar && <KravList krav={krav} />}
        </>
      )}
      {noekkel && <Dokumenter noekkel={noekkel} />}
      <StateNote kind="ikkeTilkoblet" title={text.krav.stateNote} />
    </Panel>
  )
}
