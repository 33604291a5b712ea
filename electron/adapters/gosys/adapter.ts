import { shareInFlight } from '#electron/adapters/parallel/shareInFlight.ts'
import { empty, type Outcome, readAnswer, toKildesvar, toValue } from '#electron/adapters/reading/outcome.ts'
import { startReading } from '#electron/adapters/reading/reading.ts'
import { type Kildesvar, mapKildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { OppgavePort, Oppgavetreff } from '#shared/ports/oppgavePort.ts'
import { type FindAktoerId, findHvem } from './bruker.ts'
import type { GosysClient, Hvem } from './client/gosysClient.ts'
import { listForBruker, listOpen } from './lists.ts'
import { pickLinje, type ReadList } from './readList.ts'
import { readHendelser, readOne } from './readOne.ts'

export type GosysConfig = {
  client: GosysClient
  clock: ClockPort
  /** Gosys files people under their aktørId; it is got from the person register. */
  findAktoerId: FindAktoerId
}

/** Gosys behind its port. The two lines of one list share one reading of it. */
export function gosysAdapter({ client, clock, findAktoerId }: GosysConfig): OppgavePort {
  const share = shareInFlight<Outcome<ReadList>>()
  const listOf = (hvem: Hvem, linje: Linje, again: boolean | undefined) =>
    share(JSON.stringify(hvem), () => listOpen({ client, clock }, hvem), again).then((outcome) =>
      toLinje(outcome, linje, clock),
    )
  return {
    async listForBruker(ident, linje, { again } = {}) {
      const found = await findHvem(client, ident, findAktoerId)
      if ('notAsked' in found) return found.notAsked
      const outcome = await share(ident, () => listForBruker({ client, clock }, found.hvem), again)
      return mapKildesvar(toLinje(outcome, linje, clock), (treff) => treff.map(({ oppgave }) => oppgave))
    },
    listForAnsatt: (tilordnetRessurs, linje, { again } = {}) => listOf({ tilordnetRessurs }, linje, again),
    listForEnhet: (tildeltEnhetsnr, linje, { again } = {}) => listOf({ tildeltEnhetsnr }, linje, again),
    async getOppgave(id) {
      const answer = await client.getOppgave(id)
      return readAnswer(answer, startReading('gosys', clock.now()), (json, reading) =>
        readOne(json, id, reading),
      )
    },
    async listHendelser(id, linje) {
      const answer = await client.listHendelser(id)
      return readAnswer(answer, startReading('gosys', clock.now()), (json, reading) =>
        readHendelser(json, linje, reading),
      )
    },
  }
}

/** A list with nothing of the line in it is "no data" of that line, whatever the other one has. */
function toLinje(outcome: Outcome<ReadList>, linje: Linje, clock: ClockPort): Kildesvar<Oppgavetreff[]> {
  if (outcome.kind !== 'value') return toKildesvar(outcome, startReading('gosys', clock.now()))
  const reading = startReading('gosys', outcome.value.hentet)
  const own = pickLinje(outcome.value, linje)
  if (own.kind !== 'value') return toKildesvar(own, reading)
  const { treff, problems } = own.value
  const isEmpty = treff.length === 0 && problems.length === 0
  return toKildesvar(isEmpty ? empty : toValue(treff), { ...reading, problems })
}
