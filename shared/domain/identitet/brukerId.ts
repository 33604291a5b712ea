import { z } from 'zod'

/**
 * The opaque handle the window holds instead of an fnr: a keyed hash made in main (base64url, 22 characters).
 * Safe in addresses, cache indexes and logs; useless without the key.
 */
export const brukerIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .brand<'BrukerId'>()
export type BrukerId = z.infer<typeof brukerIdSchema>
