import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { useText } from '#renderer/text/text.ts'
import { LinjeSection } from './LinjeSection.tsx'
import { Noekkel } from './Noekkel.tsx'
import { Soeknader } from './Soeknader.tsx'
import { StatYtelser } from './StatYtelser.tsx'
import { valueIn } from './value.ts'
import './ytelser.css'

/** Decisions and benefits, each line for itself. */
export function YtelserPanel({ views }: { views: BrukerViews }) {
  const text = useText()
  const handedOn = views.noekkelopplysninger
  return (
    <Panel id="ytelser" title={text.panel.ytelser}>
      <LinjeSection linje="stat" title={text.vedtak.ytelser} note={text.vedtak.ytelserNote}>
        <Part view={views.utbetalinger} lines={4}>
          {(utbetalinger) => <StatYtelser utbetalinger={utbetalinger} />}
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
