import { describe, expect, it } from 'vitest'
import { splitPeriode } from '#electron/adapters/infotrygd/periods/splitPeriode.ts'
import { addDays, addMonths, daysBetween, toDato } from '#shared/domain/tid/dato.ts'
import { seededRandom } from '#test/electron/adapters/oskar/mutate.ts'
import { BO, faktaOf, sykepenger, told, utbetaltPeriode } from './samples.ts'

describe('paid periods of sykepenger', () => {
  it('become one decision with grade and daily rate; months that follow on are one', async () => {
    const { vedtak, problems } = await told(
      sykepenger(utbetaltPeriode({ fom: '2026-05-01', tom: '2026-05-14' }), utbetaltPeriode()),
    )
    expect(problems).toEqual([])
    expect(vedtak).toMatchObject([
      {
        slag: 'sykepenger',
        utfall: 'innvilget',
        periode: { fom: '2026-04-01', tom: '2026-05-14' },
        grad: 100,
        beloep: { oere: 142_050, per: 'dag' },
        tilArbeidsgiver: false,
        opphav: { element: 'utbetaltPeriode', ref: null },
      },
    ])
    expect(faktaOf(vedtak[0])).toEqual({ Arbeidsgiver: '999999999' })
  })

  it('go on over a weekend, and not over a working day', async () => {
    const friday = utbetaltPeriode({ fom: '2026-04-06', tom: '2026-04-10' })
    const on = (fom: string) => utbetaltPeriode({ fom, tom: '2026-04-30' })
    expect((await told(sykepenger(friday, on('2026-04-13')))).vedtak).toHaveLength(1)
    expect((await told(sykepenger(friday, on('2026-04-14')))).vedtak).toHaveLength(2)
  })

  it('tell each grade on the way; the last one counts', async () => {
    const { vedtak } = await told(
      sykepenger(
        utbetaltPeriode({ fom: '2026-03-01', tom: '2026-03-31' }),
        utbetaltPeriode({ grad: 60, dagsats: 852.3 }),
      ),
    )
    expect(vedtak).toMatchObject([{ grad: 60, beloep: { oere: 85_230 } }])
    expect(faktaOf(vedtak[0])).toMatchObject({
      'Periode 1': expect.stringMatching(/^01.03.2026–31.03.2026: 100 %, 1.420,50 kr$/),
      'Periode 2': '01.04.2026–30.04.2026: 60 %, 852,30 kr',
    })
  })

  it('to the employer stand apart from those to the person', async () => {
    const { vedtak } = await told(
      sykepenger(
        utbetaltPeriode({ fom: '2026-03-01', tom: '2026-03-31', tags: ['Refusjon'] }),
        utbetaltPeriode(),
      ),
    )
    expect(vedtak).toMatchObject([{ tilArbeidsgiver: false }, { tilArbeidsgiver: true }])
    expect(faktaOf(vedtak[1])).toMatchObject({ Merknad: 'Refusjon til arbeidsgiver' })
  })

  it('that end before they begin were never paid', async () => {
    const { vedtak } = await told(sykepenger(utbetaltPeriode({ tom: '2026-03-31' }), utbetaltPeriode()))
    expect(vedtak.map(({ gyldighet }) => gyldighet).sort()).toEqual(['gyldig', 'ugyldiggjort'])
    expect(new Set(vedtak.map(({ id }) => id)).size).toBe(2)
  })

  it('told twice are told once', async () => {
    expect((await told(sykepenger(utbetaltPeriode(), utbetaltPeriode()))).vedtak).toMatchObject([
      { periode: { fom: '2026-04-01', tom: '2026-04-30' } },
    ])
  })

  it('about somebody else are left out, and told of', async () => {
    const { vedtak, problems } = await told(
      sykepenger(utbetaltPeriode({ personidentifikator: BO }), utbetaltPeriode()),
    )
    expect(vedtak).toHaveLength(1)
    const path = 'sykepenger.utbetaltePerioder[0].personidentifikator'
    expect(problems).toMatchObject([{ path, code: 'wrongPerson' }])
  })

  it('with a grade above 100 keep everything but the grade', async () => {
    const { vedtak, problems } = await told(sykepenger(utbetaltPeriode({ grad: '180' })))
    expect(vedtak).toMatchObject([{ grad: null, beloep: { oere: 142_050 } }])
    expect(problems).toMatchObject([
      {
        path: 'sykepenger.utbetaltePerioder[0].grad',
        code: 'wrongFormat',
        expected: 'per cent from 0 to 100',
      },
    ])
  })
})

describe('spans of at most two years', () => {
  const random = seededRandom(24)
  const cases = Array.from({ length: 200 }, () => {
    const fom = addDays(toDato('2016-01-01'), Math.floor(random() * 3000))
    return { fom, tom: addDays(fom, Math.floor(random() * 3000) - 5) }
  })

  it('cover every day once: no gap, no overlap, nothing beyond', () => {
    for (const whole of cases) {
      const spans = splitPeriode(whole, 24)
      const days = spans.reduce((sum, { fom, tom }) => sum + daysBetween(fom, tom) + 1, 0)
      expect(days).toBe(Math.max(0, daysBetween(whole.fom, whole.tom) + 1))
      for (const [i, { fom }] of spans.entries())
        expect(fom).toBe(i === 0 ? whole.fom : addDays(spans[i - 1]?.tom ?? whole.fom, 1))
      if (spans.length > 0) expect(spans.at(-1)?.tom).toBe(whole.tom)
    }
  })

  it('are never longer than two years', () => {
    for (const { fom, tom } of cases.flatMap((whole) => splitPeriode(whole, 24)))
      expect(tom < addMonths(fom, 24)).toBe(true)
  })

  it('hold over 29 February', () => {
    expect(splitPeriode({ fom: toDato('2024-02-29'), tom: toDato('2026-03-01') }, 24)).toEqual([
      { fom: '2024-02-29', tom: '2026-02-27' },
      { fom: '2026-02-28', tom: '2026-03-01' },
    ])
  })

  it('are none when the end comes before the beginning', () => {
    expect(splitPeriode({ fom: toDato('2026-02-02'), tom: toDato('2026-02-01') }, 24)).toEqual([])
  })
})
