import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { type IdentWish, nextIdent } from './ident.ts'
import { etternavn, kvinnenavn, mannsnavn, mellomnavn } from './names.data.ts'
import { type Bosted, steder } from './places.ts'
import { createRandom, type Random } from './random.ts'

export type Gradering = 'UGRADERT' | 'FORTROLIG' | 'STRENGT_FORTROLIG' | 'STRENGT_FORTROLIG_UTLAND'
export type Kjoenn = 'KVINNE' | 'MANN'
export type Simnavn = { fornavn: string; mellomnavn: string | null; etternavn: string }

/** The cheap facts of one person, made for everybody at start; the rest of a life is made when asked for. */
export type Bruker = {
  ident: Personidentifikator
  navn: Simnavn
  kjoenn: Kjoenn
  foedt: Dato
  alder: number
  dNummer: boolean
  bosted: Bosted
  gradering: Gradering
  skjermet: boolean
  doed: Dato | null
  /** Whether each line knows the person. */
  stat: boolean
  kommune: boolean
  /** Key of the state's stream of chance; the twins share it. */
  stateKey: string
  /** Name among the personas, null for the many. */
  persona: string | null
}
export type BrukerWish = Partial<Omit<Bruker, 'ident'>> & { alder: number }
export type World = { seed: number; today: Dato }

/** Somebody of the many, number `nr` in the population. */
export function createBruker(world: World, nr: number, taken: Set<string>): Bruker {
  const random = createRandom(world.seed, 'bruker', nr)
  const alder = random.weighted([
    [random.int(18, 29), 28],
    [random.int(30, 49), 40],
    [random.int(50, 66), 24],
    [random.int(67, 85), 8],
  ])
  const line = random.weighted<'stat' | 'kommune' | 'begge' | 'ingen'>([
    ['stat', 42],
    ['kommune', 22],
    ['begge', 30],
    ['ingen', 6],
  ])
  const dNummer = random.chance(0.05)
  return fillBruker(world, random, taken, {
    alder,
    dNummer,
    bosted: random.weighted<Bosted>([
      [steder.oestbyen, 95],
      [steder.vestbyen, 3],
      [steder.fjellbygda, 2],
    ]),
    gradering: random.weighted<Gradering>([
      ['UGRADERT', 980],
      ['FORTROLIG', 12],
      ['STRENGT_FORTROLIG', 8],
    ]),
    skjermet: random.chance(0.012),
    doed: random.chance(0.015) ? daysAgo(world.today, random.int(3, 700)) : null,
    stat: line === 'stat' || line === 'begge',
    kommune: line === 'kommune' || line === 'begge',
    stateKey: `nr${nr}`,
    persona: null,
  })
}

/** Completes what is wished with chance. Same stream, same person. */
export function fillBruker(world: World, random: Random, taken: Set<string>, wish: BrukerWish): Bruker {
  const kjoenn = wish.kjoenn ?? random.pick<Kjoenn>(['KVINNE', 'MANN'])
  const dNummer = wish.dNummer ?? false
  const foedt = wish.foedt ?? birthday(world.today, wish.alder, random)
  const identWish: IdentWish = {
    foedt,
    kjoenn,
    monthOffset: random.chance(0.1) ? 40 : 80,
    dNummer,
    start: random.int(0, 499),
  }
  return {
    navn: wish.navn ?? navn(random, kjoenn),
    kjoenn,
    foedt,
    alder: wish.alder,
    dNummer,
    bosted: wish.bosted ?? steder.oestbyen,
    gradering: wish.gradering ?? 'UGRADERT',
    skjermet: wish.skjermet ?? false,
    doed: wish.doed ?? null,
    stat: wish.stat ?? true,
    kommune: wish.kommune ?? false,
    stateKey: wish.stateKey ?? 'unnamed',
    persona: wish.persona ?? null,
    ident: nextIdent(identWish, taken),
  }
}

function navn(random: Random, kjoenn: Kjoenn): Simnavn {
  return {
    fornavn: random.pick<string>(kjoenn === 'KVINNE' ? kvinnenavn : mannsnavn),
    mellomnavn: random.chance(0.12) ? random.pick<string>(mellomnavn) : null,
    etternavn: random.pick<string>(etternavn),
  }
}

/** A birthday that makes the person exactly `alder` years today. Plain arithmetic: ten thousand are made at start. */
function birthday(today: Dato, alder: number, random: Random): Dato {
  const monthDay = `${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`
  const hadBirthday = monthDay <= today.slice(5)
  return toDato(`${Number(today.slice(0, 4)) - alder - (hadBirthday ? 0 : 1)}-${monthDay}`)
}

function daysAgo(today: Dato, days: number): Dato {
  return toDato(new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10))
}
