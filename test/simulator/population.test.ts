import { describe, expect, it } from 'vitest'
import { readPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { addMonths, toDato } from '#shared/domain/tid/dato.ts'
import { toDigisosSak, toDigisosSoker } from './oskar/sak.ts'
import { toPdlPerson } from './personkort/pdlPerson.ts'
import { personaNames } from './population/personas/persona.ts'
import { HEMMELIG_GATE } from './population/places.ts'
import { createPopulation, type Population } from './population/population.ts'
import { listPayments } from './population/state/payments.ts'

const today = toDato('2026-11-23')
const office = (size: number, seed = 1) => createPopulation({ size, seed, today })

/** Everything there is to know of everybody, as it goes on the wire. */
function bytes(population: Population, count: number): string[] {
  return population
    .list()
    .slice(0, count)
    .map((bruker) => {
      const facts = population.stateFacts(bruker)
      const municipal = population.municipalFacts(bruker.ident)
      const saker = municipal?.soeknader.map((plan) => [
        toDigisosSak(bruker.ident, municipal, plan),
        toDigisosSoker(plan),
      ])
      return JSON.stringify([bruker, facts, toPdlPerson(bruker, facts), municipal, saker])
    })
}

describe('the population', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(bytes(office(120), 120)).toEqual(bytes(office(120), 120))
    expect(bytes(office(120, 2), 120)).not.toEqual(bytes(office(120), 120))
  })

  it('begins the same however many there are', () => {
    expect(bytes(office(1000), 60)).toEqual(bytes(office(60), 60))
  })

  it('has valid, synthetic, unused numbers that agree with birth and gender', () => {
    const people = office(10_000).list()
    expect(people).toHaveLength(10_000)
    expect(new Set(people.map(({ ident }) => ident)).size).toBe(10_000)
    for (const { ident, foedt, dNummer, kjoenn } of people) {
      const read = readPersonidentifikator(ident)
      if (!read.ok) throw new Error(read.problem)
      expect(read.facts).toEqual({
        kind: dNummer ? 'dNummer' : 'foedselsnummer',
        synthetic: true,
        day: Number(foedt.slice(8)),
        month: Number(foedt.slice(5, 7)),
      })
      expect(Number(ident[8]) % 2 === 0).toBe(kjoenn === 'KVINNE')
    }
  })

  it('uses both test offsets and D-numbers, and only grown-ups', () => {
    const people = office(1000).list()
    const month = (ident: string) => Number(ident.slice(2, 4))
    expect(people.some(({ ident }) => month(ident) > 80)).toBe(true)
    expect(people.some(({ ident }) => month(ident) > 40 && month(ident) < 80)).toBe(true)
    expect(people.some(({ dNummer }) => dNummer)).toBe(true)
    expect(Math.min(...people.map(({ alder }) => alder))).toBe(18)
    expect(Math.max(...people.map(({ alder }) => alder))).toBeLessThanOrEqual(85)
  })

  it('finds each by ident, and nobody by another', () => {
    const population = office(500)
    for (const bruker of population.list()) expect(population.find(bruker.ident)).toBe(bruker)
    expect(population.find('00000000000')).toBeUndefined()
  })

  it('finds a søknad by its id alone', () => {
    const population = office(300)
    for (const { ident } of population.list())
      for (const plan of population.municipalFacts(ident)?.soeknader ?? [])
        expect(population.findSoeknad(plan.id)).toMatchObject({
          ident,
          plan: { dokumentId: plan.dokumentId },
        })
    expect(population.findSoeknad('ffffffff-0000-0000-0000-000000000000')).toBeUndefined()
    expect(population.findSoeknad('no id at all')).toBeUndefined()
  })

  it('puts the personas first, under their names', () => {
    const population = office(300)
    expect(population.list().slice(0, personaNames.length)).toEqual(
      personaNames.map((name) => population.personas[name]),
    )
    expect(population.personas.solfrid).toMatchObject({ alder: 28, navn: { fornavn: 'Solfrid' } })
  })
})

