import { z } from 'zod'
import { type Dato, findDato, yearsBetween } from '../tid/dato.ts'

/** A valid fødselsnummer or D-nummer, 11 digits. Never in a URL, a log, an error, a title or a file name. */
export const personidentifikatorSchema = z
  .string()
  .refine((text) => readPersonidentifikator(text).ok)
  .brand<'Personidentifikator'>()
export type Personidentifikator = z.infer<typeof personidentifikatorSchema>

export type IdentProblem = 'notElevenDigits' | 'noSuchDay' | 'firstCheckDigit' | 'secondCheckDigit'
export type IdentFacts = {
  kind: 'foedselsnummer' | 'dNummer'
  /** Month +40 (NAV) or +80 (Skatteetaten): test people, never real. */
  synthetic: boolean
  /** Day and month; the century is not always decidable from the number (after 2032 it is not). */
  day: number
  month: number
}

const WEIGHTS_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const WEIGHTS_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
/** From 2032 the first check digit may leave any of these remainders (Skatteetaten, "Nytt fødselsnummer 2032"). */
const FIRST_REMAINDERS = [0, 1, 2, 3]

const weighted = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11

/** Reads the number, or says which rule it breaks. Spaces and one full stop as in "010180 12345" are accepted. */
export function readPersonidentifikator(
  text: string,
): { ok: true; ident: string; facts: IdentFacts } | { ok: false; problem: IdentProblem } {
  const ident = text.replace(/[\s.]/g, '')
  if (!/^\d{11}$/.test(ident)) return { ok: false, problem: 'notElevenDigits' }
  const digits = [...ident].map(Number)
  const facts = readFacts(ident)
  if (!isCalendarDay(facts.day, facts.month, ident.slice(4, 6))) return { ok: false, problem: 'noSuchDay' }
  if (!FIRST_REMAINDERS.includes(weighted(digits, WEIGHTS_1)))
    return { ok: false, problem: 'firstCheckDigit' }
  if (weighted(digits, WEIGHTS_2) !== 0) return { ok: false, problem: 'secondCheckDigit' }
  return { ok: true, ident, facts }
}

function readFacts(ident: string): IdentFacts {
  const rawDay = Number(ident.slice(0, 2))
  const rawMonth = Number(ident.slice(2, 4))
  const monthOffset = rawMonth > 80 ? 80 : rawMonth > 40 ? 40 : 0
  return {
    kind: rawDay > 40 ? 'dNummer' : 'foedselsnummer',
    synthetic: monthOffset > 0,
    day: rawDay > 40 ? rawDay - 40 : rawDay,
    month: rawMonth - monthOffset,
  }
}

/** 29 February counts when either century has it. */
function isCalendarDay(day: number, month: number, yy: string): boolean {
  const pad = (n: number) => String(n).padStart(2, '0')
  return ['18', '19', '20'].some(
    (century) => findDato(`${century}${yy}-${pad(month)}-${pad(day)}`) !== undefined,
  )
}

/** The number when it is valid. */
export function findPersonidentifikator(text: string): Personidentifikator | undefined {
  const read = readPersonidentifikator(text)
  const parsed = read.ok ? personidentifikatorSchema.safeParse(read.ident) : undefined
  return parsed?.success ? parsed.data : undefined
}

/** "158412 •••••": enough to recognise, not enough to use. */
export function maskIdent(ident: string): string {
  return `${ident.slice(0, 6)} •••••`
}

/** Age in whole years on `today`; at death when the bruker is dead. */
export function ageOn(born: Dato, today: Dato, died: Dato | null): number {
  return yearsBetween(born, died ?? today)
}
