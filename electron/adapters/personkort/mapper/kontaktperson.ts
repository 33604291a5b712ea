import { addProblem, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { kontaktpersonroller, readCode } from '../codes.ts'
import type { KontaktpersonDto } from '../schema/kontaktperson.ts'

/** A dated assignment. Without both name and ident there is nobody to contact, so it is left out and said. */
export function toKontaktperson(
  dto: KontaktpersonDto,
  path: string,
  linje: Linje,
  reading: Reading,
): Kontaktperson | null {
  if (dto.navIdent === null) addProblem(reading, `${path}.navIdent`, 'missing', "the employee's ident")
  const navn = dto.navn ?? dto.navIdent
  if (navn === null) return null
  return {
    opphav: toOpphav(reading, 'kontaktperson', dto.id, linje),
    linje,
    rolle: readCode(kontaktpersonroller, dto.rolle, `${path}.rolle`, reading) ?? 'ukjent',
    navIdent: dto.navIdent ?? '',
    navn,
    enhet: dto.enhet,
    telefon: dto.telefon,
    fom: dto.fom,
    tom: dto.tom,
    stedfortreder: toStedfortreder(dto.stedfortreder),
  }
}

function toStedfortreder(dto: KontaktpersonDto['stedfortreder']): Kontaktperson['stedfortreder'] {
  const navn = dto?.navn ?? dto?.navIdent
  return dto && navn ? { navIdent: dto.navIdent ?? '', navn, tom: dto.tom } : null
}
