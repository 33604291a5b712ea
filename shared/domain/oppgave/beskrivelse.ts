import { z } from 'zod'
import { datoSchema, findDato } from '../tid/dato.ts'

/** One entry of the log that a task's beskrivelse is. `header` null: text without a heading, whoever wrote it. */
export const blokkSchema = z.object({
  header: z
    .object({
      dato: datoSchema,
      /** "HH:mm", Norwegian wall clock. */
      klokke: z.string(),
      navn: z.string(),
      ident: z.string(),
      /** Null where the heading leaves the unit out. */
      enhet: z.string().nullable(),
    })
    .nullable(),
  /** The text below the heading without surrounding blank lines; line ends within are the source's own. */
  tekst: z.string(),
})
export type Blokk = z.infer<typeof blokkSchema>

/** The raw text exactly as Gosys has it, and the same read as blocks, newest first. Only `raw` is ever written back. */
export const beskrivelseSchema = z.object({ raw: z.string(), blokker: z.array(blokkSchema) })
export type Beskrivelse = z.infer<typeof beskrivelseSchema>

/** Seconds and a missing unit occur. A name may hold brackets and commas; the last bracket is the ident's. */
const HEADING =
  /^--- (\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2})(?::\d{2})? (.+?) \(([^(),]+)(?:, ?([^(),]*))?\) ---[ \t]*$/

function readHeading(line: string): Blokk['header'] {
  const found = HEADING.exec(line)
  if (!found) return null
  const [, day, month, year, klokke = '', navn = '', ident = '', enhet = ''] = found
  const dato = findDato(`${year}-${month}-${day}`)
  return dato && isClock(klokke)
    ? { dato, klokke, navn, ident: ident.trim(), enhet: enhet.trim() || null }
    : null
}

const isClock = (klokke: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(klokke)

/** Each line with the line end it had, so that the pieces together are the text. */
const toLines = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
const withoutEnd = (line: string) => line.replace(/[\r\n]+$/, '')

/** Whole blank lines at either end; the indentation of the first line is text. */
const withoutBlankEnds = (text: string) => text.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '').trimEnd()

type Piece = { header: Blokk['header']; heading: string; body: string }

/** The log cut before each heading. The headings and bodies, joined, are the raw text to the last byte. */
export function splitBeskrivelse(raw: string): Piece[] {
  const pieces: Piece[] = []
  const bodies: string[][] = []
  for (const line of toLines(raw)) {
    const header = readHeading(withoutEnd(line))
    if (header || pieces.length === 0) {
      pieces.push({ header, heading: header ? line : '', body: '' })
      bodies.push([])
    }
    if (!header) bodies.at(-1)?.push(line)
  }
  return pieces.map((piece, i) => ({ ...piece, body: (bodies[i] ?? []).join('') }))
}

/** Reads the log; whatever is not a heading is text of the block it stands in. Nothing is dropped. */
export function parseBeskrivelse(raw: string): Beskrivelse {
  const blokker = splitBeskrivelse(raw)
    .map(({ header, body }) => ({ header, tekst: withoutBlankEnds(body) }))
    .filter(({ header, tekst }) => header !== null || tekst !== '')
  return { raw, blokker }
}

export type NewBlokk = Omit<NonNullable<Blokk['header']>, 'enhet'> & { enhet: string; tekst: string }

/** A new block on top, in the line ends the log already has; every byte of the older text is kept below. */
export function addBlokk(raw: string, { dato, klokke, navn, ident, enhet, tekst }: NewBlokk): string {
  const end = raw.includes('\r\n') ? '\r\n' : '\n'
  const [year, month, day] = dato.split('-')
  const heading = `--- ${day}.${month}.${year} ${klokke} ${toOneLine(navn)} (${ident}, ${enhet}) ---`
  const block = `${heading}${end}${toBody(tekst, end)}`
  return raw === '' ? block : `${block}${end}${end}${raw}`
}

const toOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A line that would read as somebody's heading is moved in by a space: nobody signs for another. */
function toBody(tekst: string, end: string): string {
  const lines = withoutBlankEnds(tekst).split(/\r\n|\r|\n/)
  return lines.map((line) => (readHeading(line) ? ` ${line}` : line)).join(end)
}
