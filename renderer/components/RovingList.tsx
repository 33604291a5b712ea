import { Children, type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import './row.css'

/** What can take the focus: not what is folded away inside the list. */
const stops = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('[data-rove]')].filter((stop) => {
    const folded = stop.closest('details:not([open])')
    return folded === null || !list.contains(folded)
  })

function makeOnlyStop(list: HTMLElement, only: HTMLElement | undefined): void {
  for (const stop of stops(list)) stop.tabIndex = stop === only ? 0 : -1
}

function findTarget(key: string, all: HTMLElement[], current: HTMLElement): HTMLElement | undefined {
  const at = all.indexOf(current)
  switch (key) {
    case 'ArrowDown':
      return all[at + 1]
    case 'ArrowUp':
      return all[at - 1]
    case 'Home':
      return all[0]
    case 'End':
      return all.at(-1)
    default:
      return undefined
  }
}

/** One tab stop for a list of rows; arrows, Home and End move between the rows' buttons. */
export function RovingList({ children, className }: { children: ReactNode; className?: string }) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (list.current === null) return
    const all = stops(list.current)
    makeOnlyStop(list.current, all.find((stop) => stop === document.activeElement) ?? all[0])
  })
  const onFocus = (event: FocusEvent<HTMLUListElement>) => {
    if (event.target.matches('[data-rove]')) makeOnlyStop(event.currentTarget, event.target)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (!(event.target instanceof HTMLElement)) return
    const target = findTarget(event.key, stops(event.currentTarget), event.target)
    if (target === undefined) return
    event.preventDefault()
    target.focus()
  }
  if (Children.count(children) === 0) return null
  return (
    <ul ref={list} className={className} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </ul>
  )
}
