import type { ReactNode } from 'react'
import type { useListbox } from './useListbox.ts'
import './choices.css'

export type Choice = { id: string; content: ReactNode; onChoose: () => void }
export type ChoiceGroup = { id: string; title: string; choices: readonly Choice[] }

type Props = { label: string; groups: readonly ChoiceGroup[]; listbox: ReturnType<typeof useListbox> }

function Row({ choice, listbox }: { choice: Choice; listbox: Props['listbox'] }) {
  const isActive = listbox.activeId === choice.id
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys (aria-activedescendant)
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field above
    <div
      id={listbox.optionId(choice.id)}
      role="option"
      aria-selected={isActive}
      className="choice"
      onClick={choice.onChoose}
      onMouseMove={() => isActive || listbox.setActive(choice.id)}
    >
      {choice.content}
    </div>
  )
}

/** The list of a combobox, in named groups. */
export function Choices({ label, groups, listbox }: Props) {
  const shown = groups.filter(({ choices }) => choices.length > 0)
  return (
    <div id={listbox.listId} role="listbox" aria-label={label} className="choices">
      {shown.map(({ id, title, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
        <div key={id} role="group" aria-labelledby={listbox.optionId(`group-${id}`)}>
          <div id={listbox.optionId(`group-${id}`)} role="presentation" className="choices__title">
            {title}
          </div>
          {choices.map((choice) => (
            <Row key={choice.id} choice={choice} listbox={listbox} />
          ))}
        </div>
      ))}
    </div>
  )
}
