import { type KeyboardEvent, useId, useState } from 'react'

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

/** A field with a list below (ARIA combobox): the focus stays in the field, arrows move in the list, Enter chooses. */
export function useListbox(options: readonly Option[], canChoose: boolean) {
  const base = useId()
  const [chosenId, setChosenId] = useState<string>()
  const found = options.findIndex((option) => option.id === chosenId)
  const at = found === -1 ? 0 : found
  const active = options[at]
  const elementId = (id: string) => `${base}-${id}`
  const show = (id: string) => document.getElementById(elementId(id))?.scrollIntoView?.({ block: 'nearest' })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && active !== undefined && canChoose) {
      event.preventDefault()
      return active.onChoose()
    }
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
