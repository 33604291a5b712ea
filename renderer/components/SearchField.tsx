import type { ComponentProps } from 'react'
import { Icon } from './icon.tsx'
import './searchField.css'

type Props = ComponentProps<'input'> & { label: string }

export function SearchField({ label, ...rest }: Props) {
  return (
    <label className="search-field">
      <span className="visually-hidden">{label}</span>
      <Icon name="search" />
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={label}
        maxLength={100}
        {...rest}
      />
    </label>
  )
}
