import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import type { Ytelse } from '#shared/domain/ytelse/ytelse.ts'
import { LinjeSection } from './LinjeSection.tsx'
import { Noekkel } from './Noekkel.tsx'
import { Soeknader } from './Soeknader.tsx'
import { SourceStates } from './SourceStates.tsx'
import { useYtelser } from './useMoney.ts'
import { canSayNone, isComing, valueIn } from './value.ts'
import { Ytelser } from './ytelse/Ytelser.tsx'
import './ytelser.css'

type Own = { views: BrukerViews; ytelser: readonly Ytelse[] }

/** The state's benefits of all three sources that tell of them, shown as they answer. */
function StatYtelser({ views, ytelser }: Own) {
  const asked = [views.vedtakArena, views.vedtakInfotrygd, views.utbetalinger]
  return (
    <>
      <SourceStates views={asked} />
      <Ytelser ytelser={ytelser} isAll={canSayNone(asked)} />
      {asked.some(isComing) && <Lines count={4} />}
    </>
  )
}

/** What the municipality pays now; what is only asked for stands with its søknad below. */
function KommuneYtelser({ ytelser }: { ytelser: readonly Ytelse[] }) {
  const now = ytelser.filter(({ tilstand }) => tilstand !== 'avsluttet')
  return <Ytelser ytelser={now} isAll={false} />
}

type Props = { views: BrukerViews; rader: readonly Utbetalingsrad[] }

/** Decisions and benefits, each line for itself. */
export function YtelserPanel({ views, rader }: Props) {
  const text = useText()
  const handedOn = views.noekkelopplysninger
  const ytelser = useYtelser(views, rader)
  const of = (linje: Linje) => ytelser.filter((each) => each.linje === linje)
  return (
    <Panel id="ytelser" title={text.panel.ytelser}>
      <LinjeSection linje="stat" title={text.ytelse.title}>
        <StatYtelser views={views} ytelser={of('stat')} />
      </LinjeSection>
      <LinjeSection linje="kommune" title={text.vedtak.soeknader}>
        <KommuneYtelser ytelser={of('kommune')} />
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
