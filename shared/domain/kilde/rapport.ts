import { z } from 'zod'
import { tidspunktSchema } from '../tid/tidspunkt.ts'
import { kildenavn, kildeSchema } from './kilde.ts'
import { problemSchema } from './problem.ts'

export const rapportSchema = z.object({
  kilde: kildeSchema,
  /** Which part of the picture, by its name in the contract. */
  del: z.string().regex(/^[a-z]+\/[A-Za-z0-9]{1,50}$/),
  hentet: tidspunktSchema.nullable(),
  problems: z.array(problemSchema).max(10_000),
})
export type Rapport = z.infer<typeof rapportSchema>

/** No place in a document is this far in; what is longer is no place. */
const LONGEST = 300

/** A word that can be a code, and is not somebody's number or name: other raw values stay on the screen. */
const isCode = (text: string) => /^[A-ZÆØÅ0-9_]{1,30}$/.test(text) && !/\d{5}/.test(text)
/** One line, without what may be somebody's number, also one written with a space in it. */
const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\d{6}[ .-]?\d{5}|\d{6,}/g, (digits) => '•'.repeat(digits.length))
    .slice(0, LONGEST)

/** What could not be read, for those who mend the source: places and codes, nothing of the person. */
export function toRapporttekst({ kilde, del, hentet, problems }: Rapport): string {
  const lines = problems.map(({ path, code, expected, found }) => {
    const told = found !== undefined && isCode(found) ? `, found ${found}` : ''
    return `- ${clean(path)}: ${code}${expected === '' ? '' : `, expected ${clean(expected)}`}${told}`
  })
  return [
    `Samlet: ${problems.length} uleselige opplysninger`,
    `Kilde: ${kildenavn[kilde]}, ${del}`,
    ...(hentet === null ? [] : [`Hentet: ${hentet}`]),
    ...lines,
    '',
  ].join('\n')
}
