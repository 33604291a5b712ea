import { holdsKnown } from '#electron/adapters/reading/holdsKnown.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { readAnswer, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { NoekkelopplysningerPort } from '#shared/ports/personkortPort.ts'
import type { PersonkortConfig } from './config.ts'
import { toNoekkelopplysninger } from './mapper/noekkelopplysninger.ts'
import { newReading } from './reading/newReading.ts'
import { noekkelopplysningerDto } from './schema/noekkelopplysninger.ts'

/** Key municipal facts. No answer means that no municipal relation is known. */
export function noekkelopplysningerAdapter({ client, clock }: PersonkortConfig): NoekkelopplysningerPort {
  return {
    async getNoekkelopplysninger(ident) {
      const answer = await client.getNoekkelopplysninger(ident)
      return readAnswer(answer, newReading(clock.now()), (json, reading) => {
        if (!holdsKnown(json, noekkelopplysningerDto)) return unavailable('unexpectedAnswer')
        const dto = readLenient(noekkelopplysningerDto, json, '', reading.problems)
        return dto ? toValue(toNoekkelopplysninger(dto, reading)) : unavailable('unexpectedAnswer')
      })
    },
  }
}
