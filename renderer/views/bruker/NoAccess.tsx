import { Stopped } from '#renderer/components/Stopped.tsx'
import { useText } from '#renderer/text/text.ts'
import type { ExpectedError } from '#shared/result/result.ts'

type Props = { error: Extract<ExpectedError, { kind: 'forbidden' | 'notFound' }> }

/** One text for every reason why not: the text itself must not tell which it is. */
export function NoAccess({ error }: Props) {
  const { feil } = useText()
  return error.kind === 'forbidden' ? (
    <Stopped icon="begrenset" title={feil.person} next={feil.personNext} />
  ) : (
    <Stopped icon="ingenData" title={feil.notFound} next={feil.notFoundNext} />
  )
}
