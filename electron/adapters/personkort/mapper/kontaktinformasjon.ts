import { holdsKnown } from '#electron/adapters/reading/holdsKnown.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { empty, type Outcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import { addProblem, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Kontaktinformasjon } from '#shared/domain/bruker/kontakt.ts'
import { krrfeil, readCode } from '../codes.ts'
import {
  type DigitalKontaktinformasjonDto,
  digitalKontaktinformasjonDto,
  type KrrAnswerDto,
  krrAnswerDto,
} from '../schema/krr.ts'

/** Stands for the ident the answer is keyed by: it must not get into a path. */
const ENTRY = 'personer.*'

/** The entry of the person asked for; the register says by code why there is none. */
export function toKontaktinformasjon(
  json: unknown,
  ident: string,
  reading: Reading,
): Outcome<Kontaktinformasjon> {
  const answer = krrAnswerDto.safeParse(json)
  if (!answer.success || !holdsKnown(json, krrAnswerDto)) return unavailable('unexpectedAnswer')
  const raw = answer.data.personer?.[ident]
  if (raw === undefined || raw === null) return readMissing(answer.data, ident, reading)
  const dto = readLenient(digitalKontaktinformasjonDto, raw, ENTRY, reading.problems)
  if (dto === null) return unavailable('unexpectedAnswer')
  if (dto.personident !== null && dto.personident !== ident) return unavailable('wrongPerson')
  return toValue(toEntry(dto, reading))
}

function toEntry(dto: DigitalKontaktinformasjonDto, reading: Reading): Kontaktinformasjon {
  if (dto.aktiv === null) addProblem(reading, `${ENTRY}.aktiv`, 'missing', 'boolean')
  return {
    opphav: toOpphav(reading, 'digitalKontaktinformasjon', null),
    aktiv: dto.aktiv ?? false,
    reservert: dto.reservert,
    kanVarsles: dto.kanVarsles,
    spraak: dto.spraak,
    epost: dto.epostadresse,
    mobil: dto.mobiltelefonnummer,
    mobilOppdatert: dto.mobiltelefonnummerOppdatert,
  }
}

/** Entries, and none of them the person's, is an answer to somebody else's question. */
function readMissing({ personer, feil }: KrrAnswerDto, ident: string, reading: Reading): Outcome<never> {
  const code = feil?.[ident] ?? null
  const named = Object.keys(personer ?? {})
  if (code === null && named.length > 0 && !named.includes(ident)) return unavailable('wrongPerson')
  return toRefusal(code, reading)
}

function toRefusal(code: unknown, reading: Reading): Outcome<never> {
  if (code === null) return empty
  const kind = typeof code === 'string' ? readCode(krrfeil, code, 'feil.*', reading) : undefined
  return kind ? { kind } : unavailable('unexpectedAnswer')
}
