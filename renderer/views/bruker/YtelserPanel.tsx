import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { useText } from '#renderer/text/text.ts'
import { LinjeSection } from './LinjeSection.tsx'
import { Noekkel } from './Noekkel.tsx'
import { Soeknader } from './Soeknader.tsx'
import { SourceStates } from './SourceStates.tsx'
import { useYtelser } from './useMoney.ts'
import { isComing, valueIn } from './value.ts'
import { Ytelser } from './ytelse/Ytelser.tsx'
import './ytelser.css'

/** The state's benefits of all three sources that tell of them, shown as they answer. */
function StatYtelser({ views }: { views: BrukerViews }) {
  const asked = [views.vedtakArena, views.vedtakInfotrygd, views.utbetalinger]
  const ytelser = useYtelser(views).filter(({ linje }) => linje === 'stat')
  const isAnswered = asked.some((view) => view.svar?.state === 'ok' || view.svar?.state === 'ingenData')
  return (
    <>
      <SourceStates views={asked} />
      {(ytelser.length > 0 || (isAnswered && !asked.some(isComing))) && <Ytelser ytelser={ytelser} />}
      {asked.some(isComing) && <Lines count={4} />}
    </>
  )
}

/** Decisions and benefits, each line for itself. */
export function YtelserPanel({ views }: { views: BrukerViews }) {
  const text = useText()
  const handedOn = views.noekkelopplysninger
  return (
    <Panel id="ytelser" title={text.panel.ytelser}>
      <LinjeSection linje="stat" title={text.ytelse.title}>
        <StatYtelser views={views} />
      </LinjeSection>
      <LinjeSection linje="kommune" title={text.vedtak.soeknader}>
        <Part view={views.soeknader} lines={6}>
          {(del) => <Soeknader del={del} />}
        </Part>
        {/* The short form: its own state is said only where it adds to the case above. */}
        {(valueIn(handedOn) !== undefined || valueIn(views.soeknader) !== undefined) && (
          <Part view={handedOn} lines={2}>
            {(noekkel) => <Noekkel noekkel={noekkel} />}
          </Part>
        )}
      </LinjeSection>
    </Panel>
  )
}
