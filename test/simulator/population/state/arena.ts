import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { Bruker, World } from '../bruker.ts'
import { geografiskTilknytning, kontorFor } from '../places.ts'
import { createRandom, type Random } from '../random.ts'
import { ordinaryAktiviteter } from './arenaAktiviteter.ts'
import type { ArenaFacts, StatusFact, Vedtak14aFact } from './arenaFacts.ts'
import { arenaVedtak } from './arenaVedtak.ts'
import type { BenefitKind, StateFacts } from './stateFacts.ts'

/** Nobody Arena has heard of. */
export const unknownToArena: ArenaFacts = {
  status: null,
  sakId: null,
  vedtak14a: null,
  tiltak: [],
  grupper: [],
  utdanninger: [],
  aap: [],
  dagpenger: [],
  beregninger: [],
  tiltakspenger: [],
  meldekort: [],
  quirks: [],
}

/** What Arena knows: it follows from the benefits, unless the life says otherwise. */
export function arenaFacts(world: World, bruker: Bruker, state: StateFacts): ArenaFacts {
  if (!bruker.stat) return unknownToArena
  const random = createRandom(world.seed, 'arena', bruker.stateKey)
  const status = ordinaryStatus(random, bruker, new Set(state.benefits.map(({ kind }) => kind)))
  const isFollowed = status.formidlingsgruppe !== 'ISERV'
  const none = { tiltak: [], grupper: [], utdanninger: [] }
  return {
    status,
    sakId: isFollowed ? random.digits(8) : null,
    vedtak14a: isFollowed ? ordinaryVedtak14a(random, status.servicegruppe, world.today) : null,
    ...(isFollowed ? ordinaryAktiviteter(random, world.today) : none),
    ...arenaVedtak(random, state.benefits, world.today),
    quirks: random.weighted<ArenaFacts['quirks']>([
      [[], 70],
      [['sampleNames'], 15],
      [['wrapped'], 15],
    ]),
    ...state.arena,
  }
}

/** Group of service and group of right, by what the person lives on. */
const BY_BENEFIT: readonly (readonly [BenefitKind, service: string, right: string, isSeeker: boolean])[] = [
  ['aap', 'BATT', 'AAP', true],
  ['dagpenger', 'IKVAL', 'DAGP', true],
  ['tiltakspenger', 'BFORM', 'INDS', true],
  ['sykepenger', 'VURDI', 'IYT', false],
  ['ufoeretrygd', 'VARIG', 'IYT', false],
  ['overgangsstoenad', 'BFORM', 'IYT', true],
]

function ordinaryStatus(random: Random, bruker: Bruker, kinds: ReadonlySet<BenefitKind>): StatusFact {
  const enhet = kontorFor[geografiskTilknytning(bruker.bosted)]?.nummer ?? null
  const base = { iservFra: null, enhet, kanEnkeltReaktiveres: null }
  const found = BY_BENEFIT.find(([kind]) => kinds.has(kind))
  const isPensioner = bruker.alder >= 67 || kinds.has('alderspensjon')
  if (bruker.doed !== null || isPensioner || (!found && random.chance(0.2))) {
    return {
      ...base,
      formidlingsgruppe: 'ISERV',
      servicegruppe: 'IVURD',
      rettighetsgruppe: 'IYT',
      iservFra: bruker.doed ?? firstAdultDay(bruker.foedt),
      kanEnkeltReaktiveres: false,
    }
  }
  const [, servicegruppe, rettighetsgruppe, isSeeker] = found ?? [
    null,
    random.pick(['IKVAL', 'BFORM', 'BKART']),
    'IYT',
    true,
  ]
  return { ...base, formidlingsgruppe: isSeeker ? 'ARBS' : 'IARBS', servicegruppe, rettighetsgruppe }
}

/** A day when everybody here was grown up. */
const firstAdultDay = (foedt: Dato): Dato => addDays(foedt, 6580)

/** The same group by its name of today and of yesterday. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  IKVAL: ['GODE_MULIGHETER', 'STANDARD_INNSATS'],
  BFORM: ['TRENGER_VEILEDNING', 'SITUASJONSBESTEMT_INNSATS'],
  BATT: ['TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 'SPESIELT_TILPASSET_INNSATS'],
  VARIG: ['LITEN_MULIGHET_TIL_A_JOBBE', 'VARIG_TILPASSET_INNSATS'],
}

function ordinaryVedtak14a(random: Random, servicegruppe: string, today: Dato): Vedtak14aFact | null {
  const names = NAMES[servicegruppe]
  if (!names) return null
  const daysAgo = random.int(20, 1500)
  return {
    innsatsgruppe: daysAgo > 700 ? names[1] : names[0],
    hovedmaal: random.pick(['SKAFFE_ARBEID', 'BEHOLDE_ARBEID', 'OKE_DELTAKELSE', null]),
    fattet: addDays(today, -daysAgo),
  }
}
