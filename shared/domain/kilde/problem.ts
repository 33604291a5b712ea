import { z } from 'zod'

/**
 * Something in a source's document that could not be read as it should. It never stops the rest from being shown.
 * Holds no values from the document except codes, so that it may be logged.
 */
export const problemSchema = z.object({
  /** As in the document: `hendelser[3].belop`. */
  path: z.string(),
  code: z.enum([
    'missing',
    'wrongType',
    'wrongFormat',
    'unknownCode',
    'unknownType',
    'contradiction',
    'notJson',
    'wrongPerson',
    /** One of several calls that make up an answer: its part is not known, which is not the same as none. */
    'notAnswered',
  ]),
  /** What should have stood there: "yyyy-MM-dd", "one of MOTTATT, …". */
  expected: z.string(),
  /** The raw code, for unknownCode and unknownType only. */
  found: z.string().max(60).optional(),
})
export type Problem = z.infer<typeof problemSchema>
