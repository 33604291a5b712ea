import { Button } from '@navikt/ds-react/Button'
import { useCopyRapport } from '#renderer/api/copying.ts'
import { useText } from '#renderer/text/text.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Rapport } from '#shared/domain/kilde/rapport.ts'
import { Icon } from './icon.tsx'
import './problems.css'

/** That something could not be read; where it stands is said with the part's problems. */
export function Unreadable({ words }: { words: string }) {
  return (
    <p className="unreadable">
      <Icon name="warning" /> {words}. {useText().problem.rest}
    </p>
  )
}

/** As many as anybody reads, and as a report may hold. A broken source can have a hundred thousand. */
const SHOWN = 200
const REPORTED = 10_000

type Props = { summary: string; problems: readonly Problem[]; rapport: Omit<Rapport, 'problems'> }

/** For whoever mends the source: places and codes, composed in main without anything of the person. */
function CopyRapport({ rapport }: { rapport: Rapport }) {
  const text = useText().problem
  const { mutate, isSuccess } = useCopyRapport()
  return (
    <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={() => mutate(rapport)}>
      {isSuccess ? text.copied : text.copy}
    </Button>
  )
}

/** What could not be read in an answer that is otherwise shown, and where in the document it stands. */
export function Problems({ summary, problems, rapport }: Props) {
  const text = useText()
  return (
    <details className="problems">
      <summary>
        <Icon name="warning" /> {summary}. {text.problem.rest}
      </summary>
      <ul aria-label={text.problem.where}>
        {problems.slice(0, SHOWN).map(({ path, code, expected, found }, nr) => (
          // Two problems may be alike, and the list is another with the next answer.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={nr}>
            <code>{path}</code> {text.problem.code[code]}
            {expected !== '' && `, ${text.problem.expected(expected)}`}
            {found !== undefined && `, ${text.problem.found(found)}`}
          </li>
        ))}
        {problems.length > SHOWN && <li>{text.problem.moreFiles(problems.length - SHOWN)}</li>}
      </ul>
      <CopyRapport rapport={{ ...rapport, problems: problems.slice(0, REPORTED) }} />
    </details>
  )
}
