import type { Kontor } from '#shared/domain/kontor/kontor.ts'

type Vakttelefon = Pick<Kontor, 'vakttelefon' | 'vakttelefonTider'>

/** Eight digits as people group them, or the five of an internal number. */
const NUMBER = /(?:\+47 ?)?(?:\d{2} ?\d{2} ?\d{2} ?\d{2}|\d{3} ?\d{2} ?\d{3}|\d{5})(?!\d)/
const HOURS =
  /(?:hverdager |alle dager )?(?:kl\.? ?)?\d{1,2}(?:[.:]\d{2})? ?[-–] ?\d{1,2}(?:[.:]\d{2})?(?! ?\d)/i

/**
 * The duty phone, where the office writes it: "Vakttelefon: 73 00 00 00 kl. 10-14". There is no field for it; what is
 * written otherwise is left alone.
 */
export function toVakttelefon(spesielleOpplysninger: string | null): Vakttelefon {
  const none = { vakttelefon: null, vakttelefonTider: null }
  const text = (spesielleOpplysninger ?? '').replace(/[\s\u00a0]+/g, ' ')
  const start = text.search(/vakttelefon/i)
  if (start < 0) return none
  const after = text.slice(start)
  const found = NUMBER.exec(after)
  // A number far from the word belongs to something else.
  if (!found || found.index > 40) return none
  const rest = after.slice(found.index + found[0].length)
  const hours = HOURS.exec(rest)
  const near = hours !== null && hours.index <= 20
  return { vakttelefon: found[0].trim(), vakttelefonTider: near ? hours[0].trim() : null }
}
