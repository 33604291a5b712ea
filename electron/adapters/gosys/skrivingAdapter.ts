import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import { listWriterProblems } from '#electron/adapters/writing/writerProblems.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'
import type { Oppgaveerstatning, Skrivefeil } from '#shared/domain/oppgave/skriving.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { Lest, OppgaveskrivingPort } from '#shared/ports/oppgaveskrivingPort.ts'
import { fail, ok, type Result } from '#shared/result/result.ts'
import { type FindAktoerId, findHvem, type NotAsked } from './bruker.ts'
import type { GosysWriteClient } from './client/gosysClient.ts'
import { readOppgave } from './mapper/oppgave.ts'
import { replaceFields, toWire } from './mapper/toWire.ts'
import { patchOppgaveSchema, postOppgaveSchema, putOppgaveSchema } from './schema/writer.ts'

export type GosysSkrivingConfig = { client: GosysWriteClient; clock: ClockPort; findAktoerId: FindAktoerId }
type Written = Promise<Result<Oppgave, Skrivefeil>>

/** Writing to Gosys: strict before sending, once only, and never over what somebody else wrote. */
export function gosysSkrivingAdapter({
  client,
  clock,
  findAktoerId,
}: GosysSkrivingConfig): OppgaveskrivingPort {
  const finish = (answer: HttpAnswer, id: number | null) => toWritten(answer, id, client, clock)
  return {
    async create(ident, ny): Written {
      const found = ident === null ? null : await findHvem(client, ident, findAktoerId)
      if (found && 'notAsked' in found) return fail(toNotSent(found.notAsked))
      const body = { ...toWire(ny), ...(found ? { aktoerId: found.hvem.bruker.aktoerId } : {}) }
      const problems = listWriterProblems(postOppgaveSchema, body)
      return problems.length > 0 ? fail({ kind: 'refused', problems }) : finish(await client.post(body), null)
    },
    async replace(lest, endring): Written {
      const now = readNow(await client.getOppgave(lest.id), lest, clock)
      if (!now.ok) return now
      const body = replaceFields(now.value, endring)
      const problems = [...listWriterProblems(putOppgaveSchema, body), ...listLost(now.value, endring)]
      if (problems.length > 0) return fail({ kind: 'refused', problems })
      return finish(await client.put(lest.id, body), lest.id)
    },
    async change(lest, endring): Written {
      const body = { ...toWire(endring), ...lest }
      const problems = listWriterProblems(patchOppgaveSchema, body)
      if (problems.length > 0) return fail({ kind: 'refused', problems })
      return finish(await client.patch(lest.id, body), lest.id)
    },
  }
}

/** beskrivelse is a log: what others wrote stands at its end, to the byte. */
function listLost(raw: Record<string, unknown>, { beskrivelse }: Oppgaveerstatning): Problem[] {
  const before = typeof raw['beskrivelse'] === 'string' ? raw['beskrivelse'] : ''
  if (beskrivelse === undefined || beskrivelse.endsWith(before)) return []
  return [{ path: 'beskrivelse', code: 'contradiction', expected: 'the older text untouched at the end' }]
}

/** The raw task, when it still is the one that was read. */
function readNow(
  answer: HttpAnswer,
  { id, versjon }: Lest,
  clock: ClockPort,
): Result<Record<string, unknown>, Skrivefeil> {
  if (answer.kind !== 'ok') return fail(toFailure(answer, { mayBeDone: false }))
  const current = readOppgave(answer.json, clock.now()).treff?.oppgave ?? null
  if (!isRecord(answer.json) || current?.id !== id)
    return fail({ kind: 'unavailable', reason: 'unexpectedAnswer' })
  return answer.json['versjon'] === versjon ? ok(answer.json) : fail({ kind: 'conflict', current })
}

async function toWritten(
  answer: HttpAnswer,
  id: number | null,
  client: GosysWriteClient,
  clock: ClockPort,
): Written {
  if (answer.kind === 'ok') {
    const written = readOppgave(answer.json, clock.now()).treff?.oppgave
    const isIt = written !== undefined && (id === null || written.id === id)
    return isIt ? ok(written) : fail({ kind: 'uncertain', reason: 'unexpectedAnswer' })
  }
  const isConflict = answer.kind === 'rejected' && answer.status === 409
  if (!isConflict || id === null) return fail(toFailure(answer, { mayBeDone: true }))
  const now = await client.getOppgave(id)
  const current = now.kind === 'ok' ? readOppgave(now.json, clock.now()).treff?.oppgave : undefined
  return fail({ kind: 'conflict', current: current?.id === id ? current : null })
}

/** `mayBeDone`: a write was sent, so that only a plain refusal says it was not done. */
function toFailure(
  answer: Exclude<HttpAnswer, { kind: 'ok' }>,
  { mayBeDone }: { mayBeDone: boolean },
): Skrivefeil {
  switch (answer.kind) {
    case 'noContent':
      return { kind: mayBeDone ? 'uncertain' : 'unavailable', reason: 'unexpectedAnswer' }
    case 'notFound':
    case 'forbidden':
      return { kind: answer.kind }
    case 'rejected':
      return { kind: 'refused', problems: [toRefusal(answer.status)] }
    case 'unavailable': {
      const isRefused = answer.reason === 'tooManyRequests'
      return { kind: mayBeDone && !isRefused ? 'uncertain' : 'unavailable', reason: answer.reason }
    }
  }
}

const toRefusal = (status: number): Problem => ({
  path: '$',
  code: 'contradiction',
  expected: `what the source accepts (came: ${status})`,
})

/** The person could not be looked up: nothing was sent. */
function toNotSent(svar: NotAsked): Skrivefeil {
  switch (svar.state) {
    case 'ingenTilgang':
    case 'begrenset':
      return { kind: 'forbidden' }
    case 'ingenData':
      return { kind: 'notFound' }
    case 'ikkeSpurt':
      return { kind: 'unavailable', reason: 'connection' }
    case 'utilgjengelig':
      return { kind: 'unavailable', reason: svar.reason }
  }
}
