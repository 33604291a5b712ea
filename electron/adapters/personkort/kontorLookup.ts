import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import {
  type Outcome,
  readAnswer,
  toOutcome,
  toValue,
  unavailable,
} from '#electron/adapters/reading/outcome.ts'
import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Kontor } from '#shared/domain/kontor/kontor.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Asking } from '#shared/ports/asking.ts'
import type { PersonkortConfig } from './config.ts'
import { toKontor } from './mapper/kontor.ts'
import { newReading } from './reading/newReading.ts'
import { rememberForAnHour } from './rememberForAnHour.ts'
import { type EnhetKontaktinformasjonDto, enhetDto, enhetKontaktinformasjonDto } from './schema/kontor.ts'

const INFO = 'kontaktinformasjon'

/** The office of an area. Not personal and seldom changed: kept for an hour, so that no screen waits for it twice. */
export function kontorLookup({ client, clock }: PersonkortConfig) {
  const remember = rememberForAnHour<Kildesvar<Kontor>>(clock, isWhole)
  const ask = async (omraade: string): Promise<Kildesvar<Kontor>> => {
    const enhet = await client.getKontor(omraade)
    const enhetsnummer = findEnhetsnummer(enhet, clock.now())
    const info = enhetsnummer === null ? null : await client.getKontorinformasjon(enhetsnummer)
    return readAnswer(enhet, newReading(clock.now()), (json, reading) => readKontor(json, info, reading))
  }
  return (omraade: string, { again = false }: Asking = {}) => remember(omraade, () => ask(omraade), again)
}

/** An office whose ways of contact could not be had is shown, but asked for again next time. */
function isWhole(svar: Kildesvar<Kontor>): boolean {
  return svar.state === 'ok' && !svar.problems.some(({ path, code }) => path === INFO && code === 'missing')
}

function findEnhetsnummer(answer: HttpAnswer, hentet: Tidspunkt): string | null {
  const read = readAnswer(answer, newReading(hentet), (json, reading) =>
    toValue(readLenient(enhetDto, json, '', reading.problems)?.enhetNr ?? null),
  )
  return read.state === 'ok' ? read.value : null
}

function readKontor(json: unknown, info: HttpAnswer | null, reading: Reading): Outcome<Kontor> {
  const enhet = readLenient(enhetDto, json, '', reading.problems)
  const kontor = enhet && toKontor(enhet, readInfo(info, reading), reading)
  return kontor ? toValue(kontor) : unavailable('unexpectedAnswer')
}

function readInfo(answer: HttpAnswer | null, reading: Reading): EnhetKontaktinformasjonDto | null {
  const outcome = answer && toOutcome(answer)
  const dto =
    outcome?.kind === 'value'
      ? readLenient(enhetKontaktinformasjonDto, outcome.value, INFO, reading.problems)
      : null
  if (dto === null && outcome?.kind !== 'empty')
    addProblem(reading, INFO, 'missing', 'an answer about the office')
  return dto
}
