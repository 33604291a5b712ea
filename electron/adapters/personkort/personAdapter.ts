import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { readAnswer, toKildesvar } from '#electron/adapters/reading/outcome.ts'
import { readOwnList } from '#electron/adapters/reading/readList.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Asking } from '#shared/ports/asking.ts'
import type { PersonPort } from '#shared/ports/personkortPort.ts'
import type { PersonkortConfig } from './config.ts'
import { kontorLookup } from './kontorLookup.ts'
import { toFullmakt } from './mapper/fullmakt.ts'
import { toKontaktinformasjon } from './mapper/kontaktinformasjon.ts'
import { toKontaktperson } from './mapper/kontaktperson.ts'
import { readOmraade, readPerson } from './persondata.ts'
import { getPersonvern } from './personvern.ts'
import { newReading } from './reading/newReading.ts'
import { rememberBriefly } from './rememberBriefly.ts'
import { fullmaktDto } from './schema/fullmakt.ts'
import { kontaktpersonDto } from './schema/kontaktperson.ts'

/** The person and the office are read from one and the same answer. */
const SHARED_MS = 2000

/** Who a person is, from the registers behind Personkort. */
export function personAdapter({ client, clock }: PersonkortConfig): PersonPort {
  const remember = rememberBriefly<HttpAnswer>(SHARED_MS, (answer) => answer.kind === 'ok')
  const getPersondata = (ident: Personidentifikator, { again = false }: Asking = {}) =>
    remember(ident, () => client.getPersondata(ident), again)
  const getKontor = kontorLookup({ client, clock })
  return {
    async getPerson(ident, asking) {
      const answer = await getPersondata(ident, asking)
      return readAnswer(answer, newReading(clock.now()), (json, reading) => readPerson(json, ident, reading))
    },
    getPersonvern: (ident) => getPersonvern({ client, clock }, ident),
    async getKontaktinformasjon(ident) {
      const answer = await client.getKontaktinformasjon(ident)
      return readAnswer(answer, newReading(clock.now()), (json, reading) =>
        toKontaktinformasjon(json, ident, reading),
      )
    },
    async listFullmakter(ident) {
      const answer = await client.listFullmakter(ident)
      return readAnswer(answer, newReading(clock.now()), (json, reading) =>
        readOwnList(fullmaktDto, json, reading, (dto, path) => toFullmakt(dto, path, ident, reading)),
      )
    },
    async listKontaktpersoner(ident, linje) {
      const answer = await client.listKontaktpersoner(ident, linje)
      return readAnswer(answer, newReading(clock.now()), (json, reading) =>
        readOwnList(kontaktpersonDto, json, reading, (dto, path) =>
          toKontaktperson(dto, path, linje, reading),
        ),
      )
    },
    async getKontor(ident, asking) {
      const answer = await getPersondata(ident, asking)
      const omraade = readAnswer(answer, newReading(clock.now()), (json, reading) =>
        readOmraade(json, ident, reading),
      )
      if (omraade.state !== 'ok') return omraade
      if (omraade.value === null) return toKildesvar({ kind: 'empty' }, newReading(omraade.hentet))
      return getKontor(omraade.value, asking)
    },
  }
}
