import { addProblem, mapEach, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Fullmakt } from '#shared/domain/bruker/kontakt.ts'
import { fullmaktshandlinger, readCode } from '../codes.ts'
import type { FullmaktDto } from '../schema/fullmakt.ts'

/** A fullmakt the bruker has given; one given by somebody else is left out. The fullmektig's fnr stays behind. */
export function toFullmakt(dto: FullmaktDto, path: string, ident: string, reading: Reading): Fullmakt | null {
  if (dto.fullmaktsgiver !== null && dto.fullmaktsgiver !== ident) {
    addProblem(reading, `${path}.fullmaktsgiver`, 'wrongPerson', 'the person asked for')
    return null
  }
  return {
    opphav: toOpphav(reading, 'fullmakt', dto.fullmaktUuid ?? dto.fullmaktId),
    fullmektig: dto.fullmektigsNavn,
    omraader: mapEach(dto.omraade, `${path}.omraade`, (omraade, at) => toOmraade(omraade, at, reading)),
    fom: dto.gyldigFraOgMed,
    tom: dto.gyldigTilOgMed,
    opphoert: dto.opphoert ?? false,
  }
}

function toOmraade(
  { tema, handling }: { tema: string | null; handling: (string | null)[] | null },
  path: string,
  reading: Reading,
): Fullmakt['omraader'][number] | null {
  if (tema === null) {
    addProblem(reading, `${path}.tema`, 'missing', 'tema')
    return null
  }
  const handlinger = mapEach(
    handling,
    `${path}.handling`,
    (code, at) => readCode(fullmaktshandlinger, code, at, reading) ?? 'ukjent',
  )
  return { tema, handlinger: [...new Set(handlinger)] }
}
