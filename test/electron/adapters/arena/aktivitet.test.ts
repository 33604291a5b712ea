import { describe, expect, it } from 'vitest'
import {
  ANNA,
  aktiviteterSample,
  arenaOver,
  BO,
  gruppeSample,
  problemsIn,
  tiltakSample,
  utdanningSample,
  valueIn,
} from './samples.ts'

const ask = (aktiviteter: unknown) => arenaOver({ aktiviteter }).listAktiviteter(ANNA)
const tiltak = async (fields: object) => valueIn(await ask({ tiltaksaktiviteter: [tiltakSample(fields)] }))[0]

describe('aktiviteter', () => {
  it('are of three kinds, in one list', async () => {
    const svar = await ask(aktiviteterSample())
    expect(problemsIn(svar)).toEqual([])
    expect(valueIn(svar)).toMatchObject([
      {
        type: 'tiltak',
        id: 'TA1',
        navn: 'Arbeidstrening',
        lokaltNavn: 'Butikk',
        arrangoer: 'Prøvebutikken AS',
        prosent: 26.65,
        dagerPerUke: 4.5,
        deltakelse: 'deltar',
        status: { kode: 'GJENN', navn: { nb: 'Gjennomføres' } },
        statusEndret: '2026-04-02',
        opphav: { ref: 'TA1', element: 'tiltaksaktivitet' },
      },
      {
        type: 'gruppe',
        navn: 'Jobbsøkerkurs',
        periode: { fom: '2026-05-04', tom: '2026-05-04' },
        deltakelse: 'skalStarte',
        moeter: [{ dato: '2026-05-04', fra: '13:00', til: '15:00', sted: 'Nav Prøveby' }],
      },
      { type: 'utdanning', navn: 'Ordinær utdanning', deltakelse: 'deltar', status: null },
    ])
  })

  it.each([
    ['100', 100],
    ['26,65', 26.65],
    [' 4,5 ', 4.5],
    [50, 50],
    [null, null],
    ['', null],
  ])('numbers come as text with decimal comma: %j is %s', async (deltakelsesprosent, expected) => {
    expect((await tiltak({ deltakelsesprosent }))?.prosent).toBe(expected)
  })

  it('a number that is none costs itself only', async () => {
    const svar = await ask({ tiltaksaktiviteter: [tiltakSample({ antallDagerPerUke: 'fem' })] })
    expect(problemsIn(svar)).toEqual(['tiltaksaktiviteter[0].antallDagerPerUke wrongFormat'])
    expect(valueIn(svar)).toMatchObject([{ dagerPerUke: null, prosent: 26.65 }])
  })

  it.each([
    ['GJENN', '2026-05-02', null, 'skalStarte'],
    ['GJENN', '2026-01-01', '2026-04-30', 'harSluttet'],
    ['VENTELISTE', '2026-06-01', null, 'venteliste'],
    ['DELAVB', '2026-01-01', '2026-03-01', 'avbrutt'],
    ['IKKEM', '2026-01-01', '2026-03-01', 'ikkeMoett'],
    ['NYKODE', '2026-01-01', null, 'ukjent'],
  ])('%s from %s to %s is %s', async (deltakerStatus, fom, tom, deltakelse) => {
    expect(await tiltak({ deltakerStatus, deltakelsePeriode: { fom, tom } })).toMatchObject({ deltakelse })
  })

  it('a status may be an object with its name, also a name we did not know', async () => {
    expect(await tiltak({ deltakerStatus: { statuskode: 'FULLF', termnavn: 'Fullført' } })).toMatchObject({
      status: { kode: 'FULLF' },
      deltakelse: 'fullfoert',
    })
    const svar = await ask({
      tiltaksaktiviteter: [tiltakSample({ deltakerStatus: { statuskode: 'NY', termnavn: 'Noe nytt' } })],
    })
    expect(valueIn(svar)).toMatchObject([
      { status: { kode: 'NY', navn: { nb: 'Noe nytt' } }, deltakelse: 'ukjent' },
    ])
    expect(problemsIn(svar)).toEqual([])
  })

  it('a meeting without a day is told of, and the others stand', async () => {
    const [moete] = gruppeSample().moteplanListe
    const moteplanListe = [
      { ...moete, startDato: null },
      { ...moete, startKlokkeslett: 'kl. ett' },
    ]
    const svar = await ask({ gruppeaktiviteter: [gruppeSample({ moteplanListe })] })
    expect(valueIn(svar)[0]?.moeter).toMatchObject([{ dato: '2026-05-04', fra: null }])
    expect(problemsIn(svar)).toEqual([
      'gruppeaktiviteter[0].moteplanListe[1].startKlokkeslett wrongFormat',
      'gruppeaktiviteter[0].moteplanListe[0].startDato missing',
    ])
  })

  it('without a name or an id is shown with what there is', async () => {
    const svar = await ask({
      utdanningsaktiviteter: [utdanningSample({ aktivitetId: null, aktivitetstype: '' })],
    })
    expect(valueIn(svar)).toMatchObject([{ navn: 'Videregående', id: 'utdanningsaktiviteter[0]' }])
    expect(problemsIn(svar)).toEqual([
      'utdanningsaktiviteter[0].aktivitetId missing',
      'utdanningsaktiviteter[0].aktivitetstype missing',
    ])
  })

  it('one that cannot be read is told of, and the others stand', async () => {
    const svar = await ask({ tiltaksaktiviteter: ['tull', tiltakSample()] })
    expect(valueIn(svar)).toHaveLength(1)
    expect(problemsIn(svar)).toEqual(['tiltaksaktiviteter[0] wrongType'])
  })

  it('three empty lists are none', async () => {
    const none = { tiltaksaktiviteter: [], gruppeaktiviteter: [], utdanningsaktiviteter: [] }
    expect(await ask(none)).toMatchObject({ state: 'ingenData' })
  })

  it('of somebody else are not shown', async () => {
    expect(await ask({ ...aktiviteterSample(), fnr: BO })).toMatchObject({ reason: 'wrongPerson' })
  })
})
