import { describe, expect, it } from 'vitest'
import { toDato } from '#shared/domain/tid/dato.ts'
import { joinSources } from '#shared/domain/utbetaling/sources.ts'
import { mergeYtelser } from '#shared/domain/ytelse/mergeYtelser.ts'
import { opphav, utbetaling } from '../utbetaling/build.ts'
import { vedtak } from './build.ts'

const today = toDato('2026-11-19')
const personkort = opphav({ kilde: 'personkort', linje: 'stat' })
const aapPaid = (dato: string, tom: string) =>
  utbetaling({
    opphav: personkort,
    ytelse: 'AAP',
    status: 'utbetalt',
    dato,
    periode: { fom: null, tom: toDato(tom) },
  })
const merge = (vedtakene: ReturnType<typeof vedtak>[], utbetalinger?: ReturnType<typeof utbetaling>[]) =>
  mergeYtelser(
    {
      vedtak: vedtakene,
      rader: joinSources(utbetalinger ?? [], []),
      moneyIsKnown: utbetalinger !== undefined,
    },
    today,
  )

describe('one list without doubles', () => {
  it('joins a decision and the money for it, whatever each source calls it', () => {
    const list = merge([vedtak()], [aapPaid('2026-11-12', '2026-11-08')])
    expect(list).toHaveLength(1)
    expect(list[0]).toMatchObject({
      navn: 'Arbeidsavklaringspenger',
      tilstand: 'loepende',
      opphav: [{ kilde: 'arena' }, { kilde: 'personkort' }],
      betaling: { lastPaid: { dato: '2026-11-12' } },
      uenigheter: [],
    })
  })

  it('names everybody who tells of the money, also the one who only hands it on', () => {
    const told = utbetaling({ ytelse: 'kvalifiseringsstønad', dato: '2026-11-27' })
    const handedOn = { ...told, opphav: opphav({ kilde: 'personkort' }) }
    const [kvp] = mergeYtelser(
      { vedtak: [], rader: joinSources([told], [handedOn]), moneyIsKnown: true },
      today,
    )
    expect(kvp).toMatchObject({
      slag: 'kvalifiseringsstoenad',
      tilstand: 'loepende',
      opphav: [{ kilde: 'oskar' }, { kilde: 'personkort' }],
    })
  })

  it('never joins the two lines', () => {
    const municipal = utbetaling({ ytelse: 'AAP', dato: '2026-11-20' })
    expect(
      merge([vedtak()], [municipal])
        .map(({ linje }) => linje)
        .sort(),
    ).toEqual(['kommune', 'stat'])
  })

  it('keeps what it has no word for apart, by the source’s own word', () => {
    const list = merge(
      [],
      [utbetaling({ ytelse: 'strøm' }), utbetaling({ ytelse: 'Strøm ' }), utbetaling({ ytelse: 'mat' })],
    )
    expect(list.map(({ navn }) => navn)).toEqual(['mat', 'strøm'])
  })

  it('shows a running benefit that began long ago, before everything that has ended', () => {
    const list = merge([
      vedtak({ slag: 'dagpenger', ytelse: 'Dagpenger', fom: '2024-01-01', tom: '2025-02-01' }),
      vedtak({ fom: '2012-03-01' }),
    ])
    expect(list.map(({ navn, tilstand }) => [navn, tilstand])).toEqual([
      ['Arbeidsavklaringspenger', 'loepende'],
      ['Dagpenger', 'avsluttet'],
    ])
  })
})

