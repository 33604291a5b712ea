import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { empty, type Outcome, readAnswer, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { type Tidspunkt, toEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import type { AktoerIdPort } from '#shared/ports/aktoerIdPort.ts'
import type { PersonkortConfig } from './config.ts'
import { findAktoerId } from './mapper/aktoerId.ts'
import { readGraphqlPart } from './reading/graphql.ts'
import { newReading } from './reading/newReading.ts'
import { HOUR_MS, rememberForAnHour } from './rememberForAnHour.ts'
import { identlisteDto } from './schema/identer.ts'

const PART = 'hentIdenter'

/** What the directory has told of somebody: asked of nobody again. */
export type LearnAktoerId = (ident: Personidentifikator, aktoerId: string) => unknown

/** A person's aktørId seldom changes: asked once an hour, and not at all for who stands in the office's directory. */
export function aktoerIdAdapter({
  client,
  clock,
}: PersonkortConfig): AktoerIdPort & { learn: LearnAktoerId } {
  const remember = rememberForAnHour<Kildesvar<string>>(clock, (svar) => svar.state === 'ok')
  const learnt = new Map<string, { at: Tidspunkt; aktoerId: string }>()
  const findLearnt = (ident: string): Kildesvar<string> | undefined => {
    const known = learnt.get(ident)
    if (!known || toEpochMs(clock.now()) - toEpochMs(known.at) >= HOUR_MS) return undefined
    return { state: 'ok', kilde: 'personkort', hentet: known.at, value: known.aktoerId, problems: [] }
  }
  return {
    learn: (ident, aktoerId) => learnt.set(ident, { at: clock.now(), aktoerId }),
    findAktoerId: async (ident) =>
      findLearnt(ident) ??
      remember(ident, async () =>
        readAnswer(await client.getIdenter(ident), newReading(clock.now()), (json, reading) =>
          readAktoerId(json, ident, reading),
        ),
      ),
  }
}

/**
 * Other systems will be asked for whoever this id is: an answer that does not plainly name the person is none. Thirteen
 * digits, so that no fnr can get into an address in its place.
 */
function readAktoerId(json: unknown, ident: string, reading: Reading): Outcome<string> {
  const part = readGraphqlPart(json, PART, reading)
  if (part.kind !== 'value') return part
  const dto = readLenient(identlisteDto, part.value, PART, reading.problems)
  const identer = (dto?.identer ?? []).flatMap((each) => each ?? [])
  const named = identer.filter(({ gruppe }) => gruppe === 'FOLKEREGISTERIDENT')
  if (dto === null || dto.identer === null) return unavailable('unexpectedAnswer')
  if (named.length === 0) return identer.length === 0 ? empty : unavailable('unexpectedAnswer')
  if (!named.some((each) => each.ident === ident)) return unavailable('wrongPerson')
  const hasNone = !identer.some(({ gruppe, historisk }) => gruppe === 'AKTORID' && historisk !== true)
  if (hasNone) return empty
  const aktoerId = findAktoerId(identer, ident)
  return aktoerId === null ? unavailable('unexpectedAnswer') : toValue(aktoerId)
}
