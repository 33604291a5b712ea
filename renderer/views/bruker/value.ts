import type { PartView } from '#renderer/api/usePart.ts'

/** The value of a part that has one. */
export function valueIn<T>(view: PartView<T>): T | undefined {
  return view.svar?.state === 'ok' ? view.svar.value : undefined
}

/** Nothing to show yet, and nothing said. */
export function isComing(view: PartView<unknown>): boolean {
  return view.svar === undefined && view.error === undefined
}

export function isRestricted(view: PartView<unknown>): boolean {
  return view.svar?.state === 'begrenset'
}

/** Asked, and did not answer now: what is shown of it may be old or missing. */
export function isFailing(view: PartView<unknown>): boolean {
  return view.failure !== undefined || view.svar?.state === 'ingenTilgang' || view.error !== undefined
}

const isWhole = ({ svar, failure, error }: PartView<unknown>) =>
  !failure && !error && (svar?.state === 'ingenData' || (svar?.state === 'ok' && svar.problems.length === 0))

/** All who may be asked have answered, now and in full: only then may a list say that there is none. */
export function canSayNone(views: readonly PartView<unknown>[]): boolean {
  return views.some(isWhole) && views.every((view) => isWhole(view) || isRestricted(view))
}

/** Nobody who could know has answered, now or before: then "none known" would be a claim. */
export function isUnknown(views: readonly PartView<unknown>[]): boolean {
  const hasAnswer = views.some(({ svar }) => svar?.state === 'ok' || svar?.state === 'ingenData')
  return !hasAnswer && views.some(isFailing)
}
