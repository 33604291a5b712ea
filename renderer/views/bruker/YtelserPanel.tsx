import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { mergeYtelser } from '#shared/domain/ytelse/mergeYtelser.ts'
import { LinjeSection } from './LinjeSection.tsx'
import { Noekkel } from './Noekkel.tsx'
import { Soeknader } from './Soeknader.tsx'
import { valueIn } from './value.ts'
import { Ytelser } from './ytelse/Ytelser.tsx'
import './ytelser.css'

/** Decisions and benefits, each line for itself. */
export function YtelserPanel({ views }: { views: BrukerViews }) {
  const text = useText()
  const { today } = useDates()
  const handedOn = views.noekkelopplysninger
  return (
    <Panel id="ytelser" title={text.panel.ytelser}>
      <LinjeSection linje="stat" title={text.ytelse.title}>
        <Part view={views.utbetalinger} lines={4}>
          {(utbetalinger) => <Ytelser ytelser={mergeYtelser({ vedtak: [], utbetalinger }, today)} />}
        </Part>
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
