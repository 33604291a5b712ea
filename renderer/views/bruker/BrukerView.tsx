import { useEffect } from 'react'
import { useRefreshSiste } from '#renderer/api/soek.ts'
import { useBruker } from '#renderer/api/useBruker.ts'
import { focusPanel } from '#renderer/components/Panel.tsx'
import { useShortcut } from '#renderer/components/useShortcut.ts'
import type { Session } from '#shared/contract/session.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { AnsvarPanel } from './AnsvarPanel.tsx'
import { BrukerHeader } from './BrukerHeader.tsx'
import { FamiliePanel } from './FamiliePanel.tsx'
import { KontaktPanel } from './KontaktPanel.tsx'
import { KravPanel } from './KravPanel.tsx'
import { NoAccess } from './NoAccess.tsx'
import { OppfoelgingPanel } from './oppfoelging/OppfoelgingPanel.tsx'
import { OppgaverPanel } from './oppgave/OppgaverPanel.tsx'
import { UtbetalingerPanel } from './UtbetalingerPanel.tsx'
import { useKrav, useUtbetalingsrader } from './useMoney.ts'
import { YtelserPanel } from './YtelserPanel.tsx'
import './bruker.css'
import './desk.css'

function usePanelShortcuts(): void {
  useShortcut('Alt+1', () => focusPanel('ytelser'))
  useShortcut('Alt+2', () => focusPanel('oppfoelging'))
  useShortcut('Alt+3', () => focusPanel('utbetalinger'))
  useShortcut('Alt+4', () => focusPanel('krav'))
  useShortcut('Alt+5', () => focusPanel('oppgaver'))
  useShortcut('Alt+6', () => focusPanel('kontakt'))
}

type Props = { brukerId: BrukerId; session: Session; onAskAgain: () => void }

/** Everything about one bruker, without a click. */
export function BrukerView({ brukerId, session, onAskAgain }: Props) {
  const views = useBruker(session.partition, brukerId)
  const rader = useUtbetalingsrader(views)
  const krav = useKrav(views)
  const refreshSiste = useRefreshSiste()
  usePanelShortcuts()
  const { error } = views.person
  const isOpened = views.person.svar?.state === 'ok'
  useEffect(() => {
    if (isOpened) refreshSiste()
  }, [isOpened, refreshSiste])
  if (error?.kind === 'forbidden' || error?.kind === 'notFound') return <NoAccess error={error} />
  const shared = { views, krav, rader }
  return (
    <div className="bruker">
      <BrukerHeader
        brukerId={brukerId}
        {...shared}
        selfIdent={session.ansatt.navIdent}
        onAskAgain={onAskAgain}
      />
      <div className="bruker__body">
        <YtelserPanel views={views} rader={rader} />
        <OppfoelgingPanel views={views} />
        <UtbetalingerPanel views={views} rader={rader} />
        <KravPanel views={views} krav={krav} />
        <OppgaverPanel brukerId={brukerId} views={views} selfIdent={session.ansatt.navIdent} />
        <KontaktPanel views={views} />
        <AnsvarPanel views={views} />
        <FamiliePanel view={views.person} />
      </div>
    </div>
  )
}
