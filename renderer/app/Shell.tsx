import { useEffect, useRef, useState } from 'react'
import { useKildeendringer } from '#renderer/api/kildeendring.ts'
import { useSpraak } from '#renderer/api/oppsett.ts'
import { useSession, useSessionChanges, useSignOut, useTrainingUsers } from '#renderer/api/session.ts'
import { useAskAgain } from '#renderer/api/useAskAgain.ts'
import { useAnnounce } from '#renderer/components/announce.tsx'
import { ErrorBoundary } from '#renderer/components/ErrorBoundary.tsx'
import { Stopped } from '#renderer/components/Stopped.tsx'
import { useShortcut } from '#renderer/components/useShortcut.ts'
import { useText } from '#renderer/text/text.ts'
import { BrukerView } from '#renderer/views/bruker/BrukerView.tsx'
import { HomeView } from '#renderer/views/home/HomeView.tsx'
import { type PaletteAction, PaletteView } from '#renderer/views/palette/PaletteView.tsx'
import { ShortcutsView } from '#renderer/views/palette/ShortcutsView.tsx'
import { SessionView } from '#renderer/views/session/SessionView.tsx'
import { PutAsideNotice } from '#renderer/views/topbar/PutAsideNotice.tsx'
import { TopBarView } from '#renderer/views/topbar/TopBarView.tsx'
import type { Session } from '#shared/contract/session.ts'
import { goHome, openBruker, type Route, useRoute } from './route.ts'
import { useActions } from './useActions.ts'
import './shell.css'

type Overlay = 'palette' | 'shortcuts' | undefined

/** The page, or what to say when it is broken. */
function SafePage(props: { route: Route; session: Session; onAskAgain: () => void }) {
  const { feil } = useText()
  return (
    <ErrorBoundary
      key={props.route.name === 'bruker' ? props.route.brukerId : 'home'}
      fallback={(retry) => (
        <Stopped icon="warning" title={feil.general} next={feil.generalNext} onRetry={retry} />
      )}
    >
      <Page {...props} />
    </ErrorBoundary>
  )
}

/** Main did not say who is signed in. */
function NoSession({ onRetry }: { onRetry: () => void }) {
  const { feil } = useText()
  return <Stopped icon="warning" title={feil.general} next={feil.generalNext} onRetry={onRetry} />
}

function Page({ route, session, onAskAgain }: { route: Route; session: Session; onAskAgain: () => void }) {
  if (route.name === 'home') return <HomeView onOpenBruker={openBruker} />
  return (
    <BrukerView key={route.brukerId} brukerId={route.brukerId} session={session} onAskAgain={onAskAgain} />
  )
}

/** A new page takes the focus, so that the keyboard and the screen reader are where the eye is. */
function useFocusOnRoute(route: Route) {
  const main = useRef<HTMLElement>(null)
  const address = route.name === 'bruker' ? route.brukerId : route.name
  const shown = useRef(address)
  useEffect(() => {
    if (shown.current === address) return
    shown.current = address
    if (address !== 'home') main.current?.focus()
  }, [address])
  return main
}

function useUnsavedNotice(isUnsaved: boolean) {
  const text = useText()
  const announce = useAnnounce()
  useEffect(() => {
    if (isUnsaved) announce(text.feil.settings)
  }, [isUnsaved, announce, text])
}

function SkipLink({ onSkip }: { onSkip: () => void }) {
  return (
    <button type="button" className="skip-link" onClick={onSkip}>
      {useText().app.skipToContent}
    </button>
  )
}

type OverlayProps = { shown: Overlay; actions: readonly PaletteAction[]; onClose: () => void }

function Overlays({ shown, actions, onClose }: OverlayProps) {
  if (shown === 'palette')
    return <PaletteView actions={actions} onOpenBruker={openBruker} onClose={onClose} />
  return shown === 'shortcuts' ? <ShortcutsView onClose={onClose} /> : null
}

/** What is on top of the page, and the keys that put it there. */
function useOverlay(isSignedIn: boolean) {
  const [shown, setShown] = useState<Overlay>()
  const toggle = (next: Overlay) => setShown((current) => (current === next ? undefined : next))
  useShortcut('Ctrl+k', () => isSignedIn && toggle('palette'))
  useShortcut('?', () => toggle('shortcuts'))
  useShortcut('F1', () => toggle('shortcuts'))
  const isForOthers = shown === 'palette' && !isSignedIn
  return { shown: isForOthers ? undefined : shown, setShown, close: () => setShown(undefined) }
}

/** Signed out here, locked by main, or never in: the address names nobody. */
function useHomeWhenSignedOut(session: Session | null | undefined): void {
  useEffect(() => {
    if (session === null) goHome()
  }, [session])
}

export function Shell() {
  const route = useRoute()
  const asked = useSession()
  const session = asked.data ?? undefined
  const { spraak, setSpraak, isUnsaved } = useSpraak()
  const askAgain = useAskAgain(route.name === 'bruker' ? route.brukerId : undefined)
  const signOut = useSignOut()
  const trainingUsers = useTrainingUsers().data ?? []
  const isTraining = session?.training ?? trainingUsers.length > 0
  const overlay = useOverlay(session !== undefined)
  const main = useFocusOnRoute(route)
  useSessionChanges()
  useKildeendringer()
  useUnsavedNotice(isUnsaved)
  useHomeWhenSignedOut(asked.data)
  useShortcut('Alt+h', goHome)
  useShortcut('Alt+r', askAgain)
  const leave = () => signOut.mutate(undefined, { onSettled: goHome })
  const showShortcuts = () => overlay.setShown('shortcuts')
  const actions = useActions({ route, spraak, setSpraak, leave, askAgain, showShortcuts })
  return (
    <>
      <SkipLink onSkip={() => main.current?.focus()} />
      <TopBarView
        session={session}
        isTraining={isTraining}
        spraak={spraak}
        onSpraak={setSpraak}
        onHome={goHome}
        onSearch={() => overlay.setShown('palette')}
        onShortcuts={showShortcuts}
        onSignOut={leave}
      />
      <PutAsideNotice onClosed={() => main.current?.focus()} />
      <main ref={main} tabIndex={-1}>
        {asked.data === null && <SessionView />}
        {asked.isError && <NoSession onRetry={() => void asked.refetch()} />}
        {session && <SafePage route={route} session={session} onAskAgain={askAgain} />}
      </main>
      <Overlays shown={overlay.shown} actions={actions} onClose={overlay.close} />
    </>
  )
}
