import type { Dato } from '../tid/dato.ts'
import type { Kontaktperson } from './kontakt.ts'

/** Assignments are dated, both ends included; whoever stands in counts while the assignment runs. */
export function isAssignedOn(kontaktperson: Kontaktperson, navIdent: string, today: Dato): boolean {
  const { fom, tom, stedfortreder } = kontaktperson
  const runs = (fom === null || fom <= today) && (tom === null || today <= tom)
  const standsIn =
    stedfortreder?.navIdent === navIdent && (stedfortreder.tom === null || today <= stedfortreder.tom)
  return runs && (kontaktperson.navIdent === navIdent || standsIn)
}
