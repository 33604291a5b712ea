import { isRecord } from './isRecord.ts'

/**
 * Whether an answer is an object with at least one field we know of. One without says nothing, and not that there is
 * nothing: an error told with status 200 looks like that.
 */
export function holdsKnown(json: unknown, { shape }: { shape: object }): boolean {
  return isRecord(json) && Object.keys(shape).some((key) => Object.hasOwn(json, key))
}
