import { describe, expect, it } from 'vitest'
import { faktaOf, grunnlag, told } from './samples.ts'

const part = (fom: string, tom: string | null, fields: object = {}) => ({
  utbetalingsgrad: 80,
  periode: { fom, tom },
  arbeidsgiverOrgnr: '999999999',
  erRefusjon: false,
  dagsats: 1350,
  ...fields,
})

describe('a grunnlag', () => {
  it('is a decision with grade, daily rate and days', async () => {
    const { vedtak, problems } = await told({ foreldrepenger: [grunnlag()] })
    expect(problems).toEqual([])
    expect(vedtak).toMatchObject([
      {
        slag: 'foreldrepenger',
        ytelse: 'Foreldrepenger',
        utfall: 'innvilget',
        status: { kode: 'L', navn: { nb: 'Løpende' } },
        periode: { fom: '2026-03-02', tom: '2026-12-18' },
        grad: 80,
        beloep: { oere: 135_000, per: 'dag' },
        tilArbeidsgiver: false,
      },
    ])
    expect(faktaOf(vedtak[0])).toEqual({
      Tema: 'Foreldrepenger',
      Identdato: '02.03.2026',
      Iverksatt: '05.03.2026',
      Arbeidsgiver: '999999999',
    })
  })

  it('that is graded tells each step; today’s grade counts', async () => {
    const steps = [
      part('2026-03-02', '2026-03-31', { utbetalingsgrad: 100 }),
      part('2026-04-01', '2026-05-31', { utbetalingsgrad: '60' }),
      part('2026-06-01', '2026-06-30', { utbetalingsgrad: 40 }),
    ]
    const { vedtak } = await told({ pleiepenger: [grunnlag({ vedtak: steps })] })
    expect(vedtak).toMatchObject([
      { slag: 'pleiepenger', grad: 60, periode: { fom: '2026-03-02', tom: '2026-06-30' } },
    ])
    expect(faktaOf(vedtak[0])).toMatchObject({
      'Periode 3': expect.stringMatching(/^01.06.2026–30.06.2026: 40 %/),
    })
  })

  it('is one decision for each employer, and says where the money goes', async () => {
    const both = [
      part('2026-03-02', '2026-06-30', { erRefusjon: true }),
      part('2026-03-02', '2026-06-30', { arbeidsgiverOrgnr: '888888888' }),
    ]
    const { vedtak } = await told({ foreldrepenger: [grunnlag({ vedtak: both })] })
    expect(vedtak.map(({ tilArbeidsgiver }) => tilArbeidsgiver).sort()).toEqual([false, true])
  })

  it('ends the day before opphoerFom', async () => {
    const { vedtak } = await told({ foreldrepenger: [grunnlag({ opphoerFom: '2026-05-01' })] })
    expect(vedtak).toMatchObject([{ periode: { tom: '2026-04-30' } }])
  })

  it('with a part that ends before it begins says that it was never paid', async () => {
    const parts = [part('2026-03-02', '2026-03-01'), part('2026-03-02', '2026-06-30')]
    const { vedtak } = await told({ foreldrepenger: [grunnlag({ vedtak: parts })] })
    expect(vedtak.map(({ gyldighet }) => gyldighet).sort()).toEqual(['gyldig', 'ugyldiggjort'])
  })

  it('of the same case gives way to the one put into effect later', async () => {
    const later = grunnlag({
      iverksatt: '2026-04-20',
      vedtak: [part('2026-04-01', '2026-12-18', { utbetalingsgrad: 50 })],
    })
    const { vedtak } = await told({ foreldrepenger: [grunnlag(), later] })
    expect(vedtak).toMatchObject([
      { grad: 50, periode: { fom: '2026-04-01', tom: '2026-12-18' } },
      { grad: 80, periode: { fom: '2026-03-02', tom: '2026-03-31' } },
    ])
  })

  it.each([
    ['I', 'aapen'],
    ['L', 'ukjent'],
  ])('with nothing granted and status %s is %s', async (kode, utfall) => {
    const bare = grunnlag({ status: { kode, termnavn: null }, vedtak: [] })
    const { vedtak } = await told({ foreldrepenger: [bare] })
    expect(vedtak).toMatchObject([{ utfall, periode: { fom: '2026-03-02', tom: '2026-12-18' }, grad: null }])
  })

  it.each([
    ['SV', 'foreldrepenger', 'annen', 'Svangerskapspenger'],
    ['OM', 'pleiepenger', 'annen', 'Omsorgspenger'],
    ['PB', 'pleiepenger', 'pleiepenger', 'Pleiepenger'],
  ])('about %s is what it is', async (kode, service, slag, ytelse) => {
    const { vedtak } = await told({ [service]: [grunnlag({ behandlingstema: { kode, termnavn: null } })] })
    expect(vedtak).toMatchObject([{ slag, ytelse }])
  })

  it('takes the source’s word for a code the table does not know, and tells of one without', async () => {
    const own = await told({
      foreldrepenger: [grunnlag({ behandlingstema: { kode: 'ZZ', termnavn: 'Noe nytt' } })],
    })
    expect(own.problems).toEqual([])
    expect(faktaOf(own.vedtak[0])).toMatchObject({ Tema: 'Noe nytt' })
    const bare = await told({ foreldrepenger: [grunnlag({ status: { kode: 'ZZ' } })] })
    expect(bare.vedtak).toMatchObject([{ status: { kode: 'ZZ', navn: null } }])
    expect(bare.problems).toMatchObject([
      { path: 'foreldrepenger[0].status.kode', code: 'unknownCode', found: 'ZZ' },
    ])
  })
})
