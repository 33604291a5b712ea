import { describe, expect, it } from 'vitest'
import { readDocument } from '#electron/adapters/oskar/schema/readDocument.ts'
import { writerDocumentSchema } from '#electron/adapters/oskar/schema/writer.ts'
import { sosialhjelpSchema } from '#shared/domain/soeknad/soeknad.ts'
import { BO, event, HENTET, pictureOf, richDocument, toDocument } from './build.ts'
import { mutate, seededRandom } from './mutate.ts'

const problemsOf = (...events: unknown[]) => readDocument(toDocument(events), HENTET).problems
const utbetaling = (fields: object) => event('utbetaling', 1, { utbetalingsreferanse: 'U1', ...fields })

describe('the lenient reader', () => {
  it('reads a rich document whole, and what it makes of it fits the domain', () => {
    const document = richDocument()
    expect(writerDocumentSchema.safeParse(document).success).toBe(true)
    expect(readDocument(document, HENTET)).toMatchObject({ unreadableEvents: 0, problems: [] })
    const { soeknad: _soeknad, ...picture } = pictureOf(...document.hendelser)
    expect(sosialhjelpSchema.safeParse(picture).error).toBeUndefined()
  })

  it('says where a wrong type is, and loses that event only', () => {
    const good = event('soknadsStatus', 0, { status: 'MOTTATT' })
    const bad = utbetaling({ belop: '6350' })
    const read = readDocument(toDocument([good, good, good, bad, good]), HENTET)
    expect(read).toMatchObject({ unreadableEvents: 1, hendelser: { length: 4 } })
    expect(read.problems).toEqual([
      { path: 'hendelser[3].belop', code: 'wrongType', expected: 'number of kroner' },
    ])
  })

  it.each([
    [
      'a day that is none',
      utbetaling({ forfallsdato: '2026-02-30' }),
      'hendelser[0].forfallsdato',
      'wrongFormat',
    ],
    ['an amount beyond counting', utbetaling({ belop: 1e300 }), 'hendelser[0].belop', 'wrongFormat'],
    ['no reference', event('utbetaling', 1), 'hendelser[0].utbetalingsreferanse', 'missing'],
    ['no time', { type: 'soknadsStatus', status: 'MOTTATT' }, 'hendelser[0].hendelsestidspunkt', 'missing'],
    ['no type', { hendelsestidspunkt: '2026-01-01T00:00:00.0Z' }, 'hendelser[0].type', 'missing'],
    ['null for an event', null, 'hendelser[0]', 'wrongType'],
    ['a missing status', event('soknadsStatus', 1), 'hendelser[0].status', 'missing'],
    [
      'an office of five digits',
      event('tildeltNavKontor', 1, { navKontor: '12345' }),
      'hendelser[0].navKontor',
      'wrongFormat',
    ],
  ])('cannot read %s', (_what, bad, path, code) => {
    expect(problemsOf(bad)).toMatchObject([{ path, code }])
    expect(pictureOf(bad).soeknad.unreadableEvents).toBe(1)
  })

  it('names unknown types and codes, and never a value that may be personal', () => {
    const problems = problemsOf(
      event('nyHendelse', 1),
      event('soknadsStatus', 2, { status: 'NY' }),
      event('soknadsStatus', 3, { status: `Ola ${BO}` }),
      event(BO, 4),
    )
    expect(problems).toMatchObject([
      { path: 'hendelser[0].type', code: 'unknownType', found: 'nyHendelse' },
      { path: 'hendelser[1].status', code: 'unknownCode', found: 'NY' },
      { path: 'hendelser[2].status', code: 'unknownCode' },
      { path: 'hendelser[3].type', code: 'unknownType' },
    ])
    expect(JSON.stringify(problems)).not.toContain(BO)
  })

  it('takes null, absent and blank for the same, without a word', () => {
    const fields = { belop: null, forfallsdato: '', status: null, annenMottaker: null, beskrivelse: '  ' }
    expect(problemsOf(utbetaling(fields))).toEqual([])
  })

  it.each([[null], ['text'], [[]], [{}], [{ hendelser: {} }], [{ hendelser: null }]])(
    'says of %j that it is no document',
    (raw) => {
      expect(readDocument(raw, HENTET)).toMatchObject({ readable: false, problems: [{}] })
    },
  )

  it('never throws, never loses another event, and always makes something that fits', () => {
    const random = seededRandom(42)
    for (let round = 0; round < 3000; round++) {
      const document = richDocument()
      const before = readDocument(document, HENTET).hendelser
      // Only within the events: what happens to the list itself is another matter.
      const index = Math.floor(random() * document.hendelser.length)
      const at = mutate(document.hendelser[index], random)
      const read = readDocument(document, HENTET)
      const others = before.filter((_, i) => i !== index)
      const survivors =
        read.hendelser.length === before.length
          ? read.hendelser.filter((_, i) => i !== index)
          : read.hendelser
      expect(survivors, `${index} ${at.join('.')}`).toEqual(others)
      expect(read.hendelser.length + read.unreadableEvents).toBe(before.length)
      if (read.unreadableEvents > 0)
        expect(read.problems[0]?.path).toMatch(new RegExp(`^hendelser\\[${index}\\]`))
      const { soeknad: _soeknad, ...picture } = pictureOf(...document.hendelser)
      expect(sosialhjelpSchema.safeParse(picture).success, `${index} ${at.join('.')}`).toBe(true)
    }
  })

  it('survives anything anywhere, many times over', () => {
    const random = seededRandom(43)
    for (let round = 0; round < 500; round++) {
      const box = { value: richDocument() }
      for (let times = 0; times < 8; times++) mutate(box, random)
      const hendelser: unknown = Reflect.get(Object(box.value), 'hendelser')
      const { soeknad: _soeknad, ...picture } = pictureOf(
        ...(Array.isArray(hendelser) ? hendelser : [hendelser]),
      )
      expect(sosialhjelpSchema.safeParse(picture).success).toBe(true)
      expect(() => readDocument(box.value, HENTET)).not.toThrow()
    }
  })

  it('reads 10,000 events', () => {
    const events = Array.from({ length: 10_000 }, (_, i) =>
      i % 2
        ? utbetaling({ utbetalingsreferanse: `U${i % 500}`, belop: i })
        : event('vilkar', i % 60, { vilkarreferanse: `V${i}` }),
    )
    const { soeknad, utbetalinger } = pictureOf(...events)
    expect(soeknad.vilkaar).toHaveLength(5000)
    expect(utbetalinger).toHaveLength(250)
  })
})
