import path from 'node:path'
import type { Mappeproblem } from '#shared/contract/oppsett.ts'
import { type Kilde, kildelinje, kilder } from '#shared/domain/kilde/kilde.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { decide } from '#shared/domain/tilgang/avgjoerelse.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'

export type ListUnreadable = (kilde: Kilde) => Promise<readonly Problem[]>

/** As many names as help to find the files; the count of all is told beside them. */
const SHOWN = 10

/** Which folders hold files that could not be read, told to those whose role may read what the source holds. */
export async function listMappeproblemer(
  ansatt: Ansatt | undefined,
  listUnreadable: ListUnreadable,
): Promise<Mappeproblem[]> {
  const told = kilder.filter((kilde) => ansatt !== undefined && mayKnowOf(ansatt, kilde))
  const found = await Promise.all(
    told.map(async (kilde) => {
      const problems = await listUnreadable(kilde)
      return { kilde, count: problems.length, files: problems.slice(0, SHOWN).map(toMaskedName) }
    }),
  )
  return found.filter(({ count }) => count > 0)
}

/**
 * A count of municipal files that a state employee saw would tell of somebody's municipal case: nothing of them is said
 * where the role may not see the case itself.
 */
function mayKnowOf(ansatt: Ansatt, kilde: Kilde): boolean {
  const linje = kildelinje[kilde]
  return decide(ansatt, linje === 'kommune' ? 'D5' : 'D0', 'R', { linje, egenSak: true }).allow
}

/** "Solfrid Øvre.json" is "So•••.json": the folder's owner finds the file, nobody else learns whose it is. */
function toMaskedName({ path: file }: Problem): string {
  const masked = file.split(/[/\\]/).map((step) => {
    const { name, ext } = path.parse(step)
    return step === '.' ? step : `${[...name].slice(0, 2).join('')}•••${ext}`
  })
  return masked.join('/')
}
