import type { Personvern } from '../bruker/person.ts'
import type { Ansatt } from './rolle.ts'

/**
 * The core person rules: protected people are seen only by employees cleared for exactly that protection. There is no
 * hierarchy between them, and nothing overrides them (access-and-audit.md). One answer for all: no reason is given.
 */
export function maySeePerson(ansatt: Ansatt, vern: Personvern): boolean {
  const { adressebeskyttelse, skjermet } = vern
  const cleared = (need: Ansatt['vernetilganger'][number]) => ansatt.vernetilganger.includes(need)
  if (adressebeskyttelse !== 'ugradert' && !cleared(adressebeskyttelse)) return false
  return !skjermet || cleared('skjermet')
}
