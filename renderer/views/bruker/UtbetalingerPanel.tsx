import type { BrukerViews } from '#renderer/api/useBruker.ts'
import type { PartView } from '#renderer/api/usePart.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { PartState } from '#renderer/components/PartState.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import { UtbetalingList } from './UtbetalingList.tsx'
import { isComing, valueIn } from './value.ts'
import './utbetalinger.css'

const isPlain = (view: PartView<unknown>) =>
  view.svar?.state === 'ok' && view.failure === undefined && view.svar.problems.length === 0 && !view.error

/** What one line's payouts lack, under the line's mark; nothing when all is well. */
function LineState({ linje, view }: { linje: Linje; view: PartView<unknown> }) {
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

type Props = { views: BrukerViews; rader: readonly Utbetalingsrad[] }

/** Payouts of both lines in one list by day; each row with its line, status and source. */
export function UtbetalingerPanel({ views, rader }: Props) {
  const text = useText()
  const { utbetalinger: stat, kommunaleUtbetalinger: kommune } = views
  const hasAnswer = [stat, kommune].some((view) => valueIn(view) !== undefined)
  return (
    <Panel id="utbetalinger" title={text.panel.utbetalinger}>
      <LineState linje="stat" view={stat} />
      <LineState linje="kommune" view={kommune} />
      {(rader.length > 0 || hasAnswer) && <UtbetalingList rader={rader} />}
      {[stat, kommune].filter(isComing).map((view) => (
        <Lines key={view.name} count={8} />
      ))}
    </Panel>
  )
}
