import { partKilde } from '#renderer/api/partNames.ts'
import type { PartView } from '#renderer/api/usePart.ts'
import type { Catalogue } from '#renderer/text/nb/nb.ts'
import { useText } from '#renderer/text/text.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { assertNever, type ExpectedError } from '#shared/result/result.ts'
import { Problems } from './Problems.tsx'
import { RetryButton } from './RetryButton.tsx'
import { StateNote } from './StateNote.tsx'
import { useDates } from './useDates.ts'

type View = PartView<unknown>

function Retry({ view }: { view: View }) {
  const text = useText()
  return <RetryButton of={text.del[view.name]} isAsking={view.isAsking} onRetry={view.retry} />
}

/** The source does not answer now; what it said before still stands below. */
function OldAnswer({ view, svar }: { view: View; svar: Extract<Kildesvar<unknown>, { hentet: unknown }> }) {
  const text = useText()
  const { age } = useDates()
  const reason = view.failure && text.tilstand.reason[view.failure.reason]
  return (
    <StateNote
      kind="utilgjengelig"
      title={text.kilde.old(age(svar.hentet), kildenavn[svar.kilde])}
      next={reason}
      action={<Retry view={view} />}
    />
  )
}

function callFailure({ kind }: ExpectedError, { tilstand }: Catalogue, navn: string): string {
  if (kind === 'sourceUnavailable') return tilstand.utilgjengelig(navn)
  return kind === 'notLogged' ? tilstand.notLogged : tilstand.feil
}

function CallFailed({ view, error }: { view: View; error: ExpectedError }) {
  const text = useText()
  if (error.kind === 'forbidden') return <StateNote kind="begrenset" title={text.tilstand.begrenset} />
  const title = callFailure(error, text, kildenavn[partKilde[view.name]])
  return <StateNote kind="utilgjengelig" icon="warning" title={title} action={<Retry view={view} />} />
}

function WithoutContent({ view, svar }: { view: View; svar: Exclude<Kildesvar<unknown>, { state: 'ok' }> }) {
  const { tilstand, del } = useText()
  const navn = kildenavn[svar.kilde]
  switch (svar.state) {
    case 'ingenData': {
      // A source that does not answer now says nothing of now.
      const word = view.failure ? tilstand.haddeIngenData : tilstand.ingenData
      return <StateNote kind="ingenData" title={word(navn, del[view.name])} />
    }
    case 'ingenTilgang':
      return (
        <StateNote kind="ingenTilgang" title={tilstand.ingenTilgang(navn)} next={tilstand.ingenTilgangNext} />
      )
    case 'begrenset':
      return <StateNote kind="begrenset" title={tilstand.begrenset} />
    case 'utilgjengelig':
      return (
        <StateNote
          kind="utilgjengelig"
          title={tilstand.utilgjengelig(navn)}
          next={`${tilstand.reason[svar.reason]} ${tilstand.utilgjengeligNext}`}
          action={<Retry view={view} />}
        />
      )
    case 'ikkeSpurt':
      return svar.reason === 'ikkeTilkoblet' ? (
        <StateNote kind="ikkeTilkoblet" title={tilstand.ikkeTilkoblet(navn)} />
      ) : (
        <StateNote kind="ikkeSpurt" title={tilstand.ikkeSpurt(navn)} />
      )
    default:
      return assertNever(svar)
  }
}

/** Everything about a part but its content: the five states, age of an old answer, and what could not be read. */
export function PartState({ view }: { view: View }) {
  const text = useText()
  const { svar, failure, error } = view
  const problems = svar?.state === 'ok' ? svar.problems : []
  return (
    <>
      {error && <CallFailed view={view} error={error} />}
      {svar && failure && svar.state !== 'utilgjengelig' && 'hentet' in svar && (
        <OldAnswer view={view} svar={svar} />
      )}
      {svar && svar.state !== 'ok' && <WithoutContent view={view} svar={svar} />}
      {problems.length > 0 && (
        <Problems
          summary={text.problem.summary(problems.length)}
          problems={problems}
          rapport={{
            kilde: partKilde[view.name],
            del: view.name,
            hentet: svar && 'hentet' in svar ? svar.hentet : null,
          }}
        />
      )}
    </>
  )
}
