import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import { LineState } from './SourceStates.tsx'
import { UtbetalingList } from './UtbetalingList.tsx'
import { isComing, valueIn } from './value.ts'
import './utbetalinger.css'

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
