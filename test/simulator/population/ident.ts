import {
  type Personidentifikator,
  personidentifikatorSchema,
} from '#shared/domain/identitet/personidentifikator.ts'

const WEIGHTS_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const WEIGHTS_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

export type IdentWish = {
  foedt: string
  kjoenn: 'KVINNE' | 'MANN'
  /** 80 as Skatteetaten marks test people, 40 as NAV does. Never 0: a number of a real person cannot arise. */
  monthOffset: 40 | 80
  dNummer: boolean
  /** Where in the day's series to look first. */
  start: number
}

/** A valid, synthetic, unused number for the day of birth; `taken` learns it. */
export function nextIdent(wish: IdentWish, taken: Set<string>): Personidentifikator {
  const [year = '', month = '', day = ''] = wish.foedt.split('-')
  const dayDigits = String(Number(day) + (wish.dNummer ? 40 : 0)).padStart(2, '0')
  const prefix = `${dayDigits}${String(Number(month) + wish.monthOffset)}${year.slice(2)}`
  const first = Number(year) < 2000 ? 0 : 500
  for (let step = 0; step < 500; step++) {
    const serial = first + ((wish.start + step) % 500)
    if ((serial % 2 === 0) !== (wish.kjoenn === 'KVINNE')) continue
    const ident = withCheckDigits(`${prefix}${String(serial).padStart(3, '0')}`)
    if (ident === undefined || taken.has(ident)) continue
    taken.add(ident)
    return personidentifikatorSchema.parse(ident)
  }
  throw new Error('no number left for that day')
}

/** An ident of a relative who is not in the population (a child, a mother): the same wherever the relative is named. */
export function relativeIdent(foedt: string, kjoenn: 'KVINNE' | 'MANN'): Personidentifikator {
  const start = Math.abs(Date.parse(foedt) / 86_400_000) % 400
  return nextIdent({ foedt, kjoenn, monthOffset: 40, dNummer: false, start }, new Set())
}

function withCheckDigits(nine: string): string | undefined {
  const first = checkDigit(nine, WEIGHTS_1)
  if (first === undefined) return undefined
  const second = checkDigit(`${nine}${first}`, WEIGHTS_2)
  return second === undefined ? undefined : `${nine}${first}${second}`
}

function checkDigit(digits: string, weights: readonly number[]): number | undefined {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits.charAt(i)), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? undefined : check
}
