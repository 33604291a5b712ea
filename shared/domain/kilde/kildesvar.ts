import { z } from 'zod'
import { type Tidspunkt, tidspunktSchema } from '../tid/tidspunkt.ts'
import { type Kilde, kildeSchema } from './kilde.ts'
import { problemSchema } from './problem.ts'

/** Why a source gave no answer. `wrongPerson`: it answered about somebody else, so nothing of it is shown. */
export const unavailableReasons = [
  'timeout',
  'connection',
  'serverError',
  'tooManyRequests',
  'notJson',
  'unexpectedAnswer',
  'wrongPerson',
] as const
export const notAskedReasons = ['ikkeTilkoblet', 'venter'] as const

const envelope = { kilde: kildeSchema, hentet: tidspunktSchema }
const ingenData = z.object({ state: z.literal('ingenData'), ...envelope })
/** The source said no (401/403): access can be asked for. */
const ingenTilgang = z.object({ state: z.literal('ingenTilgang'), ...envelope })
/** Law and role say no; decided in main before anything is asked. Identical whether or not there is anything to hide. */
const begrenset = z.object({ state: z.literal('begrenset'), kilde: kildeSchema })
const utilgjengelig = z.object({
  state: z.literal('utilgjengelig'),
  ...envelope,
  reason: z.enum(unavailableReasons),
})
const ikkeSpurt = z.object({
  state: z.literal('ikkeSpurt'),
  kilde: kildeSchema,
  reason: z.enum(notAskedReasons),
})

/**
 * What one source says of one thing, with its time and state. "No data", "no access", "restricted", "unavailable"
 * and "not asked" are five different answers with five different texts (design.md, idea 2).
 */
export function kildesvarSchema<T extends z.ZodType>(value: T) {
  const answered = z.object({ state: z.literal('ok'), ...envelope, value, problems: z.array(problemSchema) })
  return z.discriminatedUnion('state', [
    answered,
    ingenData,
    ingenTilgang,
    begrenset,
    utilgjengelig,
    ikkeSpurt,
  ])
}

export type Kildesvar<T> =
  | { state: 'ok'; kilde: Kilde; hentet: Tidspunkt; value: T; problems: z.infer<typeof problemSchema>[] }
  | z.infer<typeof ingenData>
  | z.infer<typeof ingenTilgang>
  | z.infer<typeof begrenset>
  | z.infer<typeof utilgjengelig>
  | z.infer<typeof ikkeSpurt>

export type Kildetilstand = Kildesvar<unknown>['state']
export type UnavailableReason = (typeof unavailableReasons)[number]

/** The same answer with another value; states without a value pass through untouched. */
export function mapKildesvar<A, B>(svar: Kildesvar<A>, change: (value: A) => B): Kildesvar<B> {
  return svar.state === 'ok' ? { ...svar, value: change(svar.value) } : svar
}
