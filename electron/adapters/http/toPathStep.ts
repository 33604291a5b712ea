/**
 * One step of an address, out of whatever a source called something: half a surrogate cannot be written there, and
 * dots alone would lead to another address.
 */
export function toPathStep(text: string): string {
  return /^\.{1,2}$/.test(text) ? '-' : encodeURIComponent(text.toWellFormed())
}
