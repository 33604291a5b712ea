import { readLenient } from '#electron/adapters/reading/lenient.ts'
import {
  empty,
  type Outcome,
  toKildesvar,
  toOutcome,
  toValue,
  unavailable,
} from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { PersonkortConfig } from './config.ts'
import { isAbout, toAdressebeskyttelse } from './mapper/vern.ts'
import { hasGraphqlErrors, readGraphqlPart } from './reading/graphql.ts'
import { newReading } from './reading/newReading.ts'
import { skjermetDto } from './schema/katalog.ts'
import { vernDto } from './schema/person.ts'

/**
 * What decides whether anybody may see the person. Nothing but two plain answers is an answer: all else is
 * `utilgjengelig`, and the caller lets nobody in. One exception: the register itself says there is no such person.
 */
export async function getPersonvern(
  { client, clock }: PersonkortConfig,
  ident: Personidentifikator,
): Promise<Kildesvar<Personvern>> {
  const [vern, skjerming] = await Promise.all([client.getVern(ident), client.getSkjermet(ident)])
  const reading = newReading(clock.now())
  const asked = toOutcome(vern)
  const gradering = asked.kind === 'value' ? readGradering(asked.value, ident, reading) : toFailure(asked)
  if (gradering.kind !== 'value') return toKildesvar(gradering, reading)
  const answered = toOutcome(skjerming)
  if (answered.kind !== 'value') return toKildesvar(toFailure(answered), reading)
  const skjermet = skjermetDto.safeParse(answered.value)
  if (!skjermet.success) return toKildesvar(unavailable('unexpectedAnswer'), reading)
  return toKildesvar(toValue({ adressebeskyttelse: gradering.value, skjermet: skjermet.data }), reading)
}

function readGradering(
  json: unknown,
  ident: string,
  reading: Reading,
): Outcome<Personvern['adressebeskyttelse']> {
  const part = readGraphqlPart(json, 'hentPerson', reading)
  if (part.kind === 'empty') return hasGraphqlErrors(json) ? empty : unavailable('unexpectedAnswer')
  if (part.kind !== 'value') return toFailure(part)
  const dto = readLenient(vernDto, part.value, 'hentPerson', reading.problems)
  if (dto === null || hasGraphqlErrors(json)) return unavailable('unexpectedAnswer')
  if (dto.adressebeskyttelse === null) return unavailable('unexpectedAnswer')
  if (!isAbout(ident, dto.folkeregisteridentifikator)) return unavailable('wrongPerson')
  return toValue(toAdressebeskyttelse(dto.adressebeskyttelse, 'hentPerson.adressebeskyttelse', reading))
}

/** A missing page, an empty answer and a refusal say nothing about protection. */
const toFailure = (outcome: Outcome<unknown>) =>
  unavailable(outcome.kind === 'unavailable' ? outcome.reason : 'unexpectedAnswer')
