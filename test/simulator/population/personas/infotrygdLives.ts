import { addDays } from '#shared/domain/tid/dato.ts'
import { lastInMonth } from '../calendar.ts'
import { followed } from './arenaHints.ts'
import { foreldrepengerInfotrygd, pleiepengerInfotrygd, uenigInfotrygd } from './infotrygdHints.ts'
import { benefit } from './ordinaryLives.ts'
import { child, navn, type Persona } from './persona.ts'

const unknown = followed(['ISERV', 'IVURD', 'IYT'])

/** At home with a newborn, at 80 per cent. */
export const foreldrepenger80: Persona = {
  wish: { alder: 32, kjoenn: 'KVINNE', navn: navn('Permine', 'Åttiprosen'), stat: true, kommune: false },
  state: (world) => {
    const money = benefit('foreldrepenger', 24_180, { months: 5 })
    return {
      arena: unknown,
      benefits: [money, benefit('barnetrygd', 1968, { months: 5, skatt: 0 })],
      infotrygd: foreldrepengerInfotrygd(world, money),
      relations: [child('Spira', 'Åttiprosen', addDays(world.today, -160))],
    }
  },
}

/** Graded pleiepenger for a sick child, less each time. */
export const pleiepengerGradert: Persona = {
  wish: { alder: 43, kjoenn: 'MANN', navn: navn('Pleiulf', 'Gradertsen'), stat: true, kommune: false },
  state: (world) => {
    const money = benefit('pleiepenger', 14_600, { months: 6 })
    return {
      arena: unknown,
      benefits: [money],
      infotrygd: pleiepengerInfotrygd(world, money),
      relations: [child('Frisk', 'Gradertsen', addDays(world.today, -2900))],
    }
  },
}

/** Sick-listed twice within three years: the first time goes over the two years one call may ask for. */
export const langvarigSyk: Persona = {
  wish: { alder: 54, kjoenn: 'MANN', navn: navn('Langmar', 'Sykestad'), stat: true, kommune: false },
  state: ({ today }) => ({
    arena: followed(['IARBS', 'VURDI', 'IYT']),
    benefits: [
      benefit('sykepenger', 27_400, { months: 34, until: lastInMonth(today, -23) }),
      benefit('sykepenger', 29_150, { months: 9 }),
    ],
  }),
}

/** Infotrygd grants a month longer than Personkort has paid; and barnetrygd that ended last month. */
export const uenigOmSlutt: Persona = {
  wish: { alder: 30, kjoenn: 'KVINNE', navn: navn('Uenia', 'Sluttdal'), stat: true, kommune: false },
  state: (world) => {
    const { today } = world
    const money = benefit('overgangsstoenad', 20_750, { months: 14, until: lastInMonth(today, -3) })
    const until = lastInMonth(today, -1)
    return {
      arena: unknown,
      benefits: [money, benefit('barnetrygd', 1968, { months: 14, skatt: 0, until })],
      infotrygd: uenigInfotrygd(world, money),
      relations: [child('Flytta', 'Sluttdal', addDays(today, -3300))],
    }
  },
}
