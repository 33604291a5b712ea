import type { PartView } from '#renderer/api/usePart.ts'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { PartState } from '#renderer/components/PartState.tsx'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { isComing } from './value.ts'

const isPlain = ({ svar, failure, error }: PartView<unknown>) =>
  !error && !failure && svar?.state === 'ok' && svar.problems.length === 0
const isNone = ({ svar, failure, error }: PartView<unknown>) =>
  !error && !failure && svar?.state === 'ingenData'

/** What the sources of one list lack, each said once above it. "None" is said by the list, when all have answered. */
export function SourceStates({ views }: { views: readonly PartView<unknown>[] }) {
  return views
    .filter((view) => !isComing(view) && !isPlain(view) && !isNone(view))
    .map((view) => <PartState key={view.name} view={view} />)
}

/** The state of one line's part of a list of both, under the line's mark; nothing when all is well. */
export function LineState({ linje, view }: { linje: Linje; view: PartView<unknown> }) {
  if (isComing(view) || isPlain(view)) return null
  return (
    <div className="linjetilstand">
      <LinjeMerke linje={linje} />
      <div className="linjetilstand__note">
        <PartState view={view} />
      </div>
    </div>
  )
}