describe('what runs', () => {
  it('is one unbroken time when a change or a resumption goes on the day after', () => {
    const [aap] = merge([
      vedtak({ fom: '2025-01-01', tom: '2025-12-31' }),
      vedtak({ fom: '2026-01-01', tom: '2026-12-31' }),
      vedtak({ fom: '2020-01-01', tom: '2024-12-30' }),
    ])
    expect(aap?.periode).toEqual({ fom: '2025-01-01', tom: '2026-12-31' })
  })

  it('is stopped from the day of a stop, until a later decision gives it again', () => {
    const stop = vedtak({ gyldighet: 'stans', fom: '2026-10-01' })
    expect(merge([vedtak(), stop])[0]).toMatchObject({ tilstand: 'stanset', gjeldende: { id: stop.id } })
    const resumed = vedtak({ fom: '2026-11-01' })
    expect(merge([vedtak(), stop, resumed])[0]?.tilstand).toBe('loepende')
    const later = vedtak({ gyldighet: 'stans', fom: '2026-12-01' })
    expect(merge([vedtak(), later])[0]?.tilstand).toBe('loepende')
  })

  it('is stopped until the day a decision to resume it begins', () => {
    const stop = vedtak({ gyldighet: 'stans', fom: '2026-10-01' })
    const resumedOn = (fom: string) => merge([vedtak(), stop, vedtak({ fom })])[0]?.tilstand
    expect(resumedOn('2026-12-15')).toBe('stanset')
    expect(resumedOn('2026-11-19')).toBe('loepende')
  })

  it('runs until the day a decision to end it names', () => {
    const ends = (tom: string | null) => merge([vedtak({ utfall: 'opphoert', tom })])[0]?.tilstand
    expect(ends('2026-12-31')).toBe('loepende')
    expect(ends('2026-10-31')).toBe('avsluttet')
    expect(ends(null)).toBe('avsluttet')
  })

  it('is not read from an invalidated, replaced or refused decision', () => {
    expect(merge([vedtak({ gyldighet: 'ugyldiggjort' })])[0]?.tilstand).toBe('avsluttet')
    expect(merge([vedtak({ gyldighet: 'erstattet' })])[0]?.tilstand).toBe('avsluttet')
    expect(merge([vedtak({ utfall: 'avslag' })])[0]?.tilstand).toBe('avslag')
    expect(merge([vedtak({ utfall: 'aapen', fom: null })])[0]?.tilstand).toBe('underBehandling')
    expect(merge([vedtak({ fom: '2026-12-01' })])[0]?.tilstand).toBe('kommende')
  })

  it('runs where money is on its way for days after the last decided ones, unless it was said to end', () => {
    const until = { fom: '2026-07-01', tom: '2026-10-31' }
    const coming = (tom: string) =>
      utbetaling({
        opphav: personkort,
        ytelse: 'AAP',
        dato: '2026-11-25',
        periode: { fom: null, tom: toDato(tom) },
      })
    const tilstand = (each: ReturnType<typeof vedtak>, paidFor: string) =>
      merge([each], [coming(paidFor)])[0]?.tilstand
    expect(tilstand(vedtak(until), '2026-11-30')).toBe('loepende')
    expect(tilstand(vedtak(until), '2026-10-31')).toBe('avsluttet')
    expect(tilstand(vedtak({ ...until, utfall: 'opphoert' }), '2026-11-30')).toBe('avsluttet')
    expect(merge([vedtak(until)])[0]?.tilstand).toBe('avsluttet')
  })

  it('is read from the money alone where no decision is known', () => {
    expect(merge([], [aapPaid('2026-11-12', '2026-11-08')])[0]?.tilstand).toBe('loepende')
    expect(merge([], [aapPaid('2026-02-12', '2026-02-08')])[0]?.tilstand).toBe('avsluttet')
    const once = utbetaling({ ytelse: 'strøm, nødhjelp', dato: '2026-11-10', status: 'utbetalt' })
    expect(merge([], [once])[0]?.tilstand).toBe('avsluttet')
    expect(merge([], [once, { ...once, id: 'again' }])[0]?.tilstand).toBe('loepende')
  })
})

describe('disagreement', () => {
  const ended = (tom: string) => vedtak({ fom: '2026-01-01', tom })

  it('is said when the decision reaches further than the money', () => {
    const [aap] = merge([ended('2026-06-30')], [aapPaid('2026-06-10', '2026-05-31')])
    expect(aap?.uenigheter).toEqual([
      {
        type: 'betaltKortere',
        vedtak: { kilde: 'arena', tom: '2026-06-30' },
        betalt: { kilde: 'personkort', tom: '2026-05-31' },
      },
    ])
  })

  it('is said when the money reaches further than the decision', () => {
    const [aap] = merge([ended('2026-06-30')], [aapPaid('2026-08-10', '2026-07-31')])
    expect(aap?.uenigheter).toMatchObject([{ type: 'betaltLengre', betalt: { tom: '2026-07-31' } }])
  })

  it('is said when two sources end it on different days', () => {
    const other = vedtak({ kilde: 'infotrygd', tom: '2026-12-31' })
    expect(merge([ended('2027-01-31'), other])[0]?.uenigheter).toEqual([
      {
        type: 'sluttdato',
        first: { kilde: 'arena', tom: '2027-01-31' },
        second: { kilde: 'infotrygd', tom: '2026-12-31' },
      },
    ])
  })

  it('is not made of money that comes in arrears, of an employer’s refund, or of silence', () => {
    expect(merge([vedtak()], [aapPaid('2026-10-20', '2026-10-11')])[0]?.uenigheter).toEqual([])
    const refund = vedtak({ tilArbeidsgiver: true })
    expect(merge([refund], [aapPaid('2026-03-20', '2026-03-11')])[0]?.uenigheter).toEqual([])
    expect(merge([ended('2026-06-30')], undefined)[0]?.uenigheter).toEqual([])
    expect(merge([ended('2026-06-30')], [])[0]?.uenigheter).toEqual([])
  })

  it('is not made of the time between an old decision and a new one, which has had no time to be paid', () => {
    const old = ended('2026-03-31')
    const paid = [aapPaid('2026-04-10', '2026-03-31')]
    expect(merge([old, vedtak({ fom: '2026-11-02' })], paid)[0]?.uenigheter).toEqual([])
    expect(merge([old, vedtak({ fom: '2026-12-01' })], paid)[0]?.uenigheter).toEqual([])
    expect(merge([old, vedtak({ fom: '2026-09-01' })], paid)[0]?.uenigheter).toHaveLength(1)
  })

  it('is said of a running decision whose money stopped long ago', () => {
    expect(merge([vedtak()], [aapPaid('2026-09-20', '2026-09-11')])[0]?.uenigheter).toMatchObject([
      { type: 'betaltKortere', vedtak: { tom: null } },
    ])
  })
})
