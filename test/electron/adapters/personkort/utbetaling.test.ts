import { afterEach, describe, expect, it } from 'vitest'
import { toDato } from '#shared/domain/tid/dato.ts'
import { utbetalingSchema } from '#shared/domain/utbetaling/utbetaling.ts'
import { ANNA, BO, HENTET, utbetalingSample, ytelseSample } from './samples.ts'
import { closeServers, personkortOver } from './server.ts'

afterEach(closeServers)
const periode = { fom: toDato('2026-01-01'), tom: toDato('2026-12-31') }
const PATH = '/hent-utbetalingsinformasjon/intern'

async function svarOn(body: unknown) {
  const { ports } = await personkortOver({ [PATH]: { body } })
  return ports.utbetaling.listUtbetalinger(ANNA, periode)
}
async function read(...payments: unknown[]) {
  const svar = await svarOn(payments)
  if (svar.state !== 'ok') throw new Error(svar.state)
  for (const row of svar.value) expect(utbetalingSchema.safeParse(row).success).toBe(true)
  return { rows: svar.value, problems: svar.problems }
}

describe('payouts', () => {
  it('asks as the published interface wants it, with the person in the body only', async () => {
    const { ports, asked } = await personkortOver({ [PATH]: { body: [] } })
    await ports.utbetaling.listUtbetalinger(ANNA, periode)
    expect(asked[0]?.path).toBe('/base/utbetaldata/api/v2/hent-utbetalingsinformasjon/intern')
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      ident: ANNA,
      rolle: 'RETTIGHETSHAVER',
      periode,
      periodetype: 'UTBETALINGSPERIODE',
    })
    expect(asked[0]?.headers).toMatchObject({
      authorization: 'Bearer merke',
      'nav-consumer-id': 'samlet',
      'nav-call-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  it('reads a payment into a row', async () => {
    const { rows, problems } = await read(utbetalingSample())
    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        opphav: { kilde: 'personkort', linje: 'stat', hentet: HENTET, ref: '10203', element: 'utbetaling' },
        id: '10203',
        ytelse: 'Dagpenger',
        periode: { fom: '2026-04-01', tom: '2026-04-14' },
        brutto: 1_000_000,
        trekk: -50_000,
        skatt: -250_050,
        netto: 699_950,
        sum: 'stemmer',
        mottaker: { type: 'bruker', navn: null },
        kontonummer: '12345678903',
        metode: 'Bankkontooverføring',
        status: 'utbetalt',
        kildestatus: 'Utbetalt',
        dato: '2026-04-17',
        datotype: 'utbetalingsdato',
        melding: 'Meldekort uke 14–15',
      },
    ])
  })

  it('makes a row of each ytelse, and checks their sum against the payment', async () => {
    const two = [ytelseSample(), ytelseSample({ ytelsestype: 'Barnetillegg', bilagsnummer: '10204' })]
    const right = await read(utbetalingSample({ ytelseListe: two, utbetalingNettobeloep: 13_999 }))
    expect(right.rows.map(({ id, ytelse }) => [id, ytelse])).toEqual([
      ['10203', 'Dagpenger'],
      ['10204', 'Barnetillegg'],
    ])
    expect(right.problems).toEqual([])
    const wrong = await read(utbetalingSample({ ytelseListe: two }))
    expect(wrong.problems).toMatchObject([{ path: '[0].utbetalingNettobeloep', code: 'contradiction' }])
    expect(wrong.rows.every(({ sum }) => sum === 'stemmer')).toBe(true)
  })

  it('gives each row an id of its own, the same every time, with nothing personal in it', async () => {
    const shared = utbetalingSample({
      ytelseListe: [ytelseSample(), ytelseSample({ ytelsestype: 'Feriepenger' })],
    })
    const bare = utbetalingSample({ ytelseListe: [ytelseSample({ bilagsnummer: null })] })
    const payments = [
      shared,
      bare,
      bare,
      utbetalingSample({ ytelseListe: [ytelseSample({ bilagsnummer: '7' })] }),
    ]
    const first = (await read(...payments)).rows.map(({ id }) => id)
    const again = (await read(...payments)).rows.map(({ id }) => id)
    expect(new Set(first).size).toBe(5)
    expect(again).toEqual(first)
    expect(first.at(-1)).toBe('7')
    expect(first.join()).not.toContain(ANNA)
    expect(first.join()).not.toContain('12345678903')
  })

  it.each([
    [{}, '2026-04-17', 'utbetalingsdato'],
    [{ utbetalingsdato: null }, '2026-04-16', 'forfallsdato'],
    [{ utbetalingsdato: 'snart', forfallsdato: '' }, '2026-04-15', 'posteringsdato'],
    [{ utbetalingsdato: null, forfallsdato: null, posteringsdato: null }, null, null],
  ])('takes the effective date of %j', async (fields, dato, datotype) => {
    expect((await read(utbetalingSample(fields))).rows).toMatchObject([{ dato, datotype }])
  })

  it.each([
    ['Utbetalt', 'utbetalt'],
    ['UTBETALT', 'utbetalt'],
    [' utbetalt. ', 'utbetalt'],
    ['Ligger hos banken', 'planlagt'],
    ['Sendt kunde i posten', 'planlagt'],
    ['Returnert til NAV', 'returnert'],
    ['Returnert til NAV for saksbehandling', 'returnert'],
    ['Stoppet', 'stoppet'],
    ['Annullert', 'stoppet'],
    ['Venter på meldekort', 'ventende'],
  ])('reads the status text %j as %s', async (utbetalingsstatus, status) => {
    const { rows, problems } = await read(utbetalingSample({ utbetalingsstatus }))
    expect(rows[0]).toMatchObject({ status, kildestatus: utbetalingsstatus.trim() })
    expect(problems).toEqual([])
  })

  it.each(['På vei med due', 'Utbetalt delvis', 'Utbetaling feilet', 'Ikke utbetalt'])(
    'keeps the unknown status %j raw, never as paid',
    async (text) => {
      const { rows, problems } = await read(utbetalingSample({ utbetalingsstatus: text }))
      expect(rows[0]).toMatchObject({ status: 'ukjent', kildestatus: text })
      expect(problems).toMatchObject([{ path: '[0].utbetalingsstatus', code: 'unknownCode', found: text }])
    },
  )

  it.each([
    [
      { aktoertype: 'PERSON', ident: ANNA, navn: 'Anna' },
      { type: 'bruker', navn: null },
    ],
    [
      { aktoertype: 'PERSON', ident: BO, navn: 'Bo' },
      { type: 'annen', navn: 'Bo' },
    ],
    [
      { aktoertype: 'ORGANISASJON', ident: null, navn: 'Utleie AS' },
      { type: 'annen', navn: 'Utleie AS' },
    ],
    [
      { aktoertype: 'PERSON', ident: null, navn: null },
      { type: 'ikkeOppgitt', navn: null },
    ],
    [null, { type: 'ikkeOppgitt', navn: null }],
  ])('reads who got it from %j', async (utbetaltTil, mottaker) => {
    expect((await read(utbetalingSample({ utbetaltTil }))).rows[0]?.mottaker).toEqual(mottaker)
  })

  it('keeps a payment that does not say what it is for', async () => {
    const { rows, problems } = await read(utbetalingSample({ ytelseListe: [] }))
    expect(rows).toMatchObject([{ ytelse: 'Utbetaling', netto: 699_950, brutto: null, sum: 'ikkeOppgitt' }])
    expect(problems).toMatchObject([{ path: '[0].ytelseListe', code: 'missing' }])
  })

  it('reads the others when one is unreadable, and says where', async () => {
    const bad = utbetalingSample({
      utbetalingNettobeloep: 'mye',
      ytelseListe: [3, ytelseSample({ trekksum: {} })],
    })
    const { rows, problems } = await read('what?', utbetalingSample(), bad, null)
    expect(rows).toHaveLength(2)
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['[0]', 'wrongType'],
      ['[2].utbetalingNettobeloep', 'wrongType'],
      ['[2].ytelseListe[0]', 'wrongType'],
      ['[2].ytelseListe[1].trekksum', 'wrongType'],
    ])
  })

  it("leaves out rows that are somebody else's, and is about the wrong person when there are no others", async () => {
    const others = utbetalingSample({ ytelseListe: [ytelseSample({ rettighetshaver: { ident: BO } })] })
    const { rows, problems } = await read(utbetalingSample(), others)
    expect(rows).toHaveLength(1)
    expect(problems).toMatchObject([
      { path: '[1].ytelseListe[0].rettighetshaver.ident', code: 'wrongPerson' },
    ])
    expect(JSON.stringify(problems)).not.toContain(BO)
    expect(await svarOn([others])).toMatchObject({ state: 'utilgjengelig', reason: 'wrongPerson' })
  })

  it('reads 10,000 payouts, and all of them when each has a fault', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      utbetalingSample({
        ytelseListe: [ytelseSample({ bilagsnummer: `b${i}` })],
        metode: 7,
        utbetalingsmetode: 7,
      }),
    )
    const { rows, problems } = await read(...many)
    expect(rows).toHaveLength(10_000)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(10_000)
    expect(problems).toHaveLength(10_000)
  })
})
