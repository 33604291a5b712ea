import { type Dato, weekday } from '../tid/dato.ts'
import type { Aapningstid, Kontor } from './kontor.ts'

export type AapentIdag =
  | { kind: 'aapent'; fra: string; til: string; isOpenNow: boolean; kommentar: string | null }
  | { kind: 'stengt'; kommentar: string | null }
  | { kind: 'ikkeOppgitt' }

function toIdag(tid: Aapningstid, klokke: string): AapentIdag {
  const { fra, til, stengt, kommentar } = tid
  if (stengt) return { kind: 'stengt', kommentar }
  if (fra === null || til === null) return { kind: 'ikkeOppgitt' }
  return { kind: 'aapent', fra, til, isOpenNow: fra <= klokke && klokke < til, kommentar }
}

/** Opening hours of the day: a dated exception goes before the weekday. `klokke` is "HH:mm" in Norway. */
export function getAapentIdag(kontor: Pick<Kontor, 'aapningstider'>, idag: Dato, klokke: string): AapentIdag {
  const tid =
    kontor.aapningstider.find((each) => each.dato === idag) ??
    kontor.aapningstider.find((each) => each.dato === null && each.ukedag === weekday(idag))
  return tid === undefined ? { kind: 'ikkeOppgitt' } : toIdag(tid, klokke)
}
