import { addDays, addMonths } from '#shared/domain/tid/dato.ts'
import type { World } from '../bruker.ts'
import { enheter } from '../places.ts'
import { createRandom } from '../random.ts'
import { gruppe, tiltak, utdanning } from '../state/arenaAktiviteter.ts'
import type { ArenaFacts, Vedtak14aFact } from '../state/arenaFacts.ts'
import { vedtak } from '../state/arenaVedtak.ts'

type Arena = Partial<ArenaFacts>

/** No activities unless they are given: what a script does not tell must not be there by chance. */
export function followed(
  [formidlingsgruppe, servicegruppe, rettighetsgruppe]: readonly [string, string, string],
  more: Arena = {},
): Arena {
  const enhet = enheter.oestbyen.nummer
  return {
    status: {
      formidlingsgruppe,
      servicegruppe,
      rettighetsgruppe,
      iservFra: null,
      enhet,
      kanEnkeltReaktiveres: null,
    },
    vedtak14a: null,
    tiltak: [],
    grupper: [],
    utdanninger: [],
    ...more,
  }
}

export const draw = ({ seed }: World, name: string) => createRandom(seed, 'arena-script', name)
export const group = (
  { today }: World,
  innsatsgruppe: string,
  hovedmaal: string | null,
  daysAgo: number,
): Vedtak14aFact => ({ innsatsgruppe, hovedmaal, fattet: addDays(today, -daysAgo) })

/** KVP in the municipality, and arbeidstrening from the state. */
export function solfridArena(world: World): Arena {
  const random = draw(world, 'solfrid')
  const { today } = world
  return followed(['ARBS', 'BFORM', 'IYT'], {
    vedtak14a: group(world, 'TRENGER_VEILEDNING', 'SKAFFE_ARBEID', 180),
    tiltak: [
      tiltak(random, addDays(today, -40), {
        lokaltNavn: 'Arbeidstrening i bakeri',
        arrangoer: 'Prøvebakeriet AS',
        periode: { fom: addDays(today, -40), tom: addDays(today, 50) },
        prosent: '50',
        dagerPerUke: '2,5',
        begrunnelse: 'Vil prøve bakerfaget.',
      }),
    ],
    grupper: [gruppe(random, addDays(today, 3))],
    quirks: [],
  })
}

/** Decided by the old name of the group; half a year left. */
export function aapMannArena(world: World): Arena {
  const { today } = world
  const fom = addMonths(today, -8)
  const half = { ukerIgjen: 26, dagerIgjen: 130, dagsats: 987.05 }
  return followed(['ARBS', 'BATT', 'AAP'], {
    vedtak14a: group(world, 'SPESIELT_TILPASSET_INNSATS', 'BEHOLDE_ARBEID', 240),
    aap: [
      vedtak(draw(world, 'aapMann'), fom, {
        fase: 'UA',
        ...half,
        periode: { fom, tom: addDays(today, 182) },
      }),
    ],
  })
}

export function ensligArena(world: World): Arena {
  const { today } = world
  const type = 'Ordinær utdanning for enslige forsørgere mv.'
  return followed(['ARBS', 'BFORM', 'IYT'], {
    vedtak14a: group(world, 'TRENGER_VEILEDNING', 'SKAFFE_ARBEID', 90),
    utdanninger: [utdanning(draw(world, 'enslig'), addDays(today, -100), addDays(today, 210), type)],
  })
}

/** Turned down once, given up once, and on a waiting list. */
export function ungArena(world: World): Arena {
  const random = draw(world, 'ung')
  const { today } = world
  return followed(['ARBS', 'IKVAL', 'IYT'], {
    vedtak14a: group(world, 'GODE_MULIGHETER', 'SKAFFE_ARBEID', 60),
    dagpenger: [
      vedtak(random, addDays(today, -120), { utfall: 'NEI', rettighet: 'DAGO' }),
      vedtak(random, addDays(today, -40), { utfall: 'AVBRUTT', status: 'AVSLU', rettighet: 'DAGO' }),
    ],
    tiltak: [
      tiltak(random, addDays(today, 20), {
        navn: 'Oppfølging',
        arrangoer: 'Eksempel Muligheter AS',
        status: 'VENTELISTE',
        statusEndret: addDays(today, -5),
      }),
    ],
  })
}

