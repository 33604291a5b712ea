import { describe, expect, it } from 'vitest'
import { toSosialhjelp } from '#electron/adapters/oskar/mapper.ts'
import { readDocument } from '#electron/adapters/oskar/schema/readDocument.ts'
import { ANNA, BO, event, HENTET, opphav, pictureOf, toDocument } from './build.ts'

const utbetaling = (minute: number, fields: object = {}) =>
  event('utbetaling', minute, { utbetalingsreferanse: 'U1', ...fields })
const utbetalingerOf = (...events: unknown[]) => pictureOf(...events).utbetalinger

describe('utbetaling', () => {
  it('is planned, to somebody else and undated when nothing is said', () => {
    expect(utbetalingerOf(utbetaling(1, { kontonummer: '12345678903' }))).toEqual([
      {
        opphav: opphav('U1', 'utbetaling'),
        id: 'U1',
        ytelse: 'Økonomisk sosialhjelp',
        periode: { fom: null, tom: null },
        brutto: null,
        trekk: null,
        skatt: null,
        netto: null,
        sum: 'ikkeOppgitt',
        mottaker: { type: 'annen', navn: null },
        kontonummer: null,
        metode: null,
        status: 'planlagt',
        kildestatus: 'PLANLAGT_UTBETALING',
        dato: null,
        datotype: null,
        melding: null,
      },
    ])
  })

  it('is replaced whole: what the new one leaves out is gone', () => {
    const all = utbetalingerOf(
      utbetaling(1, { belop: 100, beskrivelse: 'strøm', forfallsdato: '2026-03-20' }),
      utbetaling(2, { belop: 284.5, status: 'UTBETALT' }),
    )
    expect(all).toMatchObject([
      { brutto: 28450, netto: 28450, ytelse: 'Økonomisk sosialhjelp', dato: null, status: 'utbetalt' },
    ])
  })

  it('counts from utbetalingsdato, else forfallsdato', () => {
    const both = { forfallsdato: '2026-03-20', utbetalingsdato: '2026-03-19' }
    expect(utbetalingerOf(utbetaling(1, both))).toMatchObject([
      { dato: '2026-03-19', datotype: 'utbetalingsdato' },
    ])
    const due = { forfallsdato: '2026-03-20', utbetalingsdato: null }
    expect(utbetalingerOf(utbetaling(1, due))).toMatchObject([
      { dato: '2026-03-20', datotype: 'forfallsdato' },
    ])
  })

  it.each([
    [false, 'bruker', '12345678903'],
    [true, 'annen', null],
    [undefined, 'annen', null],
    [null, 'annen', null],
  ])('with annenMottaker %s goes to %s', (annenMottaker, type, kontonummer) => {
    const [only] = utbetalingerOf(
      utbetaling(1, { annenMottaker, kontonummer: '1234.56.78903', mottaker: 'Hybelhus AS' }),
    )
    expect(only).toMatchObject({ mottaker: { type, navn: 'Hybelhus AS' }, kontonummer })
  })

  it.each([BO, `${BO.slice(0, 6)} ${BO.slice(6)}`, `Bo ${BO}`, '1234.56.78903'])(
    'does not hand on a number of eleven digits as a name',
    (mottaker) => {
      expect(utbetalingerOf(utbetaling(1, { mottaker }))).toMatchObject([{ mottaker: { navn: null } }])
    },
  )

  it('keeps an organisation number, an unknown status, and money whose account number is no text', () => {
    const [only] = utbetalingerOf(utbetaling(1, { mottaker: '123456785', status: 'FRYST', kontonummer: 5 }))
    expect(only).toMatchObject({ mottaker: { navn: '123456785' }, status: 'ukjent', kildestatus: 'FRYST' })
  })

  it('is left out once withdrawn', () => {
    expect(utbetalingerOf(utbetaling(1), utbetaling(2, { status: 'ANNULLERT' }))).toEqual([])
    expect(utbetalingerOf(utbetaling(1, { status: 'STOPPET' }))).toMatchObject([{ status: 'stoppet' }])
  })

  it('does not hand on a reference that is an fnr as its origin', () => {
    expect(utbetalingerOf(utbetaling(1, { utbetalingsreferanse: BO }))[0]?.opphav.ref).toBeNull()
  })
})

describe('payouts of several søknader', () => {
  const sak = (id: string, events: unknown[], fields: object = {}) => ({
    sak: {
      id,
      bruker: ANNA,
      kommunenummer: '4601',
      changedMs: 0,
      sendt: null,
      document: { id },
      ...fields,
    },
    document: readDocument(toDocument(events), HENTET),
  })
  const joined = (...saker: ReturnType<typeof sak>[]) => toSosialhjelp(saker, 0, HENTET).utbetalinger

  it('are one when the reference is one, and the newest information wins', () => {
    const planned = utbetaling(1, { belop: 100 })
    const paid = utbetaling(5, { belop: 200, status: 'UTBETALT' })
    for (const order of [
      [sak('a', [planned]), sak('b', [paid])],
      [sak('b', [paid]), sak('a', [planned])],
    ])
      expect(joined(...order)).toMatchObject([{ id: 'U1', netto: 20000, status: 'utbetalt' }])
    expect(joined(sak('a', [paid]), sak('b', [utbetaling(9, { status: 'ANNULLERT' })]))).toEqual([])
  })

  it('told of at the same instant: the søknad changed last wins', () => {
    const a = sak('a', [utbetaling(1, { belop: 1 })], { changedMs: 20 })
    const b = sak('b', [utbetaling(1, { belop: 2 })], { changedMs: 10 })
    expect(joined(a, b)).toMatchObject([{ netto: 100 }])
  })

  it('are two in two municipalities, and do not share an id', () => {
    const ids = joined(sak('a', [utbetaling(1)]), sak('b', [utbetaling(1)], { kommunenummer: '5001' })).map(
      ({ id }) => id,
    )
    expect(new Set(ids).size).toBe(2)
  })
})
