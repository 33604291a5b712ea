import { Heading } from '@navikt/ds-react/Typography'
import { Icon } from '#renderer/components/icon.tsx'
import { useText } from '#renderer/text/text.ts'
import type { ExpectedError } from '#shared/result/result.ts'

type Props = { error: Extract<ExpectedError, { kind: 'forbidden' | 'notFound' }> }

/** One text for every reason why not: the text itself must not tell which it is. */
export function NoAccess({ error }: Props) {
  const { feil } = useText()
  const isForbidden = error.kind === 'forbidden'
  return (
    <div className="no-access" role="alert">
      <Icon name={isForbidden ? 'begrenset' : 'ingenData'} />
      <div>
        <Heading level="1" size="small" tabIndex={-1}>
          {isForbidden ? feil.person : feil.notFound}
        </Heading>
        <p>{isForbidden ? feil.personNext : feil.notFoundNext}</p>
      </div>
    </div>
  )
}
