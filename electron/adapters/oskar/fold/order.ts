import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Hendelse } from '../hendelse.ts'

/**
 * Text that orders as the instants do. As written they do not: "…00Z" sorts after "…00.5Z", and sources send from
 * no digits to nine. (Ten times quicker than parsing, and documents of thousands of events occur.)
 */
export function toInstantKey(tidspunkt: Tidspunkt): string {
  return `${tidspunkt.slice(0, 19)}${tidspunkt.slice(20, -1).padEnd(9, '0')}`
}

/** By instant; utbetaling before krav at the same instant; otherwise as in the file. */
export function orderHendelser(hendelser: readonly Hendelse[]): Hendelse[] {
  const keyed = hendelser.map((hendelse) => ({ hendelse, key: toInstantKey(hendelse.tidspunkt) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const groups: { key: string; hendelser: Hendelse[] }[] = []
  for (const { hendelse, key } of keyed) {
    const last = groups.at(-1)
    if (last?.key === key) last.hendelser.push(hendelse)
    else groups.push({ key, hendelser: [hendelse] })
  }
  return groups.flatMap((group) => delayKrav(group.hendelser))
}

const isKrav = ({ type }: Hendelse) => type === 'vilkaar' || type === 'dokumentasjonkrav'

/** Of one instant: a krav written before a utbetaling is moved behind the last of them; nothing else moves. */
function delayKrav(tied: Hendelse[]): Hendelse[] {
  const last = tied.findLastIndex(({ type }) => type === 'utbetaling')
  const upTo = tied.slice(0, last + 1)
  return [...upTo.filter((each) => !isKrav(each)), ...upTo.filter(isKrav), ...tied.slice(last + 1)]
}
