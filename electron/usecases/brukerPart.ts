import type { z } from 'zod'
import type { PartName } from '#shared/contract/contract.ts'
import type { Endringer, Faktum } from '#shared/domain/endring/endring.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { toEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import type { Dataklasse, Handling } from '#shared/domain/tilgang/matrise.ts'
import type { Asking } from '#shared/ports/asking.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import { ok, type Result } from '#shared/result/result.ts'
import { type AccessParts, type Admitted, guardRead } from '../access/readGuard.ts'
import type { Keyring } from '../platform/keyring.ts'
import { openSealed, seal } from '../platform/sealing.ts'
import type { SistSett, Visit } from './sistSett.ts'

/** An answer older than this is not shown again from the cache (access-and-audit.md: state at most 24 h). */
const KEPT_MS = 24 * 60 * 60_000

export type PartRequest = { brukerId: BrukerId; sealed?: Uint8Array | undefined; again?: boolean | undefined }
export type Part<T> = {
  svar: Kildesvar<T>
  sealed?: Uint8Array<ArrayBuffer> | undefined
  endringer?: Endringer | null | undefined
}
export type PartDefinition<T> = {
  name: PartName
  kilde: Kilde
  touches: { dataklasse: Dataklasse; handling: Handling; linje: Linje }
  /** Reads a kept answer back; whatever does not fit today's shape is not shown. */
  answer: z.ZodType<{ svar: Kildesvar<T> }>
  ask: (admitted: Admitted, asking: Asking) => Promise<Kildesvar<T>>
  /** What of the answer is told when it has changed since last time. */
  toFakta: (value: T) => Faktum[]
}
export type PartServices = { access: AccessParts; keyring: Keyring; clock: ClockPort; sistSett: SistSett }

type Obtained<T> = { admitted: Admitted; part: Part<T> }

/** One part of the picture of a bruker: from its source, or from a sealed answer kept earlier. */
export function getBrukerPart<T>(services: PartServices, definition: PartDefinition<T>) {
  return async (request: PartRequest): Promise<Result<Part<T>>> => {
    const { access, sistSett } = services
    const { kilde, touches } = definition
    const visit = request.sealed ? undefined : sistSett.enter(request.brukerId)
    const obtain = async (admitted: Admitted): Promise<Obtained<T>> => {
      const kept = request.sealed && openKept(services, definition, admitted, request.sealed)
      if (request.sealed) return { admitted, part: { svar: kept ?? notKept<T>(kilde) } }
      const svar = await definition.ask(admitted, { again: request.again })
      // Signing out has destroyed the key meanwhile: sealing would make a new one.
      const isKept = isWorthKeeping(svar) && access.sessions.find() === admitted.session
      return {
        admitted,
        part: isKept ? { svar, sealed: keep(services, definition, admitted, svar) } : { svar },
      }
    }
    const result = await guardRead(access, touches, request.brukerId, obtain, tellsSomething)
    if (!result.ok) return result
    if (result.value.restricted) return ok({ svar: { state: 'begrenset', kilde } })
    const { admitted, part } = result.value.value
    // Only what leaves here has been seen; what could not be logged has not.
    const isSeen = part.sealed !== undefined && access.sessions.find() === admitted.session
    if (visit === undefined || !isSeen) return ok(part)
    return ok({ ...part, endringer: noteSeen(services, definition, { admitted, visit, svar: part.svar }) })
  }
}

type Seen<T> = { admitted: Admitted; visit: Visit; svar: Kildesvar<T> }

/** "None" is an answer too: what was there is gone. */
function noteSeen<T>(
  { sistSett }: PartServices,
  { name, touches, toFakta }: PartDefinition<T>,
  { admitted, visit, svar }: Seen<T>,
): Endringer | null {
  if (svar.state !== 'ok' && svar.state !== 'ingenData') return null
  // What could not be read, or did not come, may only look gone.
  if (svar.state === 'ok' && svar.problems.length > 0) return null
  const told = { part: name, linje: touches.linje, at: svar.hentet }
  const fakta = svar.state === 'ok' ? toFakta(svar.value) : []
  try {
    return sistSett.note(admitted, visit, { ...told, fakta })
  } catch (error) {
    // The disk refuses: nothing can be compared, and the answer itself is no worse for it.
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

/** That there is nothing is told too. */
const tellsSomething = ({ part }: Obtained<unknown>) => isWorthKeeping(part.svar)
const isWorthKeeping = (svar: Kildesvar<unknown>) => svar.state === 'ok' || svar.state === 'ingenData'
const notKept = <T>(kilde: Kilde): Kildesvar<T> => ({ state: 'ikkeSpurt', kilde, reason: 'venter' })

/** What a sealed answer is and for whom: it opens nowhere else. */
const identity = ({ session, ident }: Admitted, name: PartName) => `${session.partition}|${ident}|${name}`

function keep<T>(
  { keyring }: PartServices,
  { name, touches }: PartDefinition<T>,
  admitted: Admitted,
  svar: Kildesvar<T>,
): Uint8Array<ArrayBuffer> {
  const key = keyring.getLineKey(touches.linje, admitted.session.partition)
  return seal(key, identity(admitted, name), JSON.stringify({ svar }))
}

function openKept<T>(
  { keyring, clock }: PartServices,
  { name, touches, answer }: PartDefinition<T>,
  admitted: Admitted,
  sealed: Uint8Array,
): Kildesvar<T> | undefined {
  const key = keyring.getLineKey(touches.linje, admitted.session.partition)
  const text = openSealed(key, identity(admitted, name), sealed)
  const kept = text === undefined ? undefined : answer.safeParse(JSON.parse(text))
  if (!kept?.success || !('hentet' in kept.data.svar)) return undefined
  // From the future it is no younger: somebody has put the clock back.
  const age = Math.abs(toEpochMs(clock.now()) - toEpochMs(kept.data.svar.hentet))
  return age <= KEPT_MS ? kept.data.svar : undefined
}
