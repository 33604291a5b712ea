import { useState } from 'react'
import { type ChoiceGroup, Choices } from '#renderer/components/Choices.tsx'
import { Dialog } from '#renderer/components/Dialog.tsx'
import { Keys } from '#renderer/components/Keys.tsx'
import { Messages } from '#renderer/components/Messages.tsx'
import { SearchField } from '#renderer/components/SearchField.tsx'
import { useBrukerSearch } from '#renderer/components/useBrukerSearch.tsx'
import { useListbox } from '#renderer/components/useListbox.ts'
import { useText } from '#renderer/text/text.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import './palette.css'

export type PaletteAction = { id: string; label: string; keys?: string; run: () => void }

type Props = {
  actions: readonly PaletteAction[]
  onOpenBruker: (brukerId: BrukerId) => void
  onClose: () => void
}

const matches = (label: string, typed: string) => label.toLowerCase().includes(typed.trim().toLowerCase())

function toActionGroup(title: string, actions: readonly PaletteAction[], close: () => void): ChoiceGroup {
  return {
    id: 'actions',
    title,
    choices: actions.map(({ id, label, keys, run }) => ({
      id: `action-${id}`,
      onChoose: () => {
        close()
        run()
      },
      content: (
        <>
          <span className="choice__name">{label}</span>
          {keys !== undefined && <Keys combo={keys} />}
        </>
      ),
    })),
  }
}

/** Find anybody, do anything: from everywhere, without the mouse. */
export function PaletteView({ actions, onOpenBruker, onClose }: Props) {
  const text = useText().soek
  const [typed, setTyped] = useState('')
  const open = (brukerId: BrukerId) => {
    onClose()
    onOpenBruker(brukerId)
  }
  const search = useBrukerSearch(typed, open)
  const fitting = actions.filter(({ label }) => matches(label, typed))
  const groups = [...search.groups, toActionGroup(text.actions, fitting, onClose)]
  const listbox = useListbox(
    groups.flatMap(({ choices }) => choices),
    search.isCurrent,
  )
  return (
    <Dialog label={text.paletteTitle} onClose={onClose} className="palette">
      <SearchField
        label={text.label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoFocus
        {...listbox.fieldProps}
      />
      <Messages messages={search.messages} />
      <Choices label={text.paletteTitle} groups={groups} listbox={listbox} />
      <p className="palette__keys soft small" aria-hidden>
        <Keys combo="↑+↓" /> {text.keys.move} <Keys combo="Enter" /> {text.keys.open} <Keys combo="Esc" />{' '}
        {text.keys.close}
      </p>
    </Dialog>
  )
}
