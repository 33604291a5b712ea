import { describe, expect, it } from 'vitest'
import { BO, barnetrygd, faktaOf, inverted, stoenad, told, yearFirst } from './samples.ts'

describe('barnetrygd', () => {
  it('runs from its inverted month, with what is paid a month and how many children', async () => {
    const { vedtak, problems } = await told(barnetrygd(stoenad()))
    expect(problems).toEqual([])
    expect(vedtak).toMatchObject([
      {
        opphav: { ref: '4711', element: 'stønad' },
        slag: 'barnetrygd',
        ytelse: 'Barnetrygd',
        utfall: 'innvilget',
        status: { kode: '01', navn: { nb: 'Ordinær barnetrygd' } },
        gyldighet: 'gyldig',
        periode: { fom: '2025-02-01', tom: null },
        beloep: { oere: 196_800, per: 'maaned' },
      },
    ])
    expect(faktaOf(vedtak[0])).toEqual({ 'Antall barn': '1', Iverksatt: '01.03.2025' })
  })

  it('counts the children and never tells who they are', async () => {
    const { vedtak } = await told(barnetrygd(stoenad()))
    const text = JSON.stringify(vedtak)
    for (const number of [BO, yearFirst(BO)]) expect(text).not.toContain(number)
  })

  it.each([
    ['a month not yet over', inverted('2026-05'), '2'],
    ['a month to come, written MMyyyy', '122026', '2'],
    ['0', '0', '2'],
    ['a month gone, written MMyyyy', '042026', '1'],
  ])('counts a child until its last month: %s', async (_, barnetrygdTom, count) => {
    const barn = [{ barnetrygdTom: '000000' }, { barnetrygdTom }]
    const { vedtak } = await told(barnetrygd(stoenad({ barn })))
    expect(faktaOf(vedtak[0])).toMatchObject({ 'Antall barn': count })
  })

  it('ends the month before the one opphørtFom names', async () => {
    const { vedtak } = await told(barnetrygd(stoenad({ opphørtFom: '052026' })))
    expect(vedtak).toMatchObject([{ utfall: 'innvilget', periode: { tom: '2026-04-30' } }])
    expect(faktaOf(vedtak[0])).toMatchObject({ 'Opphørt fra': '01.05.2026' })
  })

  it('was never paid when it ended before it began', async () => {
    const { vedtak } = await told(barnetrygd(stoenad({ opphørtFom: '022025' })))
    expect(vedtak).toMatchObject([{ gyldighet: 'ugyldiggjort' }])
  })

  it('adds what is paid side by side, and tells each step', async () => {
    const delytelse = [
      { fom: '2025-02-01', tom: '2026-04-30', beløp: 1766, typeDelytelse: 'MS' },
      { fom: '2026-05-01', tom: null, beløp: 1968, typeDelytelse: 'MS' },
      { fom: '2025-02-01', tom: null, beløp: 2516, typeDelytelse: 'UT' },
    ]
    const { vedtak } = await told(barnetrygd(stoenad({ status: '2', delytelse })))
    expect(vedtak).toMatchObject([
      { ytelse: 'Utvidet barnetrygd', status: { kode: '2' }, beloep: { oere: 448_400 } },
    ])
    expect(faktaOf(vedtak[0])).toMatchObject({
      'Periode 1': expect.stringMatching(/^01.02.2025–30.04.2026: 4.282,00 kr$/),
      'Periode 2': expect.stringMatching(/^01.05.2026–: 4.484,00 kr$/),
    })
  })

  it('says nothing of the amount on a day no part covers', async () => {
    const delytelse = [{ fom: '2025-02-01', tom: '2025-12-31', beløp: 1766, typeDelytelse: 'MS' }]
    const { vedtak } = await told(barnetrygd(stoenad({ delytelse })))
    expect(vedtak).toMatchObject([{ periode: { tom: null }, beloep: null }])
  })

  it('gives way to the stønad put into effect later: the larger inverted month is the older', async () => {
    const later = { stonadId: 4712, virkningFom: inverted('2026-01'), iverksattFom: inverted('2026-02') }
    const { vedtak } = await told(barnetrygd(stoenad(), stoenad(later)))
    expect(vedtak).toMatchObject([
      { opphav: { ref: '4712' }, gyldighet: 'gyldig', periode: { fom: '2026-01-01', tom: null } },
      { opphav: { ref: '4711' }, gyldighet: 'gyldig', periode: { fom: '2025-02-01', tom: '2025-12-31' } },
    ])
  })

  it('is somebody else’s when the personKey is', async () => {
    const { vedtak, problems } = await told(
      barnetrygd(stoenad({ fnr: null, personKey: `9901${yearFirst(BO)}` }), stoenad({ stonadId: 1 })),
    )
    expect(vedtak).toMatchObject([{ opphav: { ref: '1' } }])
    expect(problems).toMatchObject([{ path: 'barnetrygd.bruker[0].personKey', code: 'wrongPerson' }])
  })

  it('tells what it could not read, and where; the rest stands', async () => {
    const delytelse = [{ fom: 'snart', tom: null, beløp: 1968, typeDelytelse: 'MS' }]
    const fields = { virkningFom: '052026', opphørtFom: '202605', status: '9', delytelse }
    const { vedtak, problems } = await told(barnetrygd(stoenad(fields)))
    expect(vedtak).toMatchObject([{ periode: { fom: null, tom: null }, status: { kode: '9', navn: null } }])
    expect(problems.map(({ path, code }) => `${code} ${path}`).sort()).toEqual([
      'missing barnetrygd.bruker[0].delytelse[0].fom',
      'missing barnetrygd.bruker[0].virkningFom',
      'unknownCode barnetrygd.bruker[0].status',
      'wrongFormat barnetrygd.bruker[0].delytelse[0].fom',
      'wrongFormat barnetrygd.bruker[0].opphørtFom',
      'wrongFormat barnetrygd.bruker[0].virkningFom',
    ])
  })
})
