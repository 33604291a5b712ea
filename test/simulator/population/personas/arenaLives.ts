import { addDays, addMonths } from '#shared/domain/tid/dato.ts'
import { tiltak } from '../state/arenaAktiviteter.ts'
import { vedtak } from '../state/arenaVedtak.ts'
import { draw, followed, group } from './arenaHints.ts'
import { benefit } from './ordinaryLives.ts'
import { navn, type Persona } from './persona.ts'

/** Two cards not sent: one is too late, the other is due. No money until they come. */
export const dagpengerForsinket: Persona = {
  wish: { alder: 36, kjoenn: 'KVINNE', navn: navn('Dagny', 'Forsinkerud'), stat: true, kommune: false },
  state: (world) => ({
    benefits: [benefit('dagpenger', 8450, { months: 5, unsent: 2 })],
    arena: followed(['ARBS', 'IKVAL', 'DAGP'], {
      vedtak14a: group(world, 'GODE_MULIGHETER', 'SKAFFE_ARBEID', 140),
    }),
  }),
}

/** Full-time course, paid by tiltakspenger as long as it lasts. */
export const tiltakspengemottaker: Persona = {
  wish: { alder: 25, kjoenn: 'MANN', navn: navn('Tiltar', 'Kursmoen'), stat: true, kommune: false },
  state: (world) => {
    const { today } = world
    const periode = { fom: addDays(today, -85), tom: addDays(today, 95) }
    return {
      benefits: [benefit('tiltakspenger', 4480, { months: 3, skatt: 0 })],
      arena: followed(['ARBS', 'BFORM', 'INDS'], {
        vedtak14a: group(world, 'TRENGER_VEILEDNING', 'SKAFFE_ARBEID', 120),
        tiltak: [
          tiltak(draw(world, 'tiltakspenger'), periode.fom, {
            navn: 'Arbeidsmarkedsopplæring (AMO)',
            lokaltNavn: 'Truckførerkurs',
            arrangoer: 'Kurshuset Eksempel AS',
            periode,
          }),
        ],
        tiltakspenger: [vedtak(draw(world, 'tiltakspengevedtak'), periode.fom, { periode, dagsats: 448 })],
      }),
    }
  },
}

/** AAP that began fourteen years ago and still runs, without an end. */
export const langvarigAap: Persona = {
  wish: { alder: 55, kjoenn: 'MANN', navn: navn('Langmund', 'Varigsen'), stat: true, kommune: false },
  state: (world) => {
    const fom = addMonths(world.today, -168)
    return {
      benefits: [benefit('aap', 9120, { months: 168 })],
      arena: followed(['ARBS', 'BATT', 'AAP'], {
        vedtak14a: group(world, 'SPESIELT_TILPASSET_INNSATS', 'BEHOLDE_ARBEID', 1800),
        aap: [vedtak(draw(world, 'langvarig'), fom, { fase: 'UA', dagsats: 912 })],
      }),
    }
  },
}
