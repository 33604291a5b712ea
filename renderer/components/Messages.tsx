import type { BrukerSearch } from './useBrukerSearch.tsx'

/** How many hits, or what is wrong with the number: read out as it changes. */
export function Messages({ messages }: { messages: BrukerSearch['messages'] }) {
  return (
    <div className="search-messages small" aria-live="polite" aria-atomic="true">
      {messages.map(({ text, tone }) => (
        <p key={text} className={tone === 'hint' ? 'hint strong' : 'soft'}>
          {text}
        </p>
      ))}
    </div>
  )
}
