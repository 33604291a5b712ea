import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { PartState } from '#renderer/components/PartState.tsx'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Krav } from '#shared/domain/soeknad/krav.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import { SidenSist } from './endring/SidenSist.tsx'
import { HeaderFullmakt } from './HeaderFullmakt.tsx'
import { HeaderKontakt } from './HeaderKontakt.tsx'
import { Identity } from './Identity.tsx'
import { Kildestripe } from './Kildestripe.tsx'
import { Mappeproblemer } from './Mappeproblemer.tsx'
import { NextFrist } from './NextFrist.tsx'
import { NextMoney } from './NextMoney.tsx'
import { Varsler } from './Varsler.tsx'
import { valueIn } from './value.ts'
import './brukerHeader.css'

type Props = {
  brukerId: BrukerId
  views: BrukerViews
  rader: readonly Utbetalingsrad[]
  krav: readonly Krav[]
  selfIdent: string
  onAskAgain: () => void
}

/** Who it is and what is most asked about, before anything is scrolled. */
export function BrukerHeader({ brukerId, views, rader, krav, selfIdent, onAskAgain }: Props) {
  const { person, kontaktinformasjon } = views
  const all = Object.values(views)
  return (
    <header className="bruker-header">
      <div className="bruker-header__answers">
        <div className="identity">
          <Identity brukerId={brukerId} person={person} kontaktinformasjon={kontaktinformasjon} />
        </div>
        <NextMoney views={views} rader={rader} />
        <NextFrist views={views} krav={krav} />
        <HeaderKontakt
          stat={views.kontaktpersonerStat}
          kommune={views.kontaktpersonerKommune}
          selfIdent={selfIdent}
        />
        <HeaderFullmakt view={views.fullmakter} />
      </div>
      <Mappeproblemer />
      <div className="bruker-header__foot">
        <Varsler person={person} kontaktinformasjon={kontaktinformasjon} />
        {/* With an old answer, its age and the way to a new one stand in the panels of the same part. */}
        {valueIn(person) === undefined && <PartState view={person} />}
        <SidenSist views={all} />
        <Kildestripe views={all} onAskAgain={onAskAgain} />
      </div>
    </header>
  )
}
