import type { Noekkelfakta } from '../bruker/noekkelopplysninger.ts'
import type { Opphav } from '../kilde/opphav.ts'
import { compareDato, type Dato } from '../tid/dato.ts'
import { toOsloDato } from '../tid/tidspunkt.ts'
import type { Periode, Utbetaling } from '../utbetaling/utbetaling.ts'
import type { Dokumentasjonkrav, Soeknad, Vilkaar } from './soeknad.ts'

/** Something the bruker must do or hand in, from whichever part of the source it came. */
export type Krav = {
  type: 'vilkaar' | 'dokumentasjonkrav' | 'etterspurt' | 'meldekort'
  opphav: Opphav
  key: string
  tittel: string | null
  beskrivelse: string | null
  /** The days it is about, for a meldekort. */
  periode?: Periode
  frist: Dato | null
  /** Who tells the deadline, where that is another than who tells the rest. */
  fristFrom?: Opphav
  status: Vilkaar['status'] | Dokumentasjonkrav['status']
  /** Payouts it is tied to, as far as they are known to the screen. */
  holds: Utbetaling[]
  /** References the source gives to payouts that are not known here. */
  unknownHolds: number
}

type Source = Soeknad['vilkaar'][number] | Dokumentasjonkrav

const toDay = (frist: Dokumentasjonkrav['frist']): Dato | null => (frist === null ? null : toOsloDato(frist))

function fromSource(
  type: 'vilkaar' | 'dokumentasjonkrav',
  source: Source,
  soeknad: Soeknad,
  utbetalinger: ReadonlyMap<string, Utbetaling>,
): Krav {
  const holds = source.utbetalinger.flatMap((ref) => utbetalinger.get(ref) ?? [])
  const { opphav, tittel, beskrivelse, status, referanse } = source
  const frist = 'frist' in source ? toDay(source.frist) : null
  const unknownHolds = source.utbetalinger.length - holds.length
  return {
    type,
    opphav,
    // References are unique within a søknad only.
    key: `${type}:${soeknad.id}:${referanse}`,
    tittel,
    beskrivelse,
    frist,
    status,
    holds,
    unknownHolds,
  }
}

function fromSoeknad(soeknad: Soeknad, utbetalinger: ReadonlyMap<string, Utbetaling>): Krav[] {
  const etterspurt = soeknad.etterspurt.map(
    (dokument, index): Krav => ({
      type: 'etterspurt',
      opphav: dokument.opphav,
      key: `etterspurt:${soeknad.id}:${index}`,
      tittel: dokument.dokumenttype,
      beskrivelse: dokument.tilleggsinformasjon,
      frist: toDay(dokument.frist),
      status: 'gjelder',
      holds: [],
      unknownHolds: 0,
    }),
  )
  return [
    ...etterspurt,
    ...soeknad.dokumentasjonkrav.map((krav) => fromSource('dokumentasjonkrav', krav, soeknad, utbetalinger)),
    ...soeknad.vilkaar.map((vilkaar) => fromSource('vilkaar', vilkaar, soeknad, utbetalinger)),
  ]
}

/** Those that count now first, by deadline; without one after those with; old values last. */
export function compareKrav(a: Krav, b: Krav): number {
  const now = Number(b.status === 'gjelder') - Number(a.status === 'gjelder')
  if (now !== 0) return now
  if (a.frist === null || b.frist === null) return Number(a.frist === null) - Number(b.frist === null)
  return compareDato(a.frist, b.frist)
}

/** All of Oskar's. A withdrawn one (annullert) asks nothing of anybody and is left out. */
export function listKrav(soeknader: readonly Soeknad[], utbetalinger: readonly Utbetaling[]): Krav[] {
  const byRef = new Map(utbetalinger.map((utbetaling) => [utbetaling.id, utbetaling]))
  return soeknader
    .flatMap((soeknad) => fromSoeknad(soeknad, byRef))
    .filter((krav) => krav.status !== 'annullert')
    .sort(compareKrav)
}

/** The short form Personkort hands on, for those who may not see the case itself. */
export function listKravFromNoekkelopplysninger(noekkelopplysninger: Noekkelfakta): Krav[] {
  return noekkelopplysninger.vilkaar
    .map(
      (vilkaar, index): Krav => ({
        type: 'vilkaar',
        opphav: vilkaar.opphav,
        key: `noekkel:${index}`,
        tittel: vilkaar.tittel,
        beskrivelse: null,
        frist: vilkaar.frist,
        status: 'gjelder',
        holds: [],
        unknownHolds: 0,
      }),
    )
    .sort(compareKrav)
}

/**
 * Oskar's conditions have no field for a deadline; Personkort hands it on by the same reference. It is taken over where
 * the reference and the title name one condition only, and says that it is Personkort's.
 */
export function withFristFrom(krav: readonly Krav[], { vilkaar }: Noekkelfakta): Krav[] {
  const told = byName(vilkaar)
  const asked = byName(krav)
  return krav
    .map((each) => {
      if (each.type !== 'vilkaar' || each.frist !== null || each.opphav.ref === null) return each
      const [only, ...more] = told.get(toName(each)) ?? []
      const isOne = more.length === 0 && asked.get(toName(each))?.length === 1
      return isOne && only?.frist ? { ...each, frist: only.frist, fristFrom: only.opphav } : each
    })
    .sort(compareKrav)
}

type Named = Pick<Krav, 'opphav' | 'tittel'>
const toName = ({ opphav, tittel }: Named) => `${opphav.ref}\n${tittel}`

function byName<T extends Named>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const group = groups.get(toName(each))
    if (group) group.push(each)
    else groups.set(toName(each), [each])
  }
  return groups
}
