import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { readDocument } from '#electron/adapters/oskar/schema/readDocument.ts'
import { readHendelse } from '#electron/adapters/oskar/schema/readHendelse.ts'
import { writerDocumentSchema, writerHendelseSchema } from '#electron/adapters/oskar/schema/writer.ts'
import {
  writerAvsenderSchema,
  writerFilreferanseSchema,
  writerTidspunktSchema,
} from '#electron/adapters/oskar/schema/writerTypes.ts'
import { listWriterProblems } from '#electron/adapters/writing/writerProblems.ts'
import { diagnose } from '#electron/diagnose/diagnose.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { mutate, seededRandom } from '#test/electron/adapters/oskar/mutate.ts'
import { isValidBySchema } from './draft06.ts'

const formats = path.resolve(import.meta.dirname, '../../../../shared/formats/digisos')
const fixturesDir = path.join(formats, 'fixtures')
const present = existsSync(fixturesDir)
const REASON =
  'the official Digisos schemas and samples are not beside the repository (../shared/formats/digisos)'
const now = toTidspunkt('2026-01-01T00:00:00Z')

type Official = { schema: z.ZodType; schemaFile: string }
/** As the official test does: the directory says which part of the format a sample is. */
function officialFor(name: string): Official {
  const at = (file: string) => path.join(formats, 'schema', file)
  const parts = at('digisos/soker/parts')
  if (name.startsWith('types/'))
    return { schema: writerTidspunktSchema, schemaFile: at('types/tidspunkt.json') }
  if (name.includes('/parts/avsender/'))
    return { schema: writerAvsenderSchema, schemaFile: path.join(parts, 'avsender.json') }
  if (name.includes('/parts/filreferanse/'))
    return { schema: writerFilreferanseSchema, schemaFile: path.join(parts, 'filreferanse.json') }
  if (name.includes('/parts/hendelse/'))
    return { schema: writerHendelseSchema, schemaFile: path.join(parts, 'hendelse.json') }
  return { schema: writerDocumentSchema, schemaFile: at('digisos/soker/digisos-soker.json') }
}
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(fixturesDir, name), 'utf8'))
const names = present
  ? readdirSync(fixturesDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  : []
const faulty = names.filter((name) => path.basename(name).startsWith('feil-'))
const valid = names.filter((name) => !faulty.includes(name))

describe.skipIf(!present)('Digisos, official samples', () => {
  it('finds the samples', () => {
    expect(faulty.length).toBeGreaterThan(20)
    expect(valid.length).toBeGreaterThan(15)
  })

  it.each(valid)('writer accepts %s', (name) => {
    expect(listWriterProblems(officialFor(name).schema, read(name))).toEqual([])
  })

  it.each(faulty)('writer refuses %s, and says where', (name) => {
    const problems = listWriterProblems(officialFor(name).schema, read(name))
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) expect(problem).toMatchObject({ path: expect.stringMatching(/./) })
  })

  it.each(valid.filter((name) => name.includes('/soker/') && !/parts\/(avsender|filref)/.test(name)))(
    'reader reads %s without a problem',
    (name) => {
      const raw = read(name)
      const document = name.includes('/parts/') ? { hendelser: [raw] } : raw
      expect(readDocument(document, now)).toMatchObject({ readable: true, unreadableEvents: 0, problems: [] })
    },
  )

  it.each(faulty.filter((name) => name.includes('/hendelse/')))(
    'reader tells what is wrong with %s',
    (name) => {
      // The reader does not use a document's own reference for more than showing it, so it is told of all the same.
      const { problems } = readHendelse(read(name), '', now)
      const expected = listWriterProblems(officialFor(name).schema, read(name))
      const told = new Set(problems.map((problem) => problem.path))
      const unread = expected.filter((problem) => !told.has(problem.path)).map((problem) => problem.path)
      expect(unread.filter((at) => !/^(forvaltningsbrev|vedlegg|vedtaksfil)/.test(at))).toEqual([])
    },
  )

  it.each(names)('diagnose tells readable from unreadable: %s', async (name) => {
    const { exitCode, stdout } = await diagnose(['oskar', path.join(fixturesDir, name)], now)
    const { state, problems } = JSON.parse(stdout)
    const isFaulty = faulty.includes(name)
    expect({ exitCode, state }).toEqual(
      isFaulty ? { exitCode: 1, state: 'unreadable' } : { exitCode: 0, state: 'readable' },
    )
    expect(problems.length > 0).toBe(isFaulty)
  })

  it('makes the right picture of komplett.json', async () => {
    const { stdout } = await diagnose(['oskar', path.join(fixturesDir, 'digisos/soker/komplett.json')], now)
    expect(JSON.parse(stdout).result).toMatchObject({
      unreadableDocuments: 0,
      soeknader: [
        {
          status: 'ferdigbehandlet',
          soekt: '2018-10-04',
          kontorer: [{ enhetsnummer: '0314' }, { enhetsnummer: '0315' }],
          saker: [
            {
              referanse: 'SAK1',
              tittel: 'Nødhjelp',
              status: 'ferdigbehandlet',
              vedtak: [{ utfall: 'innvilget' }],
            },
            { referanse: 'SAK2', tittel: 'KVP', status: 'ikkeInnsyn', vedtak: [] },
          ],
          vilkaar: [
            { referanse: 'vilkar1', status: 'annullert' },
            { referanse: 'vilkar2', status: 'gjelder', utbetalinger: ['UTBETALINGNR1SAK2'] },
          ],
          dokumentasjonkrav: [
            { referanse: 'dokumentasjonkrav1', status: 'levertTidligere' },
            { referanse: 'dokumentasjonkrav2', status: 'annullert' },
          ],
          etterspurt: [{ dokumenttype: 'Strømfaktura' }, { dokumenttype: 'Kopi av depositumskonto' }],
          forelopigeSvar: [{ sendt: '2018-10-12T07:37:00.134Z' }],
          unreadableEvents: 0,
        },
      ],
      utbetalinger: [
        {
          id: 'UTBETALINGNR1SAK2',
          ytelse: 'strøm',
          netto: 500000,
          dato: '2018-10-11',
          datotype: 'forfallsdato',
          status: 'planlagt',
          mottaker: { type: 'annen', navn: null },
          kontonummer: null,
        },
      ],
    })
  })

  it('refuses and accepts exactly what the official schema does, on thousands of broken documents', () => {
    const random = seededRandom(20181004)
    const verdicts = Array.from({ length: 6000 }, (_, round) => {
      const name =
        round % 2 ? (valid[Math.floor(random() * valid.length)] ?? '') : 'digisos/soker/komplett.json'
      return judgeBroken(name, random)
    })
    expect(verdicts.filter(({ official, ours }) => official !== ours)).toEqual([])
    expect(verdicts.filter(({ official }) => !official).length).toBeGreaterThan(1000)
  })
})

/** Breaks a valid sample in one place or two and asks both schemas. */
function judgeBroken(name: string, random: () => number) {
  const { schema, schemaFile } = officialFor(name)
  const box = { value: read(name) }
  const at = [mutate(box, random), ...(random() < 0.3 ? [mutate(box, random)] : [])]
  const official = isValidBySchema(schemaFile, box.value)
  return { name, at: JSON.stringify(at), official, ours: schema.safeParse(box.value).success }
}

if (!present) {
  console.warn(`skipped: ${REASON}`)
  it.skip(REASON, () => undefined)
}