/** The office moved with him; he has said yes to a place there. */
export function flyttetArena(world: World): Arena {
  const { today } = world
  const arena = followed(['ARBS', 'BATT', 'AAP'], {
    vedtak14a: group(world, 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 'SKAFFE_ARBEID', 300),
    tiltak: [
      tiltak(draw(world, 'flyttet'), addDays(today, 14), {
        navn: 'Avklaring',
        arrangoer: 'Øvelse Arbeid og Inkludering AS',
        status: 'JATAKK',
      }),
    ],
  })
  return { ...arena, status: arena.status ? { ...arena.status, enhet: enheter.fjellbygda.nummer } : null }
}

/** AAP that was stopped a month ago, and two decisions that never were what they seem. */
export function stoppedArena(world: World): Arena {
  const random = draw(world, 'stoppet')
  const { today } = world
  const start = addMonths(today, -16)
  return followed(['ARBS', 'BATT', 'IYT'], {
    vedtak14a: group(world, 'BATT', 'OKEDELT', 480),
    aap: [
      vedtak(random, start, { fase: 'UA', dagsats: 812 }),
      vedtak(random, start, {
        loepenummer: 2,
        type: 'E',
        periode: { fom: addDays(today, -200), tom: addDays(today, -201) },
      }),
      vedtak(random, null, { loepenummer: 3, type: 'E' }),
      vedtak(random, addDays(today, -30), { loepenummer: 4, type: 'S' }),
    ],
  })
}

export function returnertArena(world: World): Arena {
  const { today } = world
  return followed(['IARBS', 'VARIG', 'IYT'], {
    vedtak14a: group(world, 'VARIG', 'OKEDELT', 900),
    tiltak: [
      tiltak(draw(world, 'returnert'), addDays(today, -150), {
        navn: 'Varig tilrettelagt arbeid',
        arrangoer: 'Prøveverkstedet AS',
        periode: { fom: addDays(today, -150), tom: addDays(today, -40) },
        status: 'DELAVB',
        statusEndret: addDays(today, -40),
      }),
    ],
  })
}

/** Codes nobody has told us of, in every list there is. */
export function unknownCodesArena(world: World): Arena {
  const random = draw(world, 'ukjent')
  const { today } = world
  return followed(['XARBS', 'NYGRP', 'FRAMTID'], {
    vedtak14a: group(world, 'HELT_NY_GRUPPE', 'HELT_NYTT_MAAL', 10),
    tiltak: [tiltak(random, addDays(today, -10), { navn: 'Nytt slags tiltak', status: 'NYKODE' })],
    aap: [
      vedtak(random, addMonths(today, -11), { type: 'Z', utfall: 'KANSKJE', status: 'NYSTAT', dagsats: 700 }),
    ],
    meldekort: [
      {
        id: random.int(1_700_000_000, 1_799_999_000),
        type: '77',
        fom: addDays(today, -21),
        tom: addDays(today, -8),
        gruppe: 'NYGR',
        status: 'NYKRT',
        mottatt: null,
        brutto: 0,
      },
    ],
  })
}

/** A place that has been given, and has not begun though the code says it runs. */
export function kode7Arena(world: World): Arena {
  const { today } = world
  return followed(['ARBS', 'BFORM', 'IYT'], {
    vedtak14a: group(world, 'SITUASJONSBESTEMT_INNSATS', 'SKAFFE_ARBEID', 800),
    tiltak: [tiltak(draw(world, 'kode7'), addDays(today, 12), { statusEndret: addDays(today, -3) })],
  })
}

/** A course that is over though the code says it runs. */
export function tolkArena(world: World): Arena {
  const { today } = world
  return followed(['ARBS', 'IKVAL', 'DAGP'], {
    vedtak14a: group(world, 'GODE_MULIGHETER', null, 200),
    tiltak: [
      tiltak(draw(world, 'tolk'), addDays(today, -200), {
        navn: 'Arbeidsmarkedsopplæring (AMO)',
        lokaltNavn: 'Norsk for arbeidslivet',
        arrangoer: 'Kurshuset Eksempel AS',
        periode: { fom: addDays(today, -200), tom: addDays(today, -15) },
        prosent: '26,65',
      }),
    ],
  })
}

export function tvillingArena(world: World): Arena {
  const { today } = world
  return followed(['ARBS', 'BATT', 'AAP'], {
    vedtak14a: group(world, 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 'BEHOLDE_ARBEID', 260),
    tiltak: [
      tiltak(draw(world, 'tvilling'), addDays(today, -30), {
        periode: { fom: addDays(today, -30), tom: addDays(today, 60) },
      }),
    ],
  })
}
