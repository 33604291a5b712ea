import { describe, expect, it } from 'vitest'
import { event, fileOf, opphav, pictureOf, UUID } from './build.ts'

describe('søknad', () => {
  it('takes the last status, and none from a document that says none', () => {
    const last = pictureOf(
      event('soknadsStatus', 2, { status: 'UNDER_BEHANDLING' }),
      event('soknadsStatus', 1, { status: 'MOTTATT' }),
    )
    expect(last.soeknad).toMatchObject({ status: 'underBehandling', kildestatus: 'UNDER_BEHANDLING' })
    expect(pictureOf().soeknad).toMatchObject({ status: null, kildestatus: null, unreadableEvents: 0 })
  })

  it('keeps an unknown status raw', () => {
    const { soeknad } = pictureOf(event('soknadsStatus', 1, { status: 'PAA_VENT' }))
    expect(soeknad).toMatchObject({ status: 'ukjent', kildestatus: 'PAA_VENT', unreadableEvents: 0 })
  })

  it('counts a søknad on paper from the day it was received', () => {
    const late = {
      ...event('soknadsStatus', 0, { status: 'MOTTATT' }),
      hendelsestidspunkt: '2026-03-02T23:30:00.0Z',
    }
    expect(pictureOf(late).soeknad.soekt).toBe('2026-03-03')
  })

  it('lists an office only when it changes', () => {
    const offices = ['1201', '1201', '1202', '1201'].map((navKontor, i) =>
      event('tildeltNavKontor', i, { navKontor }),
    )
    expect(pictureOf(...offices).soeknad.kontorer).toEqual([
      { enhetsnummer: '1201', fra: '2026-03-02T10:00:00.000Z' },
      { enhetsnummer: '1202', fra: '2026-03-02T10:02:00.000Z' },
      { enhetsnummer: '1201', fra: '2026-03-02T10:03:00.000Z' },
    ])
  })

  it('keeps every preliminary answer', () => {
    const svar = pictureOf(
      event('forelopigSvar', 1, { forvaltningsbrev: fileOf(UUID) }),
      event('forelopigSvar', 2),
    )
    expect(svar.soeknad.forelopigeSvar).toEqual([
      { opphav: opphav(UUID, 'forelopigSvar'), sendt: '2026-03-02T10:01:00.000Z' },
      { opphav: opphav(null, 'forelopigSvar'), sendt: '2026-03-02T10:02:00.000Z' },
    ])
  })
})

describe('asked documents', () => {
  const ask = (minute: number, ...types: string[]) =>
    event('dokumentasjonEtterspurt', minute, {
      dokumenter: types.map((dokumenttype) => ({
        dokumenttype,
        innsendelsesfrist: '2026-04-01T10:00:00.000Z',
      })),
    })
  it('replaces the whole list, and [] takes all back', () => {
    const types = (...events: unknown[]) =>
      pictureOf(...events).soeknad.etterspurt.map((each) => each.dokumenttype)
    expect(types(ask(1, 'a', 'b'), ask(2, 'c'))).toEqual(['c'])
    expect(types(ask(1, 'a', 'b'), ask(2))).toEqual([])
  })

  it('does not take back what was asked for because a list is missing', () => {
    const { soeknad } = pictureOf(ask(1, 'a'), event('dokumentasjonEtterspurt', 2, { dokumenter: null }))
    expect(soeknad.etterspurt).toHaveLength(1)
    expect(soeknad.unreadableEvents).toBe(1)
  })

  it('shows one without type or deadline', () => {
    const { soeknad } = pictureOf(
      event('dokumentasjonEtterspurt', 1, { dokumenter: [{ tilleggsinformasjon: 'x' }] }),
    )
    expect(soeknad.etterspurt).toMatchObject([{ tilleggsinformasjon: 'x', frist: null }])
  })
})

