import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { GosysClient, Hvem } from './client/gosysClient.ts'

export type FindAktoerId = (ident: Personidentifikator) => Promise<Kildesvar<string>>
export type NotAsked = Exclude<Kildesvar<never>, { state: 'ok' }>
type Found = { hvem: Extract<Hvem, { bruker: unknown }> } | { notAsked: NotAsked }

/**
 * How the client names a person. When the register does not know the person, may not say or does not answer, that is
 * Gosys's answer too: it cannot be asked.
 */
export async function findHvem(
  { namesPeopleBy }: Pick<GosysClient, 'namesPeopleBy'>,
  ident: Personidentifikator,
  findAktoerId: FindAktoerId,
): Promise<Found> {
  if (namesPeopleBy === 'ident') return { hvem: { bruker: { ident, aktoerId: null } } }
  const svar = await findAktoerId(ident)
  return svar.state === 'ok'
    ? { hvem: { bruker: { ident, aktoerId: svar.value } } }
    : { notAsked: { ...svar, kilde: 'gosys' } }
}
