import { describe, expect, it } from 'vitest'
import type { Noekkelopplysninger } from '#shared/domain/bruker/noekkelopplysninger.ts'
import { type Krav, listKrav, withFristFrom } from '#shared/domain/soeknad/krav.ts'
import { findFrister } from '#shared/domain/soeknad/nextFrist.ts'
import type { Soeknad } from '#shared/domain/soeknad/soeknad.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { opphav, utbetaling } from '../utbetaling/build.ts'

const krav = {
  opphav: opphav(),
  beskrivelse: null,
  saksreferanse: null,
  utbetalinger: [],
  kildestatus: null,
}
const soeknad = (change: Partial<Soeknad>): Soeknad => ({
  opphav: opphav(),
  id: 's1',
  soekt: null,
  status: 'underBehandling',
  kildestatus: null,
  kontorer: [],
  saker: [],
  vilkaar: [],
  dokumentasjonkrav: [],
  etterspurt: [],
  forelopigeSvar: [],
  unreadableEvents: 0,
  ...change,
})
const asked = (frist: string | null): Soeknad['etterspurt'][number] => ({
  opphav: opphav(),
  dokumenttype: 'Budsjett',
  tilleggsinformasjon: null,
  frist: frist === null ? null : toTidspunkt(frist),
})

describe('krav', () => {
  it('names the payouts a condition holds, and counts those nobody knows', () => {
    const rent = utbetaling({ id: 'rent' })
    const vilkaar = {
      ...krav,
      referanse: 'v',
      tittel: 'Møte',
      status: 'gjelder',
      utbetalinger: ['rent', 'gone'],
    } as const
    const [only] = listKrav([soeknad({ vilkaar: [{ ...vilkaar, utbetalinger: ['rent', 'gone'] }] })], [rent])
    expect(only).toMatchObject({ holds: [rent], unknownHolds: 1, tittel: 'Møte' })
  })

  it('puts the nearest deadline first, none after, old values last, and leaves out the withdrawn', () => {
    const list = listKrav(
      [
        soeknad({
          vilkaar: [
            { ...krav, referanse: 'old', tittel: null, status: 'oppfylt' },
            { ...krav, referanse: 'none', tittel: null, status: 'gjelder' },
            { ...krav, referanse: 'gone', tittel: null, status: 'annullert' },
          ],
          etterspurt: [asked('2026-12-05T11:00:00Z'), asked('2026-11-25T11:00:00Z')],
        }),
      ],
      [],
    )
    expect(list.map((each) => each.frist ?? each.key)).toEqual([
      '2026-11-25',
      '2026-12-05',
      'vilkaar:s1:none',
      'vilkaar:s1:old',
    ])
  })

  it('tells the same reference in two søknader apart', () => {
    const vilkaar = { ...krav, referanse: '1', tittel: null, status: 'gjelder' } as const
    const list = listKrav([soeknad({ vilkaar: [vilkaar] }), soeknad({ id: 's2', vilkaar: [vilkaar] })], [])
    expect(new Set(list.map(({ key }) => key)).size).toBe(2)
  })

  it('counts a deadline as the Norwegian day it falls on', () => {
    expect(listKrav([soeknad({ etterspurt: [asked('2026-11-24T23:30:00Z')] })], [])[0]?.frist).toBe(
      '2026-11-25',
    )
  })
})

describe('the deadline of a condition, which only Personkort has', () => {
  const from = (ref: string | null) => opphav({ kilde: 'personkort', element: 'vilkaar', ref })
  const told = (...vilkaar: Noekkelopplysninger['vilkaar']): Noekkelopplysninger => ({
    kommune: { nummer: '9900', navn: 'Samletvik' },
    deler: { vedtak: true, vedtakFoerUtbetaling: true, utbetalinger: true, vilkaar: true, dokumenter: true },
    vedtak: [],
    utbetalinger: [],
    vilkaar,
    dokumenter: [],
  })
  const vilkaar = (ref: string | null, tittel = 'Møte') => ({
    ...krav,
    opphav: opphav({ element: 'vilkar', ref }),
    referanse: ref ?? '',
    tittel,
    status: 'gjelder' as const,
  })
  const handedOn = { opphav: from('v1'), tittel: 'Møte', frist: toDato('2026-11-26') }
  const fristOf = (soeknader: Soeknad[], noekkel: Noekkelopplysninger) =>
    withFristFrom(listKrav(soeknader, []), noekkel).map(({ frist, fristFrom }) => [frist, fristFrom?.kilde])

  it('is taken over by reference and title, with whose it is', () => {
    expect(fristOf([soeknad({ vilkaar: [vilkaar('v1')] })], told(handedOn))).toEqual([
      ['2026-11-26', 'personkort'],
    ])
    expect(fristOf([soeknad({ vilkaar: [vilkaar('v1', 'Annet')] })], told(handedOn))).toEqual([
      [null, undefined],
    ])
  })

  it('is left out where it could be of another one, and where there is no reference', () => {
    const twice = [soeknad({ vilkaar: [vilkaar('v1')] }), soeknad({ id: 's2', vilkaar: [vilkaar('v1')] })]
    const none = [null, undefined]
    expect(fristOf(twice, told(handedOn))).toEqual([none, none])
    const one = [soeknad({ vilkaar: [vilkaar('v1')] })]
    expect(fristOf(one, told(handedOn, { ...handedOn, frist: toDato('2026-12-01') }))).toEqual([none])
    const without = told({ ...handedOn, opphav: from(null) })
    expect(fristOf([soeknad({ vilkaar: [vilkaar(null)] })], without)).toEqual([none])
  })
})

describe('deadlines', () => {
  const today = toDato('2026-11-19')
  const withFrist = (frist: string, status: Krav['status'] = 'gjelder'): Krav => ({
    type: 'dokumentasjonkrav',
    opphav: opphav(),
    key: frist,
    tittel: null,
    beskrivelse: null,
    frist: toDato(frist),
    status,
    holds: [],
    unknownHolds: 0,
  })

  it('finds the next from today on and keeps what went by apart', () => {
    const { next, overdue } = findFrister(
      [withFrist('2026-11-25'), withFrist('2026-11-19'), withFrist('2026-11-10'), withFrist('2026-11-17')],
      today,
    )
    expect(next).toMatchObject({ frist: '2026-11-19', daysLeft: 0 })
    expect(overdue.map((each) => each.daysLeft)).toEqual([-2, -9])
  })

  it('has none for what is fulfilled', () => {
    expect(findFrister([withFrist('2026-11-25', 'oppfylt')], today)).toEqual({ next: undefined, overdue: [] })
  })
})
