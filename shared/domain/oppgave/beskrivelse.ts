import { z } from 'zod'
import { datoSchema, findDato } from '../tid/dato.ts'

/** One entry of the log that a task's beskrivelse is. `header` null: text before or without a heading. */
const blokkSchema = z.object({
  header: z
    .object({
      dato: datoSchema,
      /** "HH:mm", Norwegian wall clock. */
      klokke: z.string(),
      navn: z.string(),
      ident: z.string(),
      enhet: z.string(),
    })
    .nullable(),
  /** The text below the heading without surrounding blank lines. */
  tekst: z.string(),
})
export type Blokk = z.infer<typeof blokkSchema>

/** The raw text exactly as Gosys has it, and the same read as blocks, newest first. Only `raw` is ever written back. */
export const beskrivelseSchema = z.object({ raw: z.string(), blokker: z.array(blokkSchema) })
export type Beskrivelse = z.infer<typeof beskrivelseSchema>

const HEADING = /^--- (\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}) (.+?) \(([^(),]+), ?([^(),]*)\) ---[ \t]*\r?$/

function readHeading(line: string): Blokk['header'] {
  const found = HEADING.exec(line)
  if (!found) return null
  const [, day, month, year, klokke = '', navn = '', ident = '', enhet = ''] = found
  const dato = findDato(`${year}-${month}-${day}`)
  return dato && isClock(klokke) ? { dato, klokke, navn, ident, enhet } : null
}

const isClock = (klokke: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(klokke)

/** Reads the log; whatever is not a heading is text of the block it stands in. Nothing is dropped. */
export function parseBeskrivelse(raw: string): Beskrivelse {
  const blocks: { header: Blokk['header']; lines: string[] }[] = [{ header: null, lines: [] }]
  for (const line of raw.split('\n')) {
    const header = readHeading(line)
    if (header) blocks.push({ header, lines: [] })
    else blocks.at(-1)?.lines.push(line)
  }
  const blokker = blocks
    .map(({ header, lines }) => ({ header, tekst: lines.join('\n').replace(/^\s*\n|\s+$/g, '') }))
    .filter(({ header, tekst }) => header !== null || tekst.trim() !== '')
  return { raw, blokker }
}

export type NewBlokk = NonNullable<Blokk['header']> & { tekst: string }

/** A new block on top; every byte of the older text is kept below. */
export function addBlokk(raw: string, { dato, klokke, navn, ident, enhet, tekst }: NewBlokk): string {
  const [year, month, day] = dato.split('-')
  const heading = `--- ${day}.${month}.${year} ${klokke} ${navn} (${ident}, ${enhet}) ---`
  return raw === '' ? `${heading}\n${tekst}` : `${heading}\n${tekst}\n\n${raw}`
}
