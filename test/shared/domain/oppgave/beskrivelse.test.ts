import { describe, expect, it } from 'vitest'
import {
  addBlokk,
  type NewBlokk,
  parseBeskrivelse,
  splitBeskrivelse,
} from '#shared/domain/oppgave/beskrivelse.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { seededRandom } from '#test/electron/adapters/oskar/mutate.ts'

const KARI = '--- 23.11.2026 09:15 Kari Nordprøve (Z990101, 9901) ---'
const kari = { dato: '2026-11-23', klokke: '09:15', navn: 'Kari Nordprøve', ident: 'Z990101', enhet: '9901' }
const ny: NewBlokk = {
  dato: toDato('2026-11-23'),
  klokke: '14:02',
  navn: 'Vigdis Statseksempel',
  ident: 'Z990001',
  enhet: '9901',
  tekst: 'Ringt. Ikke svar.',
}
const headers = (raw: string) => parseBeskrivelse(raw).blokker.map(({ header }) => header)

describe('parseBeskrivelse', () => {
  it('reads blocks, newest first, and text before any heading', () => {
    const raw = `Fra telefonen\n\n${KARI}\nRinger i morgen.\n\n--- 20.11.2026 08:00 Ola (Z990102, 4100) ---\n\nForste linje\n  innrykk\n`
    expect(parseBeskrivelse(raw)).toEqual({
      raw,
      blokker: [
        { header: null, tekst: 'Fra telefonen' },
        { header: kari, tekst: 'Ringer i morgen.' },
        {
          header: { dato: '2026-11-20', klokke: '08:00', navn: 'Ola', ident: 'Z990102', enhet: '4100' },
          tekst: 'Forste linje\n  innrykk',
        },
      ],
    })
  })

  it('has no blocks when there is no text', () => {
    expect(parseBeskrivelse('').blokker).toEqual([])
    expect(parseBeskrivelse(' \r\n\n').blokker).toEqual([])
  })

  it('keeps a block that has a heading and no words', () => {
    expect(parseBeskrivelse(KARI).blokker).toEqual([{ header: kari, tekst: '' }])
  })

  it.each([
    ['seconds', '--- 23.11.2026 09:15:44 Kari Nordprøve (Z990101, 9901) ---', kari],
    ['no unit', '--- 23.11.2026 09:15 Kari Nordprøve (Z990101) ---', { ...kari, enhet: null }],
    ['a blank unit', '--- 23.11.2026 09:15 Kari Nordprøve (Z990101, ) ---', { ...kari, enhet: null }],
    ['no space after the comma', '--- 23.11.2026 09:15 Kari Nordprøve (Z990101,9901) ---', kari],
    ['spaces after it', `${KARI}  \t`, kari],
    [
      'brackets in the name',
      '--- 23.11.2026 09:15 Kari (vikar) Nordprøve (Z990101, 9901) ---',
      { ...kari, navn: 'Kari (vikar) Nordprøve' },
    ],
    [
      'a bracket with a comma in the name',
      '--- 23.11.2026 09:15 Kari (vikar, helg) (Z990101, 9901) ---',
      { ...kari, navn: 'Kari (vikar, helg)' },
    ],
    [
      'hyphens in the name',
      '--- 23.11.2026 09:15 Anne-Berit Prøve --- Test (Z990101, 9901) ---',
      { ...kari, navn: 'Anne-Berit Prøve --- Test' },
    ],
    [
      'a system for a person',
      '--- 23.11.2026 09:15 srvtest (srvtest, 9999) ---',
      { ...kari, navn: 'srvtest', ident: 'srvtest', enhet: '9999' },
    ],
  ])('knows a heading with %s', (_, heading, expected) => {
    expect(headers(`${heading}\r\nTekst`)).toEqual([expected])
  })

  it.each([
    ['a day there is not', '--- 31.02.2026 09:15 Kari (Z990101, 9901) ---'],
    ['an hour there is not', '--- 23.11.2026 24:15 Kari (Z990101, 9901) ---'],
    ['an American date', '--- 11/23/2026 09:15 Kari (Z990101, 9901) ---'],
    ['no ident', '--- 23.11.2026 09:15 - Opprettet av et fagsystem ---'],
    ['text after it', `${KARI} og mer`],
    ['a space before it', ` ${KARI}`],
    ['a quotation sign before it', `> ${KARI}`],
    ['two dashes', '-- 23.11.2026 09:15 Kari (Z990101, 9901) --'],
    ['no closing dashes', '--- 23.11.2026 09:15 Kari (Z990101, 9901)'],
    ['a line break inside', '--- 23.11.2026 09:15 Kari\n(Z990101, 9901) ---'],
  ])('takes %s for text', (_, line) => {
    const raw = `${KARI}\n${line}\nmer`
    expect(parseBeskrivelse(raw).blokker).toEqual([{ header: kari, tekst: `${line}\nmer` }])
  })

  it.each(['\r\n', '\r', '\n'])('keeps the line ends of the text (%j)', (end) => {
    const raw = [KARI, '', 'en', '', 'to', '', KARI, 'tre', ''].join(end)
    expect(parseBeskrivelse(raw)).toEqual({
      raw,
      blokker: [
        { header: kari, tekst: `en${end}${end}to` },
        { header: kari, tekst: 'tre' },
      ],
    })
  })

  it('reads half a million characters at once', () => {
    const raw = `${KARI}\n${'ord (a, '.repeat(60_000)}\n${`${KARI}\nx\n`.repeat(1000)}`
    const start = performance.now()
    expect(parseBeskrivelse(raw).blokker).toHaveLength(1001)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

const LINES = [
  KARI,
  '--- 01.01.2020 00:00:59 Per (P) Å-B (Z990103) ---',
  '--- 30.02.2020 10:00 X (Y, Z) ---',
  '--- - ---',
  '',
  '   ',
  '\t',
  'Vanlig tekst.',
  '  innrykk – æøå 🙂',
  'nul\u0000tegn og\u2028skille',
]
/** Any log: lines of all kinds with any line end, also none at the end. */
function randomLog(random: () => number): string {
  const pick = <T>(list: readonly T[], fallback: T) => list[Math.floor(random() * list.length)] ?? fallback
  const lines = Array.from(
    { length: Math.floor(random() * 12) },
    () => `${pick(LINES, '')}${pick(['\n', '\r\n', '\r', '\n\n'], '\n')}`,
  )
  return `${lines.join('')}${random() < 0.5 ? pick(LINES, '') : ''}`
}

describe('any log at all', () => {
  const random = seededRandom(7)
  const logs = Array.from({ length: 3000 }, () => randomLog(random))

  it('is kept as it is, and its pieces together are all of it', () => {
    for (const raw of logs) {
      expect(parseBeskrivelse(raw).raw).toBe(raw)
      expect(
        splitBeskrivelse(raw)
          .map(({ heading, body }) => heading + body)
          .join(''),
      ).toBe(raw)
    }
  })

  it('shows every word: what the blocks leave out is blank', () => {
    for (const raw of logs) {
      const { blokker } = parseBeskrivelse(raw)
      const pieces = splitBeskrivelse(raw).filter(({ header, body }) => header || body.trim() !== '')
      expect(blokker).toHaveLength(pieces.length)
      for (const [i, { body }] of pieces.entries()) {
        const tekst = blokker[i]?.tekst ?? ''
        expect(body).toContain(tekst)
        expect(body.replace(tekst, '').trim()).toBe('')
      }
    }
  })

  it('gets a new block on top and loses nothing below', () => {
    for (const raw of logs) {
      const added = addBlokk(raw, ny)
      expect(added.endsWith(raw)).toBe(true)
      const [first, ...older] = parseBeskrivelse(added).blokker
      const { tekst, ...header } = ny
      expect(first?.header).toEqual(header)
      expect(first?.tekst.startsWith(tekst)).toBe(true)
      expect(older).toEqual(parseBeskrivelse(raw).blokker.filter((each) => each.header !== null))
    }
  })
})

describe('addBlokk', () => {
  it('writes the documented form', () => {
    expect(addBlokk('', ny)).toBe(
      '--- 23.11.2026 14:02 Vigdis Statseksempel (Z990001, 9901) ---\nRingt. Ikke svar.',
    )
    expect(addBlokk(`${KARI}\nEldre`, ny)).toBe(
      `--- 23.11.2026 14:02 Vigdis Statseksempel (Z990001, 9901) ---\nRingt. Ikke svar.\n\n${KARI}\nEldre`,
    )
  })

  it('uses the line ends the log has', () => {
    expect(addBlokk(`${KARI}\r\nEldre\r\n`, { ...ny, tekst: 'en\nto' })).toBe(
      `--- 23.11.2026 14:02 Vigdis Statseksempel (Z990001, 9901) ---\r\nen\r\nto\r\n\r\n${KARI}\r\nEldre\r\n`,
    )
  })

  it('lets nobody write in the name of another', () => {
    const added = addBlokk(KARI, { ...ny, tekst: `Se hva som står:\n${KARI}\nForfalsket` })
    expect(headers(added).map((header) => header?.ident)).toEqual(['Z990001', 'Z990101'])
    expect(parseBeskrivelse(added).blokker[0]?.tekst).toContain(`\n ${KARI}\nForfalsket`)
  })

  it('keeps the heading in one line whatever the name holds', () => {
    expect(headers(addBlokk('', { ...ny, navn: ' Kari\n(vikar)  Prøve ' }))).toMatchObject([
      { navn: 'Kari (vikar) Prøve' },
    ])
  })
})
