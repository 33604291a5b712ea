import { type KeyboardEvent, useEffect, useId, useState } from 'react'

export type Option = { id: string; onChoose: () => void }

const clamp = (n: number, count: number) => Math.max(0, Math.min(n, count - 1))

function findNext(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1 >= count ? 0 : at + 1
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1
    case 'PageDown':
      return clamp(at + 8, count)
    case 'PageUp':
      return clamp(at - 8, count)
    default:
      return undefined
  }
}

/** Enter before the list is that of the last keystroke is not lost: the first of the list that comes is meant. */
function useEarlyEnter(first: Option | undefined, canChoose: boolean): (isEarly: boolean) => void {
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => {
    if (!isWaiting || !canChoose) return
    setWaiting(false)
    first?.onChoose()
  }, [isWaiting, canChoose, first])
  return setWaiting
}

/** A field with a list below (ARIA combobox): the focus stays in the field, arrows move in the list, Enter chooses. */
export function useListbox(options: readonly Option[], canChoose: boolean) {
  const base = useId()
  const [chosenId, setChosenId] = useState<string>()
  const found = options.findIndex((option) => option.id === chosenId)
  const at = found === -1 ? 0 : found
  const active = options[at]
  const setEarlyEnter = useEarlyEnter(options[0], canChoose)
  const elementId = (id: string) => `${base}-${id}`
  const show = (id: string) => document.getElementById(elementId(id))?.scrollIntoView?.({ block: 'nearest' })
  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    event.preventDefault()
    if (canChoose) active?.onChoose()
    else setEarlyEnter(true)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') return onEnter(event)
    setEarlyEnter(false)
    const next = options[findNext(event.key, at, options.length) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    setChosenId(next.id)
    show(next.id)
  }
  return {
    activeId: active?.id,
    setActive: setChosenId,
    optionId: elementId,
    fieldProps: {
      role: 'combobox',
      'aria-expanded': options.length > 0,
      'aria-controls': `${base}-list`,
      'aria-autocomplete': 'list',
      'aria-activedescendant': active === undefined ? undefined : elementId(active.id),
      onKeyDown,
    } as const,
    listId: `${base}-list`,
  }
}
