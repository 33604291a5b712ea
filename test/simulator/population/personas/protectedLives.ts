import { addDays } from '#shared/domain/tid/dato.ts'
import type { World } from '../bruker.ts'
import { steder } from '../places.ts'
import { sikkerhetstiltak } from '../state/ordinaryState.ts'
import { kode7Arena, tolkArena } from './arenaHints.ts'
import { benefit, landlordOnly, supported } from './ordinaryLives.ts'
import { navn, type Persona } from './persona.ts'

/** Strengt fortrolig address, and a municipal case besides. */
export const kode6: Persona = {
  wish: {
    alder: 31,
    kjoenn: 'KVINNE',
    navn: navn('Streng', 'Skjulestad'),
    gradering: 'STRENGT_FORTROLIG',
    stat: true,
    kommune: true,
  },
  municipal: (pen) => supported(pen),
}

/** Fortrolig address. */
export const kode7: Persona = {
  wish: {
    alder: 39,
    kjoenn: 'MANN',
    navn: navn('Fortrulf', 'Gjemmesund'),
    gradering: 'FORTROLIG',
    stat: true,
    kommune: true,
  },
  state: (world) => ({ arena: kode7Arena(world) }),
  municipal: (pen) => supported(pen),
}

/** Strengt fortrolig and abroad: no office, no bydel, found by number only. */
export const kode6Utland: Persona = {
  wish: {
    alder: 48,
    kjoenn: 'KVINNE',
    navn: navn('Utlana', 'Bortestad'),
    gradering: 'STRENGT_FORTROLIG_UTLAND',
    bosted: steder.sverige,
    stat: true,
    kommune: false,
  },
}

/** Egen ansatt. */
export const skjermet: Persona = {
  wish: {
    alder: 50,
    kjoenn: 'MANN',
    navn: navn('Skjerman', 'Kollegason'),
    skjermet: true,
    stat: true,
    kommune: false,
  },
}

/** Died nine days ago, with support that still runs. */
export const doed: Persona = {
  wish: { alder: 74, kjoenn: 'MANN', navn: navn('Salig', 'Minnestad'), stat: true, kommune: true },
  municipal: (pen) => supported(pen),
}
export const daysSinceDeath = 9

/** Somali interpreter, and two employees in the room. */
export const tolkOgSikkerhet: Persona = {
  wish: { alder: 35, kjoenn: 'MANN', navn: navn('Abdi', 'Tolkesen'), stat: true, kommune: true },
  state: ({ seed, today }: World) => ({
    benefits: [benefit('dagpenger', 6900, { months: 9 })],
    arena: tolkArena({ seed, today }),
    talespraaktolk: 'SO',
    sikkerhetstiltak: sikkerhetstiltak(addDays(today, -60), addDays(today, 120)),
    statsborgerskap: [{ land: 'SOM', fom: null }],
  }),
  municipal: (pen) => {
    const facts = supported(pen)
    return {
      ...facts,
      soeknader: facts.soeknader.map((each) => ({
        ...each,
        utbetalinger: [...each.utbetalinger, ...landlordOnly(pen, each.saker[0]?.referanse ?? '')],
      })),
    }
  },
}
