import type { Linje } from '#shared/domain/kilde/linje.ts'
import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import { kolleger } from '../names.data.ts'
import { enheter } from '../places.ts'
import type { Random } from '../random.ts'
import type { Contact } from '../state/stateFacts.ts'
import { ansatte } from './ansatte.ts'

type Who = { navIdent: string; navn: string }

/** Colleagues who are not among those one can sign in as. */
const colleagues: readonly Who[] = kolleger.map((navn, i) => ({
  navIdent: `Z9901${String(i).padStart(2, '0')}`,
  navn,
}))

const signIns: Record<Linje, Who> = { stat: ansatte.statligVeileder, kommune: ansatte.kommunalSaksbehandler }

/** Direct numbers from 73 99 are not in use. */
export function contact(who: Who, fom: Dato, more: Partial<Contact> = {}): Contact {
  return {
    rolle: 'KONTAKTPERSON',
    navIdent: who.navIdent,
    navn: who.navn,
    enhet: enheter.oestbyen.navn,
    telefon: `73 99 ${who.navIdent.slice(3, 5)} ${who.navIdent.slice(5)}`,
    fom,
    tom: null,
    stedfortreder: null,
    ...more,
  }
}

/** Somebody of the office; now and then away, with a deputy. */
export function contactFor(random: Random, today: Dato, linje: Linje): Contact {
  const who = random.chance(0.35) ? signIns[linje] : random.pick(colleagues)
  const fom = addDays(today, -random.int(20, 900))
  const away = random.chance(0.12)
  const deputy = random.pick(colleagues.filter(({ navIdent }) => navIdent !== who.navIdent))
  return contact(who, fom, {
    stedfortreder: away ? { ...deputy, tom: addDays(today, random.int(1, 14)) } : null,
  })
}

/** The KVP-veileder's assignment: dated, and over when the programme is. */
export function kvpContact(fom: Dato, tom: Dato | null = null): Contact {
  return contact(ansatte.kvpVeileder, fom, { rolle: 'KVP_VEILEDER', tom })
}
