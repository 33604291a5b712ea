import type { Sealed } from '#renderer/store/partStore.ts'
import type { Endringer } from '#shared/domain/endring/endring.ts'
import type { Kildesvar, UnavailableReason } from '#shared/domain/kilde/kildesvar.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { ExpectedError, Result } from '#shared/result/result.ts'

/** The newest attempt failed at the source; an older answer may still be shown. */
export type SourceFailure = { reason: UnavailableReason; at: Tidspunkt; since: Tidspunkt }

/** What the window knows of one part. */
export type PartData<T> = {
  /** The newest answer worth showing. */
  svar?: Kildesvar<T>
  failure?: SourceFailure
  /** What differs from last time this bruker was opened; null when there was no last time. */
  endringer?: Endringer | null | undefined
  /** The call itself failed: no access, a bug, a lost session. */
  error?: ExpectedError
}
export type PartAnswered<T> = Result<{
  svar: Kildesvar<T>
  sealed?: Sealed | undefined
  endringer?: Endringer | null | undefined
}>

const hasContent = (svar: Kildesvar<unknown> | undefined) =>
  svar?.state === 'ok' || svar?.state === 'ingenData'

function failureOf(svar: Kildesvar<unknown>, previous: SourceFailure | undefined): SourceFailure | undefined {
  if (svar.state !== 'utilgjengelig') return undefined
  return { reason: svar.reason, at: svar.hentet, since: previous?.since ?? svar.hentet }
}

/**
 * A fresh answer on top of what is shown. A source that does not answer leaves the old answer standing, marked;
 * every other answer replaces it, also a "no". A refused call leaves nothing.
 */
export function mergeAnswer<T>(previous: PartData<T> | undefined, fresh: PartAnswered<T>): PartData<T> {
  if (!fresh.ok) {
    const keep = fresh.error.kind !== 'forbidden' && hasContent(previous?.svar)
    return keep ? { ...previous, error: fresh.error } : { error: fresh.error }
  }
  const { svar, endringer } = fresh.value
  const failure = failureOf(svar, previous?.failure)
  if (failure === undefined) return { svar, ...(endringer === undefined ? {} : { endringer }) }
  return hasContent(previous?.svar) ? { svar: previous?.svar ?? svar, failure } : { svar, failure }
}

/** The kept answer arrives beside a fresh question: it fills a hole, and never covers an answer. */
export function mergeKept<T>(current: PartData<T> | undefined, kept: Kildesvar<T>): PartData<T> {
  if (current === undefined) return { svar: kept }
  return current.svar?.state === 'utilgjengelig' ? { ...current, svar: kept } : current
}
