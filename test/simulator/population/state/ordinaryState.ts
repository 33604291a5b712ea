import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { Bruker, World } from '../bruker.ts'
import { etternavn, gatenavn, kvinnenavn, mannsnavn } from '../names.data.ts'
import { HEMMELIG_GATE } from '../places.ts'
import { createRandom, type Random } from '../random.ts'
import { contactFor } from '../staff/contacts.ts'
import { ordinaryBenefits } from './ordinaryBenefits.ts'
import type { FullmaktFact, Krr, Relation, StateFacts } from './stateFacts.ts'

/** What the state knows of one of the many; everything follows from the person's key. */
export function ordinaryState(world: World, bruker: Bruker): StateFacts {
  const random = createRandom(world.seed, 'state', bruker.stateKey)
  const days = (from: number, to: number) => addDays(world.today, random.int(from, to))
  const relations = children(random, bruker, world.today)
  const foreign = random.chance(bruker.dNummer ? 1 : 0.12)
  return {
    benefits: bruker.stat && bruker.doed === null ? ordinaryBenefits(random, bruker, relations.length) : [],
    krr: krr(random, bruker),
    konto: `9999${random.digits(7)}`,
    telefon: random.chance(0.8) ? `9${random.digits(7)}` : null,
    sivilstand: sivilstand(random, bruker, days(-4000, -200)),
    relations,
    statsborgerskap: foreign
      ? [{ land: random.pick(['SOM', 'SYR', 'POL', 'UKR', 'ERI', 'VNM']), fom: null }]
      : [{ land: 'NOR', fom: bruker.foedt }],
    gate: {
      navn: bruker.gradering === 'UGRADERT' ? random.pick<string>(gatenavn) : HEMMELIG_GATE,
      nummer: String(random.int(1, 99)),
      bokstav: random.chance(0.2) ? random.pick(['A', 'B', 'C']) : null,
    },
    co: random.chance(0.05) ? `${random.pick<string>(mannsnavn)} ${random.pick<string>(etternavn)}` : null,
    opphold: random.weighted([
      ['none', 90],
      ['kontaktadresse', 6],
      ['ukjentBosted', 2],
      ['utland', 2],
    ]),
    talespraaktolk: foreign && random.chance(0.4) ? random.pick(['SO', 'AR', 'PL', 'UK', 'TI', 'VI']) : null,
    tegnspraaktolk: random.chance(0.01) ? 'NO' : null,
    verge: random.chance(0.03) ? verge(random, days(-1500, -100)) : null,
    sikkerhetstiltak: random.chance(0.02) ? sikkerhetstiltak(days(-300, -10), days(60, 400)) : null,
    fullmakter: random.chance(0.1) ? [fullmakt(random, days(-500, -20), days(-5, 600))] : [],
    kontaktpersoner: bruker.stat ? [contactFor(random, world.today, 'stat')] : [],
    arena: {},
    infotrygd: {},
  }
}

function children(random: Random, { alder }: Bruker, today: Dato): Relation[] {
  if (alder < 20 || alder > 60 || random.chance(0.5)) return []
  const oldest = Math.min(17, alder - 19)
  return Array.from({ length: random.int(1, 3) }, () => {
    const kjoenn = random.pick(['KVINNE', 'MANN'] as const)
    return {
      rolle: 'BARN',
      navn: {
        fornavn: random.pick<string>(kjoenn === 'KVINNE' ? kvinnenavn : mannsnavn),
        mellomnavn: null,
        etternavn: random.pick<string>(etternavn),
      },
      foedt: addDays(today, -random.int(60, Math.max(61, oldest * 365))),
      kjoenn,
      withIdent: random.chance(0.6),
    }
  })
}

function krr(random: Random, { doed }: Bruker): Krr {
  const kind =
    doed === null
      ? random.weighted([
          ['active', 85],
          ['inactive', 7],
          ['missing', 8],
        ])
      : 'missing'
  if (kind === 'inactive') return { kind: 'inactive' }
  if (kind === 'missing') return { kind: 'missing' }
  return {
    kind: 'active',
    reservert: random.chance(0.08),
    epost: random.chance(0.9) ? `person${random.digits(5)}@example.com` : null,
    mobil: random.chance(0.92) ? `+479${random.digits(7)}` : null,
    spraak: random.weighted([
      ['nb', 84],
      ['nn', 9],
      ['en', 5],
      ['se', 2],
    ]),
  }
}

function sivilstand(random: Random, { alder }: Bruker, fom: Dato): StateFacts['sivilstand'] {
  const type = random.weighted([
    ['UGIFT', alder < 35 ? 70 : 30],
    ['GIFT', alder < 30 ? 10 : 35],
    ['SKILT', alder < 30 ? 2 : 20],
    ['SEPARERT', 5],
    ['ENKE_ELLER_ENKEMANN', alder > 60 ? 15 : 1],
    ['UOPPGITT', 2],
  ])
  return { type, fom: type === 'UGIFT' || type === 'UOPPGITT' ? null : fom }
}

function verge(random: Random, fom: Dato): NonNullable<StateFacts['verge']> {
  return {
    navn: {
      fornavn: random.pick<string>(kvinnenavn),
      mellomnavn: null,
      etternavn: random.pick<string>(etternavn),
    },
    type: random.pick(['voksen', 'stadfestetFremtidsfullmakt']),
    omfang: random.pick(['personligeOgOekonomiskeInteresser', 'oekonomiskeInteresser']),
    fom,
  }
}

export function sikkerhetstiltak(fom: Dato, tom: Dato): NonNullable<StateFacts['sikkerhetstiltak']> {
  return { type: 'TOAN', beskrivelse: 'To ansatte i samtale', fom, tom }
}

function fullmakt(random: Random, fom: Dato, tom: Dato): FullmaktFact {
  return {
    fullmektig: {
      fornavn: random.pick<string>(kvinnenavn),
      mellomnavn: null,
      etternavn: random.pick<string>(etternavn),
    },
    foedt: addDays(fom, -random.int(9000, 24000)),
    omraader: [
      { tema: random.pick(['AAP', 'DAG', 'SYK', 'BAR', 'UFO']), handling: ['LES'] },
      { tema: 'OPP', handling: random.chance(0.5) ? ['LES', 'KOMMUNISER'] : ['LES', 'KOMMUNISER', 'SKRIV'] },
    ],
    fom,
    tom: random.chance(0.3) ? null : tom,
  }
}
