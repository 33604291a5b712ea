import { Heading } from '@navikt/ds-react/Typography'
import { useState } from 'react'
import { Choices } from '#renderer/components/Choices.tsx'
import { Messages } from '#renderer/components/Messages.tsx'
import { SearchField } from '#renderer/components/SearchField.tsx'
import { useBrukerSearch } from '#renderer/components/useBrukerSearch.tsx'
import { useListbox } from '#renderer/components/useListbox.ts'
import { useText } from '#renderer/text/text.ts'
import { oppgaveeiere } from '#shared/contract/oppgave.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { OppgavelistePanel } from './OppgavelistePanel.tsx'
import './home.css'

/** Where a day starts: a field to find somebody, those opened last, and what there is to do. */
export function HomeView({ onOpenBruker }: { onOpenBruker: (brukerId: BrukerId) => void }) {
  const text = useText().soek
  const [typed, setTyped] = useState('')
  const search = useBrukerSearch(typed, onOpenBruker)
  const listbox = useListbox(
    search.groups.flatMap(({ choices }) => choices),
    search.isCurrent,
  )
  return (
    <div className="home">
      <div className="home__search">
        <Heading level="1" size="medium" tabIndex={-1}>
          {text.title}
        </Heading>
        <SearchField
          label={text.label}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoFocus
          {...listbox.fieldProps}
        />
        <Messages messages={search.messages} />
        <Choices label={text.title} groups={search.groups} listbox={listbox} />
      </div>
      {oppgaveeiere.map((eier) => (
        <OppgavelistePanel key={eier} eier={eier} onOpenBruker={onOpenBruker} />
      ))}
    </div>
  )
}
