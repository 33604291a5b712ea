import { shareInFlight } from '#electron/adapters/parallel/shareInFlight.ts'
import { holdsKnown } from '#electron/adapters/reading/holdsKnown.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { readAnswer, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Noekkelopplysninger } from '#shared/domain/bruker/noekkelopplysninger.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { NoekkelopplysningerPort } from '#shared/ports/personkortPort.ts'
import type { PersonkortConfig } from './config.ts'
import { toNoekkelopplysninger } from './mapper/noekkelopplysninger.ts'
import { newReading } from './reading/newReading.ts'
import { noekkelopplysningerDto } from './schema/noekkelopplysninger.ts'

/**
 * Key municipal facts. No answer means that no municipal relation is known. Two classes of data stand in one answer,
 * so it is asked for twice at once: those calls share it.
 */
export function noekkelopplysningerAdapter({ client, clock }: PersonkortConfig): NoekkelopplysningerPort {
  const share = shareInFlight<Kildesvar<Noekkelopplysninger>>()
  const fetch = async (ident: Personidentifikator) =>
    readAnswer(await client.getNoekkelopplysninger(ident), newReading(clock.now()), (json, reading) => {
      if (!holdsKnown(json, noekkelopplysningerDto)) return unavailable('unexpectedAnswer')
      const dto = readLenient(noekkelopplysningerDto, json, '', reading.problems)
      return dto ? toValue(toNoekkelopplysninger(dto, reading)) : unavailable('unexpectedAnswer')
    })
  return {
    getNoekkelopplysninger: (ident, { again } = {}) => share(ident, () => fetch(ident), again),
  }
}