describe('the lives of an office of 300', () => {
  const population = office(300)
  const people = population.list()
  const plans = people.flatMap(({ ident }) => population.municipalFacts(ident)?.soeknader ?? [])
  const payouts = plans.flatMap(({ utbetalinger }) => utbetalinger)

  it('knows both lines, one, the other and neither', () => {
    const lines = new Set(people.map(({ stat, kommune }) => `${stat} ${kommune}`))
    expect(lines.size).toBe(4)
  })

  it.each(['UGRADERT', 'FORTROLIG', 'STRENGT_FORTROLIG', 'STRENGT_FORTROLIG_UTLAND'])(
    'has %s',
    (gradering) => {
      expect(people.some((each) => each.gradering === gradering)).toBe(true)
    },
  )

  it('has dead and shielded people', () => {
    expect(people.filter(({ doed }) => doed !== null).length).toBeGreaterThan(1)
    expect(people.some(({ skjermet }) => skjermet)).toBe(true)
  })

  it.each(['UTBETALT', 'PLANLAGT_UTBETALING', 'STOPPET', 'ANNULLERT', null])('has payouts %s', (status) => {
    expect(payouts.some((each) => each.status === status)).toBe(true)
  })

  it('has payouts to others, with unknown recipient and without any date', () => {
    expect(payouts.some(({ annenMottaker }) => annenMottaker === true)).toBe(true)
    expect(payouts.some(({ annenMottaker }) => annenMottaker === null)).toBe(true)
    expect(payouts.some(({ forfall, utbetalt }) => forfall === null && utbetalt === null)).toBe(true)
  })

  it('has transfers, frame decisions and every quirk', () => {
    expect(plans.some(({ kontorer }) => kontorer.length > 1)).toBe(true)
    expect(plans.some(({ saker }) => saker.some(({ rammevedtak }) => rammevedtak.length > 0))).toBe(true)
    expect(new Set(plans.flatMap(({ quirks }) => quirks)).size).toBe(7)
  })

  it('clears asked documents with an empty list, and tells one payout in two søknader', () => {
    expect(plans.some(({ etterspurt }) => etterspurt.at(-1)?.dokumenter.length === 0)).toBe(true)
    const references = payouts.map(({ referanse }) => referanse)
    expect(new Set(references).size).toBeLessThan(references.length)
  })

  it('puts everybody who is protected in a street of its own', () => {
    for (const bruker of people)
      expect(population.stateFacts(bruker).gate.navn === HEMMELIG_GATE).toBe(bruker.gradering !== 'UGRADERT')
  })

  it('gives KVP participants the KVP-veileder as dated contact', () => {
    const kvp = people
      .flatMap(({ ident }) => population.municipalFacts(ident)?.kontaktpersoner ?? [])
      .filter(({ rolle }) => rolle === 'KVP_VEILEDER')
    expect(kvp.length).toBeGreaterThan(10)
    expect(new Set(kvp.map(({ navIdent }) => navIdent))).toEqual(
      new Set([population.ansatte.kvpVeileder.navIdent]),
    )
    expect(kvp.some(({ tom }) => tom !== null && tom < today)).toBe(true)
  })

  it('has both sign conventions, returned, stopped and wrong sums', () => {
    const benefits = people.flatMap((bruker) => population.stateFacts(bruker).benefits)
    expect(new Set(benefits.map(({ sign }) => sign))).toEqual(new Set(['positive', 'negative']))
    const mishaps = new Set(benefits.flatMap((each) => listPayments(each, today).map(({ mishap }) => mishap)))
    expect(mishaps).toEqual(new Set([null, 'returnert', 'stoppet', 'stemmerIkke', 'tilArbeidsgiver']))
    expect(new Set(benefits.map(({ kind }) => kind)).size).toBe(12)
  })

  it('pays money this month and next whatever the day is', () => {
    for (const day of ['2026-01-31', '2026-12-01', '2028-02-29']) {
      const then = createPopulation({ size: 1, seed: 1, today: toDato(day) })
      const facts = then.municipalFacts(then.personas.solfrid.ident)
      const dates = facts?.soeknader.flatMap(({ utbetalinger }) => utbetalinger.map(({ forfall }) => forfall))
      const next = addMonths(toDato(day), 1)
      expect(dates?.some((dato) => dato?.startsWith(day.slice(0, 7)))).toBe(true)
      expect(dates?.some((dato) => dato?.startsWith(next.slice(0, 7)))).toBe(true)
    }
  })
})
