import { describe, expect, it } from 'vitest'
import { BO, ensligPeriode, ensligSak, faktaOf, perioder, saker, told, yearFirst } from './samples.ts'

describe('a period of enslig forsørger', () => {
  it('is a decision with its amount, days and deductions', async () => {
    const { vedtak, problems } = await told(perioder(ensligPeriode()))
    expect(problems).toEqual([])
    expect(vedtak).toMatchObject([
      {
        opphav: { kilde: 'infotrygd', linje: 'stat', ref: '9001', element: 'overgangsstønad' },
        slag: 'overgangsstoenad',
        ytelse: 'Overgangsstønad',
        utfall: 'innvilget',
        utfallkode: { kode: 'I', navn: { nb: 'Innvilget' } },
        vedtakstype: { kode: 'F', navn: { nb: 'Førstegangsvedtak' } },
        gyldighet: 'gyldig',
        periode: { fom: '2025-09-01', tom: '2026-08-31' },
        vedtatt: '2025-08-20',
        beloep: { oere: 2_150_000, per: 'maaned' },
      },
    ])
    expect(faktaOf(vedtak[0])).toEqual({ Inntektsreduksjon: '1 800,00 kr'.replace(' ', '\u00a0') })
  })

  it('ends the day before its opphør, which goes before tom', async () => {
    const { vedtak } = await told(perioder(ensligPeriode({ opphørsdato: '2026-05-01' })))
    expect(vedtak).toMatchObject([{ gyldighet: 'gyldig', periode: { tom: '2026-04-30' } }])
    expect(faktaOf(vedtak[0])).toMatchObject({ 'Opphørt fra': '01.05.2026' })
  })

  it('is not lengthened by an opphør after its end', async () => {
    const { vedtak } = await told(perioder(ensligPeriode({ opphørsdato: '2027-01-01' })))
    expect(vedtak).toMatchObject([{ periode: { tom: '2026-08-31' } }])
  })

  it.each([
    ['tom before fom', { stønadTom: '2025-08-31' }],
    ['opphør on the first day', { opphørsdato: '2025-09-01' }],
    ['annulled', { kode: 'AN' }],
  ])('was never paid: %s', async (_, fields) => {
    const { vedtak } = await told(perioder(ensligPeriode(fields)))
    expect(vedtak).toMatchObject([{ gyldighet: 'ugyldiggjort' }])
  })

  it.each([
    ['I', 'innvilget'],
    ['FI', 'innvilget'],
    ['DI', 'delvisInnvilget'],
    ['A', 'avslag'],
    ['O', 'opphoert'],
    ['H', 'henlagt'],
    ['', 'aapen'],
    ['\0\0', 'aapen'],
    ['i ', 'innvilget'],
  ])('result %j means %s', async (vedtakKodeResultat, utfall) => {
    const { vedtak, problems } = await told(perioder(ensligPeriode({ vedtakKodeResultat })))
    expect(vedtak).toMatchObject([{ utfall }])
    expect(problems).toEqual([])
  })

  it('keeps an unknown result raw, and says so', async () => {
    const { vedtak, problems } = await told(perioder(ensligPeriode({ vedtakKodeResultat: 'XQ' })))
    expect(vedtak).toMatchObject([{ utfall: 'ukjent', utfallkode: { kode: 'XQ', navn: null } }])
    const path = 'ensligPerioder.overgangsstønad[0].vedtakKodeResultat'
    expect(problems).toMatchObject([{ path, code: 'unknownCode', found: 'XQ' }])
  })

  it('says nothing of a result that is not told, and reads one sent as kode', async () => {
    const untold = { vedtakKodeResultat: undefined }
    expect((await told(perioder(ensligPeriode(untold)))).vedtak).toMatchObject([
      { utfall: 'ukjent', utfallkode: null, vedtakstype: { kode: 'F' } },
    ])
    expect((await told(perioder(ensligPeriode({ ...untold, kode: 'DI' })))).vedtak).toMatchObject([
      { utfall: 'delvisInnvilget', vedtakstype: null },
    ])
  })
})

