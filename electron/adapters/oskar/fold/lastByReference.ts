/** The last of each reference, in the order the references first appeared. */
export function lastByReference<T extends { referanse: string }>(hendelser: readonly T[]): T[] {
  return [...new Map(hendelser.map((hendelse) => [hendelse.referanse, hendelse])).values()]
}
