import { useEffect, useRef } from 'react'
import { areSingleKeysOn } from '#renderer/store/singleKeys.ts'

/** "Ctrl+k", "Alt+1", "?": as KeyboardEvent.key spells it, modifiers in front. */
export type Combo = string

function toCombo(event: KeyboardEvent): Combo {
  const modifiers = [event.ctrlKey || event.metaKey ? 'Ctrl+' : '', event.altKey ? 'Alt+' : '']
  return `${modifiers.join('')}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]')

/** A single key means something else while writing, and can be switched off. */
const isFree = (combo: Combo, event: KeyboardEvent) =>
  combo.includes('+') || combo.startsWith('F') || (!isTyping(event.target) && areSingleKeysOn())

export function useShortcut(combo: Combo, run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || toCombo(event) !== combo || !isFree(combo, event)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [combo])
}
