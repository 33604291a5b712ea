import type { Navn } from '#shared/domain/bruker/person.ts'

export function formatNavn({ fornavn, mellomnavn, etternavn }: Navn): string {
  return [fornavn, mellomnavn, etternavn].filter((part) => part !== null && part !== '').join(' ')
}
