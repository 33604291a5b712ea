import { describe, expect, it } from 'vitest'
import { toAmounts } from '#electron/adapters/personkort/mapper/utbetalingssum.ts'
import { newReading } from '#electron/adapters/personkort/reading/newReading.ts'
import { ytelseDto } from '#electron/adapters/personkort/schema/utbetaling.ts'
import { seededRandom } from '#test/electron/adapters/oskar/mutate.ts'
import { HENTET } from './samples.ts'

function read(fields: object) {
  const reading = newReading(HENTET)
  const amounts = toAmounts(ytelseDto.parse(fields), 'y', reading)
  return { ...amounts, codes: reading.problems.map(({ code }) => code) }
}
const row = (sum: unknown, trekk: unknown, skatt: unknown, net: unknown) =>
  read({ ytelseskomponentersum: sum, trekksum: trekk, skattsum: skatt, ytelseNettobeloep: net })

describe('the sign trap', () => {
  it.each([
    ['the document: positive, subtracted', 1000, 100, 200, 700],
    ['real data: negative, added', 1000, -100, -200, 700],
    ['mixed: trekk positive, skatt negative', 1000, 100, -200, 700],
    ['mixed: trekk negative, skatt positive', 1000, -100, 200, 700],
  ])('%s', (_name, sum, trekk, skatt, net) => {
    expect(row(sum, trekk, skatt, net)).toEqual({
      brutto: 100_000,
      trekk: -10_000,
      skatt: -20_000,
      netto: 70_000,
      sum: 'stemmer',
      codes: [],
    })
  })

  it('never says minus zero', () => {
    const { trekk, skatt } = row(1000, 0, -0, 1000)
    expect(Object.is(trekk, 0)).toBe(true)
    expect(Object.is(skatt, 0)).toBe(true)
  })

  it('adds øre exactly', () => {
    expect(row(0.3, -0.1, 0, 0.2)).toMatchObject({ sum: 'stemmer', netto: 20 })
  })

  it('flags what does not add up in any reading', () => {
    expect(row(1000, 100, 200, 650)).toEqual({
      brutto: 100_000,
      trekk: -10_000,
      skatt: -20_000,
      netto: 65_000,
      sum: 'stemmerIkke',
      codes: ['contradiction'],
    })
    expect(row(1000, -100, -200, 1000)).toMatchObject({ sum: 'stemmerIkke' })
  })

  it('reads a repayment where nothing else adds up, and says so where money is not being taken back', () => {
    expect(row(-1000, 0, 300, -700)).toMatchObject({ skatt: 30_000, sum: 'stemmer', codes: [] })
    expect(row(-1000, 0, -300, -700)).toMatchObject({ skatt: 30_000, sum: 'stemmer', codes: [] })
    expect(row(1000, 0, 50, 1050)).toMatchObject({ skatt: 5000, sum: 'stemmer', codes: ['contradiction'] })
  })

  it('does not judge what is not told', () => {
    expect(row(null, -100, -200, 700)).toMatchObject({
      brutto: null,
      trekk: -10_000,
      sum: 'ikkeOppgitt',
      codes: [],
    })
    expect(row(1000, 100, 200, null)).toMatchObject({ netto: null, skatt: -20_000, sum: 'ikkeOppgitt' })
    expect(row(1000, 100, null, 700)).toMatchObject({ skatt: null, sum: 'ikkeOppgitt', codes: [] })
    expect(row(1000, null, null, 1000)).toMatchObject({ trekk: null, sum: 'stemmer' })
  })

  it('adds the parts where the sum is missing, when every part is told', () => {
    const parts = {
      ytelseskomponentListe: [{ ytelseskomponentbeloep: 600 }, { ytelseskomponentbeloep: 400 }],
      trekkListe: [{ trekkbeloep: 60 }, { trekkbeloep: 40 }],
      skattListe: [{ skattebeloep: 200 }],
      ytelseNettobeloep: 700,
    }
    expect(read(parts)).toMatchObject({ brutto: 100_000, trekk: -10_000, skatt: -20_000, sum: 'stemmer' })
    expect(read({ ...parts, trekkListe: [{ trekkbeloep: 60 }, { trekkbeloep: null }] })).toMatchObject({
      trekk: null,
      sum: 'ikkeOppgitt',
    })
  })

  it('holds for any amounts in any convention: stemmer means that brutto + trekk + skatt is netto', () => {
    const random = seededRandom(7)
    const kroner = () => Math.round(random() * 3_000_000) / 100
    for (let i = 0; i < 2000; i++) {
      const [sum, trekk, skatt] = [kroner(), kroner(), kroner()]
      const net = Math.round((sum - trekk - skatt) * 100) / 100
      const signs = [random() < 0.5 ? 1 : -1, random() < 0.5 ? 1 : -1]
      const read = row(sum, trekk * (signs[0] ?? 1), skatt * (signs[1] ?? 1), net)
      expect(read).toMatchObject({ sum: 'stemmer', codes: [] })
      expect((read.brutto ?? 0) + (read.trekk ?? 0) + (read.skatt ?? 0)).toBe(read.netto)
      expect([read.trekk ?? 1, read.skatt ?? 1].every((amount) => amount <= 0)).toBe(true)
    }
  })
})
