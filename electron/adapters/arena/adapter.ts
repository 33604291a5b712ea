import { findValue, joinParts } from '#electron/adapters/reading/joinParts.ts'
import { readAnswer } from '#electron/adapters/reading/outcome.ts'
import { startReading } from '#electron/adapters/reading/reading.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Oppfoelging } from '#shared/domain/oppfoelging/oppfoelging.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { OppfoelgingPort } from '#shared/ports/oppfoelgingPort.ts'
import type { YtelsePort } from '#shared/ports/ytelsePort.ts'
import type { ArenaClient, ArenaPart } from './client/arenaClient.ts'
import {
  type ReadPart,
  readAktiviteter,
  readMeldekort,
  readSakId,
  readStatus,
  readVedtak14a,
} from './readParts.ts'
import { readVedtak } from './readVedtak.ts'

export type ArenaConfig = { client: ArenaClient; clock: ClockPort }
type Ask = <T>(part: ArenaPart, ident: Personidentifikator, read: ReadPart<T>) => Promise<Kildesvar<T>>

/** Arena behind its two ports, over HTTP (`arenaHttpClient`) or a folder (`openArenaFolder`). */
export function arenaAdapter({ client, clock }: ArenaConfig): OppfoelgingPort & YtelsePort {
  const ask: Ask = async (part, ident, read) => {
    const answer = await client.get(part, ident)
    const reading = startReading('arena', clock.now())
    return readAnswer(answer, reading, (json) => read(json, ident, reading))
  }
  return {
    getOppfoelging: (ident) => getOppfoelging(ident, ask, clock),
    listAktiviteter: (ident) => ask('aktiviteter', ident, readAktiviteter),
    listMeldekort: (ident) => ask('meldekort', ident, readMeldekort),
    listVedtak: (ident) => listVedtak(ident, ask, clock),
  }
}

async function getOppfoelging(
  ident: Personidentifikator,
  ask: Ask,
  clock: ClockPort,
): Promise<Kildesvar<Oppfoelging>> {
  const [status, sak, vedtak14a] = await Promise.all([
    ask('status', ident, readStatus),
    ask('oppfolgingssak', ident, readSakId),
    ask('vedtak14a', ident, readVedtak14a),
  ])
  const parts = [
    { name: 'status', svar: status },
    { name: 'oppfolgingssak', svar: sak },
    { name: 'vedtak14a', svar: vedtak14a },
  ]
  return joinParts(parts, startReading('arena', clock.now()), () => {
    const known = findValue(status)
    return { status: known && { ...known, sakId: findValue(sak) }, vedtak14a: findValue(vedtak14a) }
  })
}

const YTELSER = ['aap', 'dagpenger', 'tiltakspenger'] as const

async function listVedtak(
  ident: Personidentifikator,
  ask: Ask,
  clock: ClockPort,
): Promise<Kildesvar<Vedtak[]>> {
  const parts = await Promise.all(
    YTELSER.map(async (slag) => ({
      name: slag,
      svar: await ask(slag, ident, (json, about, reading) => readVedtak(slag, json, about, reading)),
    })),
  )
  return joinParts(parts, startReading('arena', clock.now()), () =>
    parts.flatMap(({ svar }) => findValue(svar) ?? []),
  )
}
