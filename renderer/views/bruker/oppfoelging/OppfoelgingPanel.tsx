import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { useText } from '#renderer/text/text.ts'
import { Aktiviteter } from './Aktiviteter.tsx'
import { Meldekortliste } from './Meldekortliste.tsx'
import { Status } from './Status.tsx'

/** Where the bruker stands with the state: the decision on help, what he or she takes part in, the meldekort. */
export function OppfoelgingPanel({ views }: { views: BrukerViews }) {
  const text = useText()
  return (
    <Panel id="oppfoelging" title={text.panel.oppfoelging} aside={<LinjeMerke linje="stat" />}>
      <Part view={views.oppfoelging} lines={4}>
        {(oppfoelging) => <Status oppfoelging={oppfoelging} />}
      </Part>
      <h3>{text.oppfoelging.aktiviteter}</h3>
      <Part view={views.aktiviteter} lines={4}>
        {(aktiviteter) => <Aktiviteter aktiviteter={aktiviteter} />}
      </Part>
      <h3>{text.oppfoelging.meldekort}</h3>
      <Part view={views.meldekort} lines={2}>
        {(meldekort) => <Meldekortliste meldekort={meldekort} />}
      </Part>
    </Panel>
  )
}
