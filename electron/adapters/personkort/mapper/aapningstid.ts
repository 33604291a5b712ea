import { addProblem, mapEach, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Aapningstid } from '#shared/domain/kontor/kontor.ts'
import { readCode, ukedager } from '../codes.ts'
import type { AapningstidDto, PublikumsmottakDto } from '../schema/kontor.ts'

/** The hours of all receptions; with more than one, each row says whose it is. */
export function toAapningstider(
  mottak: readonly (PublikumsmottakDto | null)[] | null,
  path: string,
  reading: Reading,
): Aapningstid[] {
  const several = (mottak ?? []).length > 1
  return mapEach(mottak, path, ({ aapningstider, stedsbeskrivelse }, at) =>
    mapEach(aapningstider, `${at}.aapningstider`, (dto, each) =>
      toAapningstid(dto, several ? stedsbeskrivelse : null, each, reading),
    ),
  ).flat()
}

/** A dated exception has no weekday. A day we do not know is kept as a remark. */
function toAapningstid(
  dto: AapningstidDto,
  sted: string | null,
  path: string,
  reading: Reading,
): Aapningstid {
  const ukedag = dto.dag ? readCode(ukedager, dto.dag, `${path}.dag`, reading) : undefined
  const unknownDay = dto.dag && ukedag === undefined ? dto.dag : null
  if (!dto.dag && !dto.dato) addProblem(reading, path, 'missing', 'dag or dato')
  return {
    ukedag: dto.dato ? null : (ukedag ?? null),
    dato: dto.dato,
    fra: toKlokkeslett(dto.fra, `${path}.fra`, reading),
    til: toKlokkeslett(dto.til, `${path}.til`, reading),
    stengt: dto.stengt ?? false,
    kommentar: [sted, unknownDay, dto.kommentar].filter(Boolean).join(': ') || null,
  }
}

/** "9", "09.00", "9:00" and "09:00:00" are all 09:00. */
function toKlokkeslett(text: string | null, path: string, reading: Reading): string | null {
  if (text === null) return null
  const [, hour = '', minute = '00'] = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d)(?:[.:][0-5]\d)?)?$/.exec(text) ?? []
  if (hour !== '') return `${hour.padStart(2, '0')}:${minute}`
  addProblem(reading, path, 'wrongFormat', 'HH:mm')
  return null
}
