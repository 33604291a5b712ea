import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './stateNote.css'

export type NoteKind =
  | 'ingenData'
  | 'ingenTilgang'
  | 'begrenset'
  | 'utilgjengelig'
  | 'ikkeSpurt'
  | 'ikkeTilkoblet'

type Props = { kind: NoteKind; icon?: IconName; title: string; next?: string | undefined; action?: ReactNode }

/** Why there is nothing here, in words and icon. What can be done about it stands beside. */
export function StateNote({ kind, icon = kind, title, next, action }: Props) {
  return (
    <div className={`note note--${kind}`} role={kind === 'utilgjengelig' ? 'status' : undefined}>
      <Icon name={icon} />
      <div className="note__text">
        <span className="note__title">{title}</span>
        {next !== undefined && <span className="note__next">{next}</span>}
      </div>
      {action}
    </div>
  )
}
