import type { Subject } from './subject.ts'
import { arenaSubjects } from './subjects/arena.ts'
import { gosysSubjects } from './subjects/gosys.ts'
import { infotrygdSubjects } from './subjects/infotrygd.ts'
import { oskarSubjects } from './subjects/oskar.ts'
import { personSubjects } from './subjects/person.ts'
import { personkortSubjects } from './subjects/personkort.ts'

/** Every method of every port that asks a source, as each source's adapter has it. */
export const subjects: readonly Subject[] = [
  ...personSubjects,
  ...personkortSubjects,
  ...oskarSubjects,
  ...arenaSubjects,
  ...infotrygdSubjects,
  ...gosysSubjects,
]
export const nameOf = ({ kilde, capability }: Subject) => `${kilde} ${capability}`
