import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { PartState } from '#renderer/components/PartState.tsx'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Krav } from '#shared/domain/soeknad/krav.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import { HeaderFullmakt } from './HeaderFullmakt.tsx'
import { HeaderKontakt } from './HeaderKontakt.tsx'
import { Identity } from './Identity.tsx'
import { Kildestripe } from './Kildestripe.tsx'
import { Mappeproblemer } from './Mappeproblemer.tsx'
import { NextFrist } from './NextFrist.tsx'
import { NextMoney } from './NextMoney.tsx'
import { Varsler } from './Varsler.tsx'
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
      <PartState view={person} />
      <Mappeproblemer />
      <div className="bruker-header__foot">
        <Varsler person={person} kontaktinformasjon={kontaktinformasjon} />
        <Kildestripe views={Object.values(views)} onAskAgain={onAskAgain} />
      </div>
    </header>
  )
}