describe('sak', () => {
  const sak = (minute: number, fields: object = {}) =>
    event('saksStatus', minute, { referanse: 'S1', ...fields })
  const vedtak = (minute: number, fields: object = {}) =>
    event('vedtakFattet', minute, {
      saksreferanse: 'S1',
      utfall: 'AVSLATT',
      vedtaksfil: fileOf(UUID),
      ...fields,
    })
  const sakerOf = (...events: unknown[]) => pictureOf(...events).soeknad.saker

  it('is under treatment and called Økonomisk sosialhjelp when nothing else is said', () => {
    expect(sakerOf(sak(1))).toEqual([
      {
        opphav: opphav('S1', 'saksStatus'),
        referanse: 'S1',
        tittel: 'Økonomisk sosialhjelp',
        status: 'underBehandling',
        kildestatus: null,
        vedtak: [],
        rammevedtak: [],
      },
    ])
  })

  it('keeps status and title through an update without them', () => {
    const [updated] = sakerOf(
      sak(1, { tittel: 'Bolig', status: 'IKKE_INNSYN' }),
      sak(2),
      sak(3, { tittel: null }),
    )
    expect(updated).toMatchObject({ tittel: 'Bolig', status: 'ikkeInnsyn', kildestatus: 'IKKE_INNSYN' })
  })

  it.each([
    ['IKKE_INNSYN', 'ikkeInnsyn'],
    ['BEHANDLES_IKKE', 'behandlesIkke'],
    ['NY_KODE', 'ukjent'],
  ])('reads %s', (code, status) => {
    expect(sakerOf(sak(1, { status: code }))).toMatchObject([{ status, kildestatus: code }])
  })

  it('is hidden while registered by mistake, with its decisions', () => {
    expect(sakerOf(sak(1), vedtak(2), sak(3, { status: 'FEILREGISTRERT' }))).toEqual([])
    expect(
      sakerOf(sak(1, { status: 'FEILREGISTRERT' }), sak(2, { status: 'UNDER_BEHANDLING' })),
    ).toHaveLength(1)
  })

  it('is ferdigbehandlet with any vedtak, and vedtak are appended', () => {
    const [only] = sakerOf(
      sak(1),
      vedtak(2),
      vedtak(3, { utfall: 'INNVILGET' }),
      sak(4, { status: 'UNDER_BEHANDLING' }),
    )
    expect(only).toMatchObject({ status: 'ferdigbehandlet', kildestatus: 'UNDER_BEHANDLING' })
    expect(only?.vedtak.map((each) => each.utfall)).toEqual(['avslatt', 'innvilget'])
  })

  it('is made by a vedtak in an unknown one, and named when its name comes', () => {
    expect(sakerOf(vedtak(1))).toMatchObject([
      { referanse: 'S1', tittel: 'Økonomisk sosialhjelp', status: 'ferdigbehandlet', kildestatus: null },
    ])
    expect(sakerOf(vedtak(1), sak(2, { tittel: 'Bolig' }))).toMatchObject([{ tittel: 'Bolig', vedtak: [{}] }])
  })

  it('reads a vedtak without outcome, file or sak', () => {
    const [made] = sakerOf(event('vedtakFattet', 1, { utfall: null, saksreferanse: null, vedtaksfil: null }))
    expect(made?.vedtak).toEqual([
      {
        opphav: opphav(null, 'vedtakFattet'),
        fattet: '2026-03-02T10:01:00.000Z',
        utfall: null,
        kildeutfall: null,
        dokumenter: [],
      },
    ])
  })

  it('keeps rammevedtak by reference, also of an unknown sak', () => {
    const ramme = (minute: number, belop: number, saksreferanse: string | null) =>
      event('rammevedtak', minute, { rammevedtaksreferanse: 'R1', belop, saksreferanse, fom: '2026-01-01' })
    expect(sakerOf(sak(1), ramme(2, 100, 'S1'), ramme(3, 250.5, 'S1'))).toMatchObject([
      { rammevedtak: [{ beloep: 25050, periode: { fom: '2026-01-01', tom: null } }] },
    ])
    expect(sakerOf(ramme(1, 100, 'S9'))).toMatchObject([
      { referanse: 'S9', status: 'ukjent', rammevedtak: [{}] },
    ])
    expect(sakerOf(ramme(1, 100, null))).toMatchObject([{ rammevedtak: [{ beloep: 10000 }] }])
  })
})

describe.each([
  ['vilkar', 'vilkarreferanse', 'vilkaar'],
  ['dokumentasjonkrav', 'dokumentasjonkravreferanse', 'dokumentasjonkrav'],
] as const)('%s', (type, reference, list) => {
  const krav = (minute: number, fields: object = {}) => event(type, minute, { [reference]: 'K1', ...fields })
  const kravOf = (...events: unknown[]) => pictureOf(...events).soeknad[list]

  it('is as last said, by reference, and counts without a status', () => {
    const all = kravOf(
      krav(1, { tittel: 'Gammel', status: 'RELEVANT' }),
      event(type, 2, { [reference]: 'K2' }),
      krav(3, { tittel: 'Ny', utbetalingsreferanse: ['U1', null] }),
    )
    expect(all).toMatchObject([
      { referanse: 'K1', tittel: 'Ny', status: 'gjelder', kildestatus: null, utbetalinger: ['U1'] },
      { referanse: 'K2', tittel: null, beskrivelse: null, saksreferanse: null },
    ])
  })

  it.each([
    ['RELEVANT', 'gjelder'],
    ['OPPFYLT', 'oppfylt'],
    ['IKKE_OPPFYLT', 'ikkeOppfylt'],
    ['ANNULLERT', 'annullert'],
    ['HVA_SOM_HELST', 'ukjent'],
  ])('says %s as %s', (code, status) => {
    expect(kravOf(krav(1, { status: code }))).toMatchObject([{ status, kildestatus: code }])
  })

  it('keeps its link to a utbetaling that is updated, and to one that never came', () => {
    const utbetaling = (minute: number) => event('utbetaling', minute, { utbetalingsreferanse: 'U1' })
    const linked = krav(2, { utbetalingsreferanse: ['U1', 'U9'] })
    expect(kravOf(utbetaling(1), linked, utbetaling(3))).toMatchObject([{ utbetalinger: ['U1', 'U9'] }])
  })
})

describe('dokumentasjonkrav', () => {
  it('has a deadline, and may have come another way', () => {
    const { soeknad } = pictureOf(
      event('dokumentasjonkrav', 1, {
        dokumentasjonkravreferanse: 'K',
        frist: '2026-04-01T12:00:00+02:00',
        status: 'LEVERT_TIDLIGERE',
      }),
    )
    expect(soeknad.dokumentasjonkrav).toMatchObject([
      { frist: '2026-04-01T10:00:00Z', status: 'levertTidligere' },
    ])
  })
})
