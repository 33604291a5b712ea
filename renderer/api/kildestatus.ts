import type { Tilkobling } from '#shared/contract/oppsett.ts'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import { compareTidspunkt, type Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { partKilde } from './partNames.ts'
import type { PartView } from './usePart.ts'

export type Kildestatus =
  | { kind: 'henter' | 'ikkeTilkoblet' | 'begrenset' | 'ingenTilgang' | 'feil' }
  | { kind: 'svarte' | 'svarerDelvis' | 'svarerIkke'; at: Tidspunkt }

const latest = (times: Tidspunkt[]) => times.sort(compareTidspunkt).at(-1)
const earliest = (times: Tidspunkt[]) => times.sort(compareTidspunkt)[0]

function answeredAt({ svar, failure }: PartView<unknown>): Tidspunkt[] {
  if (svar === undefined || failure !== undefined) return []
  return svar.state === 'ok' || svar.state === 'ingenData' ? [svar.hentet] : []
}

/** Of parts that were asked. Restricted parts say nothing about the source, so they do not count beside others. */
function statusOfAsked(parts: readonly PartView<unknown>[]): Kildestatus {
  const answered = latest(parts.flatMap(answeredAt))
  const failing = earliest(parts.flatMap(({ failure }) => (failure ? [failure.since] : [])))
  if (failing !== undefined) {
    return { kind: answered === undefined ? 'svarerIkke' : 'svarerDelvis', at: failing }
  }
  if (parts.some((part) => part.error !== undefined)) return { kind: 'feil' }
  if (answered !== undefined) return { kind: 'svarte', at: answered }
  return {
    kind: parts.some((part) => part.svar?.state === 'ingenTilgang') ? 'ingenTilgang' : 'ikkeTilkoblet',
  }
}

/** What the chip of one source says, read from the parts asked of it. */
export function toKildestatus(
  kilde: Kilde,
  views: readonly PartView<unknown>[],
  tilkoblinger: readonly Tilkobling[],
): Kildestatus {
  const parts = views.filter((view) => partKilde[view.name] === kilde)
  const isConnected = tilkoblinger.every((each) => each.kilde !== kilde || each.maate !== 'ikkeTilkoblet')
  if (parts.length === 0 || !isConnected) return { kind: 'ikkeTilkoblet' }
  if (parts.some((part) => part.isAsking)) return { kind: 'henter' }
  const asked = parts.filter((part) => part.svar?.state !== 'begrenset')
  return asked.length === 0 ? { kind: 'begrenset' } : statusOfAsked(asked)
}
