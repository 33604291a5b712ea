import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/Keys.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Spraak } from '#shared/contract/oppsett.ts'
import type { Session } from '#shared/contract/session.ts'
import './topBar.css'

type Props = {
  session: Session | undefined
  isTraining: boolean
  spraak: Spraak
  onSpraak: (spraak: Spraak) => void
  onHome: () => void
  onSearch: () => void
  onShortcuts: () => void
  onSignOut: () => void
}

function Language({ spraak, onSpraak }: Pick<Props, 'spraak' | 'onSpraak'>) {
  const text = useText().app
  const names = { nb: text.bokmaal, nn: text.nynorsk }
  return (
    <fieldset className="topbar__language">
      <legend className="visually-hidden">{text.language}</legend>
      {(['nb', 'nn'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={spraak === each}
          onClick={() => onSpraak(each)}
        >
          {names[each]}
        </button>
      ))}
    </fieldset>
  )
}

function SignedIn({ session, onSignOut }: { session: Session; onSignOut: () => void }) {
  const text = useText()
  const { ansatt, training } = session
  return (
    <>
      <div className="topbar__who">
        <span className="visually-hidden">{text.app.signedInAs}</span>
        <span>
          <span className="strong">{ansatt.navn}</span> · {text.rolle[ansatt.rolle]}
        </span>
        <LinjeMerke linje={ansatt.linje} />
      </div>
      <button type="button" className="topbar__button" onClick={onSignOut}>
        <Icon name="signOut" /> {training ? text.app.switchRole : text.app.signOut}
      </button>
    </>
  )
}

/** The same in every window: where one is, who one is, and that the people are invented when they are. */
export function TopBarView(props: Props) {
  const { session, onHome, onSearch, onShortcuts } = props
  const text = useText().app
  return (
    <nav className="topbar" aria-label={text.topBar}>
      <button type="button" className="topbar__logo" title={`${text.home} (Alt+H)`} onClick={onHome}>
        {text.samlet}
      </button>
      {session && (
        <button type="button" className="topbar__search" onClick={onSearch}>
          <Icon name="search" />
          <span className="topbar__hint">{text.searchHint}</span>
          <Keys combo="Ctrl+K" />
        </button>
      )}
      <span className="topbar__space" />
      {props.isTraining && (
        <span className="topbar__training">
          <Icon name="training" /> {text.training}
        </span>
      )}
      <Language {...props} />
      {session && <SignedIn session={session} onSignOut={props.onSignOut} />}
      <button
        type="button"
        className="topbar__button"
        aria-label={text.shortcuts}
        title={text.shortcuts}
        onClick={onShortcuts}
      >
        <Keys combo="?" />
      </button>
    </nav>
  )
}
