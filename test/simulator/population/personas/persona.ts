import type { BrukerWish, World } from '../bruker.ts'
import type { Pen } from '../municipal/build.ts'
import type { MunicipalFacts } from '../municipal/plan.ts'
import type { Relation, StateFacts } from '../state/stateFacts.ts'

export const personaNames = [
  'solfrid',
  'aapMann',
  'sykmeldt',
  'enslig',
  'ungMedVilkaar',
  'doed',
  'flyttet',
  'kode6',
  'kode7',
  'kode6Utland',
  'skjermet',
  'tolkOgSikkerhet',
  'delerIkkeVilkaar',
  'returnertePenger',
  'uleseligeDokumenter',
  'tvillingUten',
  'tvillingMed',
  'dagpengerForsinket',
  'tiltakspengemottaker',
  'langvarigAap',
  'foreldrepenger80',
  'pleiepengerGradert',
  'langvarigSyk',
  'uenigOmSlutt',
] as const
export type PersonaName = (typeof personaNames)[number]

/** Somebody with a name: wished facts go before chance. */
export type Persona = {
  wish: BrukerWish & { navn: NonNullable<BrukerWish['navn']> }
  state?: (world: World) => Partial<StateFacts>
  municipal?: (pen: Pen) => MunicipalFacts
}

export const navn = (fornavn: string, etternavn: string, mellomnavn: string | null = null) => ({
  fornavn,
  mellomnavn,
  etternavn,
})

export const child = (
  fornavn: string,
  etternavn: string,
  foedt: Relation['foedt'],
  more: Partial<Pick<Relation, 'kjoenn' | 'withIdent'>> = {},
): Relation => ({
  rolle: 'BARN',
  navn: navn(fornavn, etternavn),
  foedt,
  kjoenn: 'KVINNE',
  withIdent: true,
  ...more,
})