describe('periods of one stønad', () => {
  it('become one decision when they follow on each other, with today’s amount and every step told', async () => {
    const { vedtak } = await told(
      perioder(
        ensligPeriode({ stønadFom: '2026-05-01', månedsbeløp: 22_300 }),
        ensligPeriode({ stønadTom: '2025-12-31' }),
        ensligPeriode({ stønadFom: '2026-01-01', stønadTom: '2026-04-30' }),
      ),
    )
    expect(vedtak).toMatchObject([
      { periode: { fom: '2025-09-01', tom: '2026-08-31' }, beloep: { oere: 2_230_000 } },
    ])
    expect(faktaOf(vedtak[0])).toMatchObject({
      'Periode 1': expect.stringMatching(/^01.09.2025–30.04.2026: 21.500,00 kr$/),
      'Periode 2': expect.stringMatching(/^01.05.2026–31.08.2026: 22.300,00 kr$/),
    })
  })

  it('stay apart where there was a gap', async () => {
    const { vedtak } = await told(
      perioder(ensligPeriode({ stønadTom: '2025-12-31' }), ensligPeriode({ stønadFom: '2026-03-01' })),
    )
    expect(vedtak.map(({ periode }) => periode.fom)).toEqual(['2026-03-01', '2025-09-01'])
    expect(new Set(vedtak.map(({ id }) => id)).size).toBe(2)
  })

  it('give way to a later decision from its first day: the earlier is clipped and says so', async () => {
    const later = {
      vedtakId: 9010,
      vedtakstidspunkt: '2026-03-15T09:00:00',
      stønadFom: '2026-04-01',
      stønadTom: '2027-03-31',
    }
    const { vedtak } = await told(perioder(ensligPeriode(later), ensligPeriode()))
    expect(vedtak).toMatchObject([
      { opphav: { ref: '9010' }, gyldighet: 'gyldig', periode: { fom: '2026-04-01', tom: '2027-03-31' } },
      { opphav: { ref: '9001' }, gyldighet: 'gyldig', periode: { fom: '2025-09-01', tom: '2026-03-31' } },
    ])
    expect(faktaOf(vedtak[1])).toMatchObject({ 'Erstattet av et senere vedtak fra': '01.04.2026' })
  })

  it('are replaced altogether by a later decision from the same day', async () => {
    const later = { vedtakId: 9010, vedtakstidspunkt: '2025-10-01T09:00:00', månedsbeløp: 19_000 }
    const { vedtak } = await told(perioder(ensligPeriode(), ensligPeriode(later)))
    expect(vedtak).toMatchObject([
      { opphav: { ref: '9001' }, gyldighet: 'erstattet', periode: { tom: '2026-08-31' } },
      { opphav: { ref: '9010' }, gyldighet: 'gyldig', beloep: { oere: 1_900_000 } },
    ])
  })

  it('are ordered by the number of the decision where the times are the same', async () => {
    const { vedtak } = await told(
      perioder(ensligPeriode({ vedtakId: 999 }), ensligPeriode({ vedtakId: 1000 })),
    )
    const valid = vedtak.filter(({ gyldighet }) => gyldighet === 'gyldig')
    expect(valid).toMatchObject([{ opphav: { ref: '1000' } }])
  })

  it.each([
    ['another stønad', { stønadId: 999 }],
    ['a refusal', { vedtakKodeResultat: 'A' }],
    ['an open decision', { vedtakKodeResultat: ' ' }],
    ['one that was annulled', { kode: 'UA' }],
    ['one never paid', { stønadTom: '2025-01-01' }],
  ])('are left alone by %s', async (_, fields) => {
    const later = { vedtakId: 9010, vedtakstidspunkt: '2026-03-15T09:00:00', ...fields }
    const { vedtak } = await told(perioder(ensligPeriode(), ensligPeriode(later)))
    const first = vedtak.find(({ opphav }) => opphav.ref === '9001')
    expect(first).toMatchObject({ gyldighet: 'gyldig', periode: { fom: '2025-09-01', tom: '2026-08-31' } })
  })

  it('are stopped by a later opphør from the day it names', async () => {
    const stop = {
      vedtakId: 9010,
      vedtakstidspunkt: '2026-03-15T09:00:00',
      vedtakKodeResultat: 'O',
      opphørsdato: '2026-06-01',
    }
    const { vedtak } = await told(perioder(ensligPeriode(), ensligPeriode(stop)))
    const first = vedtak.find(({ opphav }) => opphav.ref === '9001')
    expect(first).toMatchObject({ utfall: 'innvilget', gyldighet: 'gyldig', periode: { tom: '2026-05-31' } })
  })
})

