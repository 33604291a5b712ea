import { mapEach, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Verge } from '#shared/domain/bruker/person.ts'
import type { PersonDto } from '../schema/person.ts'
import { isCurrent, toRef } from './current.ts'
import { toNavn } from './navn.ts'

/** Guardians and holders of a fremtidsfullmakt, in the register's words ("voksen", "stadfestetFremtidsfullmakt"). */
export function toVerger(dto: PersonDto, at: string, reading: Reading): Verge[] {
  return mapEach(dto.vergemaalEllerFremtidsfullmakt, `${at}.vergemaalEllerFremtidsfullmakt`, (entry) => {
    if (!isCurrent(entry)) return null
    const holder = entry.vergeEllerFullmektig
    return {
      opphav: toOpphav(reading, 'vergemaalEllerFremtidsfullmakt', toRef(entry)),
      type: entry.type ?? 'ukjent',
      navn: toNavn(holder?.identifiserendeInformasjon?.navn),
      omfang: holder?.omfang ?? null,
      embete: entry.embete,
      fom: entry.folkeregistermetadata?.gyldighetstidspunkt ?? null,
      tom: entry.folkeregistermetadata?.opphoerstidspunkt ?? null,
    }
  })
}
