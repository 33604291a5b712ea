import type { Dato } from './dato.ts'

/** Both days included; an open end has no limit. */
export function isWithin(periode: { fom: Dato | null; tom: Dato | null }, dato: Dato): boolean {
  const { fom, tom } = periode
  return (fom === null || fom <= dato) && (tom === null || dato <= tom)
}