it('tells barnetilsyn and skolepenger apart; skolepenger are paid at once', async () => {
  const skolepenger = [ensligPeriode({ stønadId: 3, månedsbeløp: 0, engangsbeløp: 7500 })]
  const barnetilsyn = [ensligPeriode({ stønadId: 2, månedsbeløp: 4250.5 })]
  const { vedtak } = await told({ ensligPerioder: { overgangsstønad: [], barnetilsyn, skolepenger } })
  expect(vedtak).toMatchObject([
    { slag: 'barnetilsyn', beloep: { oere: 425_050, per: 'maaned' } },
    { slag: 'skolepenger', beloep: { oere: 750_000, per: 'periode' } },
  ])
})

describe('cases', () => {
  it('that are open have no days yet; their dates are read in the dialect they stand in', async () => {
    const { vedtak, problems } = await told(saker(ensligSak()))
    expect(problems).toEqual([])
    expect(vedtak).toMatchObject([
      {
        slag: 'skolepenger',
        utfall: 'aapen',
        utfallkode: { kode: '', navn: { nb: 'Åpen sak' } },
        periode: { fom: null, tom: null },
        vedtatt: null,
        opphav: { ref: '77', element: 'sak' },
      },
    ])
    expect(faktaOf(vedtak[0])).toEqual({
      Saksnummer: 'A12',
      'Søknad mottatt': '01.05.2026',
      Registrert: '04.05.2026',
    })
  })

  it('that were granted are told by their periods', async () => {
    const { vedtak } = await told(saker(ensligSak({ resultat: 'I' }), ensligSak({ id: 78, resultat: 'A' })))
    expect(vedtak).toMatchObject([{ utfall: 'avslag' }])
  })

  it('are all told while the periods cannot be had', async () => {
    const { vedtak } = await told({ ...saker(ensligSak({ resultat: 'I' })), ensligPerioder: undefined })
    expect(vedtak).toMatchObject([{ utfall: 'innvilget' }])
  })

  it('of an unknown stønad are kept by their own word', async () => {
    const { vedtak, problems } = await told(saker(ensligSak({ stønadType: 'FLYTTESTØNAD' })))
    expect(vedtak).toMatchObject([{ slag: 'annen', ytelse: 'FLYTTESTØNAD' }])
    expect(problems).toMatchObject([{ path: 'ensligSaker.saker[0].stønadType', code: 'unknownCode' }])
  })
})

it('leaves out rows about somebody else, in whatever order their number is written', async () => {
  const others = [
    ensligPeriode({ personIdent: BO }),
    ensligPeriode({ personIdent: yearFirst(BO), vedtakId: 8 }),
  ]
  const { vedtak, problems } = await told(perioder(ensligPeriode(), ...others))
  expect(vedtak).toHaveLength(1)
  expect(problems.map(({ path, code }) => `${code} ${path}`)).toEqual([
    'wrongPerson ensligPerioder.overgangsstønad[1].personIdent',
    'wrongPerson ensligPerioder.overgangsstønad[2].personIdent',
  ])
})
