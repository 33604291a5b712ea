import { readLenient } from '#electron/adapters/reading/lenient.ts'
import {
  type Outcome,
  readAnswer,
  toKildesvar,
  toValue,
  unavailable,
} from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import { readList } from '#electron/adapters/reading/readList.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { type Kildesvar, mapKildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { BrukerkatalogPort } from '#shared/ports/personkortPort.ts'
import type { LearnAktoerId } from './aktoerIdAdapter.ts'
import type { PersonkortConfig } from './config.ts'
import { type Katalogperson, toKatalogpersoner } from './mapper/katalogside.ts'
import { readGraphqlPart } from './reading/graphql.ts'
import { newReading } from './reading/newReading.ts'
import { rememberForAnHour } from './rememberForAnHour.ts'
import { skjermetBulkDto, sokPersonDto } from './schema/katalog.ts'
import { navkontoromraadeDto } from './schema/kontor.ts'

type Side = { personer: Katalogperson[]; sider: number }
const PART = 'sokPerson'

/** The people of an office, 100 a page. Someone whose shielding could not be learnt has no `vern`: the caller hides them. */
export function brukerkatalogAdapter(
  { client, clock }: PersonkortConfig,
  learn: LearnAktoerId = () => undefined,
): BrukerkatalogPort {
  const remember = rememberForAnHour<Kildesvar<string[]>>(clock, (svar) => svar.state === 'ok')
  const listOmraader = (enhetsnummer: string) =>
    remember(enhetsnummer, async () =>
      readAnswer(await client.listKontoromraader(enhetsnummer), newReading(clock.now()), readOmraader),
    )
  return {
    async listKatalogside(enhetsnummer, side) {
      const omraader = await listOmraader(enhetsnummer)
      if (omraader.state !== 'ok') return omraader
      if (omraader.value.length === 0) return toKildesvar({ kind: 'empty' }, newReading(clock.now()))
      const found = readAnswer(
        await client.listPersoner(omraader.value, side),
        newReading(clock.now()),
        readSide,
      )
      if (found.state !== 'ok') return found
      for (const { ident, aktoerId } of found.value.personer) if (aktoerId !== null) learn(ident, aktoerId)
      const isSkjermet = await getSkjerming(found.value.personer.map(({ ident }) => ident))
      return mapKildesvar(found, ({ personer, sider }) => ({
        sider,
        treff: personer.map(({ ident, navn, adressebeskyttelse }) => {
          const skjermet = isSkjermet(ident)
          return { ident, navn, vern: skjermet === null ? null : { adressebeskyttelse, skjermet } }
        }),
      }))
    },
  }

  async function getSkjerming(identer: Personidentifikator[]): Promise<(ident: string) => boolean | null> {
    if (identer.length === 0) return () => null
    const answer = await client.listSkjermet(identer)
    const told = skjermetBulkDto.safeParse(answer.kind === 'ok' ? answer.json : null)
    return (ident) => {
      const value = told.success && Object.hasOwn(told.data, ident) ? told.data[ident] : null
      return typeof value === 'boolean' ? value : null
    }
  }
}

/**
 * Kommuner and bydeler; people abroad have an office too, but no area that one can search in. An office with no area
 * here is one thing, and one whose areas cannot be read another.
 */
function readOmraader(json: unknown, reading: Reading): Outcome<string[]> {
  const read = readList(navkontoromraadeDto, json, reading, ({ geografiskOmraade }) =>
    geografiskOmraade && /^\d{4}(\d{2})?$/.test(geografiskOmraade) ? geografiskOmraade : null,
  )
  const isUnreadable = read.kind === 'value' && read.value.length === 0 && reading.problems.length > 0
  return isUnreadable ? unavailable('unexpectedAnswer') : read
}

/** No hits on the first page is "no data". */
function readSide(json: unknown, reading: Reading): Outcome<Side> {
  const part = readGraphqlPart(json, PART, reading)
  if (part.kind !== 'value') return part
  const dto = readLenient(sokPersonDto, part.value, PART, reading.problems)
  if (dto === null || dto.hits === null) return unavailable('unexpectedAnswer')
  if (dto.hits.length === 0 && (dto.totalHits ?? 0) === 0) return { kind: 'empty' }
  return toValue({ personer: toKatalogpersoner(dto.hits, reading), sider: Math.max(dto.totalPages ?? 1, 1) })
}
