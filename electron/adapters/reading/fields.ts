import { z } from 'zod'
import { findDato } from '#shared/domain/tid/dato.ts'
import { findTidspunkt, fromEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import { fromKroner } from '#shared/domain/utbetaling/beloep.ts'

/** Absent, null and unreadable are one thing to a reader: the source does not say. */
export const given = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)

/** Trimmed; blank is null. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
export const flag = given(z.boolean())
export const whole = given(z.int())

/** Ids are numbers in one service and text in the next. */
export const id = given(z.union([z.string(), z.number()]).transform((value) => String(value).trim() || null))

/** A day; of a date-time the day as it is written, for a date passes through no time zone. */
export const dato = given(
  z.string().transform((value, context) => {
    if (value.trim() === '') return null
    const found = findDato(value.trim().slice(0, 10))
    if (found === undefined) context.addIssue({ code: 'custom', message: 'yyyy-MM-dd' })
    return found ?? z.NEVER
  }),
)

/** An instant with Z or an offset; without one it cannot be placed in time. */
export const tidspunkt = given(
  z.string().transform((value, context) => {
    if (value.trim() === '') return null
    const offset = z.iso.datetime({ offset: true }).safeParse(value.trim())
    const found = offset.success ? findTidspunkt(fromEpochMs(Date.parse(offset.data))) : undefined
    if (found === undefined) context.addIssue({ code: 'custom', message: 'yyyy-MM-ddTHH:mm:ssZ' })
    return found ?? z.NEVER
  }),
)

/** Kroner as the wire has them, to whole øre. */
export const beloep = given(
  z.number().transform((value, context) => {
    if (Math.abs(value) < 1e9) return fromKroner(value)
    context.addIssue({ code: 'custom', message: 'kroner below 10^9' })
    return z.NEVER
  }),
)

/** A list of what may each be null; itself never null here: for the root of an answer. */
export const listOf = <S extends z.ZodType>(item: S) => z.array(item.nullable())
export const list = <S extends z.ZodType>(item: S) => given(listOf(item))
