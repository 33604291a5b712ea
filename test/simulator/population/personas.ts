import { addDays } from '#shared/domain/tid/dato.ts'
import { type Bruker, fillBruker, type World } from './bruker.ts'
import * as arena from './personas/arenaLives.ts'
import * as infotrygd from './personas/infotrygdLives.ts'
import * as ordinary from './personas/ordinaryLives.ts'
import type { Persona, PersonaName } from './personas/persona.ts'
import * as guarded from './personas/protectedLives.ts'
import { solfrid } from './personas/solfrid.ts'
import { tvillingMed, tvillingUten } from './personas/tvillinger.ts'
import { createRandom } from './random.ts'

/** The people tests and the training office know by name. They come first in the population, in this order. */
export const personas: Readonly<Record<PersonaName, Persona>> = {
  solfrid,
  aapMann: ordinary.aapMann,
  sykmeldt: ordinary.sykmeldt,
  enslig: ordinary.enslig,
  ungMedVilkaar: ordinary.ungMedVilkaar,
  doed: guarded.doed,
  flyttet: ordinary.flyttet,
  kode6: guarded.kode6,
  kode7: guarded.kode7,
  kode6Utland: guarded.kode6Utland,
  skjermet: guarded.skjermet,
  tolkOgSikkerhet: guarded.tolkOgSikkerhet,
  delerIkkeVilkaar: ordinary.delerIkkeVilkaar,
  returnertePenger: ordinary.returnertePenger,
  uleseligeDokumenter: ordinary.uleseligeDokumenter,
  tvillingUten,
  tvillingMed,
  dagpengerForsinket: arena.dagpengerForsinket,
  tiltakspengemottaker: arena.tiltakspengemottaker,
  langvarigAap: arena.langvarigAap,
  foreldrepenger80: infotrygd.foreldrepenger80,
  pleiepengerGradert: infotrygd.pleiepengerGradert,
  langvarigSyk: infotrygd.langvarigSyk,
  uenigOmSlutt: infotrygd.uenigOmSlutt,
}

/** Chance is drawn by the state's key, so that the twins get the same birthday and the same everything. */
export function createPersonas(world: World, taken: Set<string>): Record<PersonaName, Bruker> {
  const create = (name: PersonaName): Bruker => {
    const { wish } = personas[name]
    const stateKey = wish.stateKey ?? name
    const random = createRandom(world.seed, 'persona', stateKey)
    const doed = name === 'doed' ? addDays(world.today, -guarded.daysSinceDeath) : null
    return fillBruker(world, random, taken, { ...wish, stateKey, doed, persona: name })
  }
  // The order decides who gets which number
  return mapPersonas(create)
}

function mapPersonas(get: (name: PersonaName) => Bruker): Record<PersonaName, Bruker> {
  return {
    solfrid: get('solfrid'),
    aapMann: get('aapMann'),
    sykmeldt: get('sykmeldt'),
    enslig: get('enslig'),
    ungMedVilkaar: get('ungMedVilkaar'),
    doed: get('doed'),
    flyttet: get('flyttet'),
    kode6: get('kode6'),
    kode7: get('kode7'),
    kode6Utland: get('kode6Utland'),
    skjermet: get('skjermet'),
    tolkOgSikkerhet: get('tolkOgSikkerhet'),
    delerIkkeVilkaar: get('delerIkkeVilkaar'),
    returnertePenger: get('returnertePenger'),
    uleseligeDokumenter: get('uleseligeDokumenter'),
    tvillingUten: get('tvillingUten'),
    tvillingMed: get('tvillingMed'),
    dagpengerForsinket: get('dagpengerForsinket'),
    tiltakspengemottaker: get('tiltakspengemottaker'),
    langvarigAap: get('langvarigAap'),
    foreldrepenger80: get('foreldrepenger80'),
    pleiepengerGradert: get('pleiepengerGradert'),
    langvarigSyk: get('langvarigSyk'),
    uenigOmSlutt: get('uenigOmSlutt'),
  }
}
