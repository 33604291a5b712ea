import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { empty, type Outcome, readAnswer, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { AktoerIdPort } from '#shared/ports/aktoerIdPort.ts'
import type { PersonkortConfig } from './config.ts'
import { readGraphqlPart } from './reading/graphql.ts'
import { newReading } from './reading/newReading.ts'
import { rememberForAnHour } from './rememberForAnHour.ts'
import { identlisteDto } from './schema/identer.ts'

const PART = 'hentIdenter'

/** A person's aktørId seldom changes: asked once an hour. */
export function aktoerIdAdapter({ client, clock }: PersonkortConfig): AktoerIdPort {
  const remember = rememberForAnHour<Kildesvar<string>>(clock, (svar) => svar.state === 'ok')
  return {
    findAktoerId: (ident) =>
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
  const current = identer.filter(({ gruppe, historisk }) => gruppe === 'AKTORID' && historisk !== true)
  const aktoerId = current[0]?.ident ?? null
  if (aktoerId === null) return empty
  return /^\d{13}$/.test(aktoerId) ? toValue(aktoerId) : unavailable('unexpectedAnswer')
}
