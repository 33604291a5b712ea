import { z } from 'zod'

/** The two chains of command in a NAV office. Every datum belongs to exactly one; only the screen joins them. */
export const linjer = ['stat', 'kommune'] as const
export const linjeSchema = z.enum(linjer)
export type Linje = z.infer<typeof linjeSchema>
