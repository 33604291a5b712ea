import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { mapLimited } from '#electron/adapters/parallel/mapLimited.ts'
import { shareInFlight } from '#electron/adapters/parallel/shareInFlight.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Sosialhjelp } from '#shared/domain/soeknad/soeknad.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { SosialhjelpPort } from '#shared/ports/sosialhjelpPort.ts'
import type { OskarClient } from './client.ts'
import { type Listed, readListSvar } from './listSvar.ts'
import { type SakWithDocument, toSosialhjelp } from './mapper.ts'
import { readDocument } from './schema/readDocument.ts'

const DOCUMENTS_AT_A_TIME = 6

/** Oskar behind its port. Calls for the same person while one is under way share that one's answer. */
export function oskarAdapter({ client, clock }: { client: OskarClient; clock: ClockPort }): SosialhjelpPort {
  const share = shareInFlight<Kildesvar<Sosialhjelp>>()
  return {
    getSosialhjelp: (ident, { again = false } = {}) =>
      share(ident, () => fetchSosialhjelp(ident, client, clock), again),
  }
}

async function fetchSosialhjelp(
  ident: Personidentifikator,
  client: OskarClient,
  clock: ClockPort,
): Promise<Kildesvar<Sosialhjelp>> {
  const list = readListSvar(await client.listSaker(ident), ident)
  const envelope = { kilde: 'oskar', hentet: clock.now() } as const
  switch (list.kind) {
    case 'empty':
      return { state: 'ingenData', ...envelope }
    case 'forbidden':
      return { state: 'ingenTilgang', ...envelope }
    case 'unavailable':
      return { state: 'utilgjengelig', ...envelope, reason: list.reason }
    case 'saker': {
      const read = await mapLimited(list.saker, DOCUMENTS_AT_A_TIME, (listed) =>
        fetchDocument(ident, listed, client, envelope.hentet),
      )
      const value = toSosialhjelp(read, list.unreadable, envelope.hentet)
      const problems = [...list.problems, ...read.flatMap((each) => each.problems)]
      return { state: 'ok', ...envelope, value, problems }
    }
  }
}

type Fetched = SakWithDocument & { problems: Problem[] }

/** One document that does not come costs only itself. */
async function fetchDocument(
  ident: Personidentifikator,
  { sak, path }: Listed,
  client: OskarClient,
  hentet: Tidspunkt,
): Promise<Fetched> {
  if (sak.document === null) return { sak, document: 'none', problems: [] }
  // Where it lies could not be read; the list has told of that.
  if (sak.document.id === null) return { sak, document: 'failed', problems: [] }
  const answer = await client.getDocument({ ident, sakId: sak.id, documentId: sak.document.id })
  const at = `${path}.dokument`
  if (answer.kind !== 'ok') return { sak, document: 'failed', problems: [toProblem(answer, at)] }
  const document = readDocument(answer.json, hentet)
  const problems = document.problems.map((problem) => ({ ...problem, path: joinPath(at, problem.path) }))
  return { sak, document, problems }
}

const joinPath = (at: string, path: string) => (path === '$' ? at : `${at}.${path}`)

function toProblem(answer: Exclude<HttpAnswer, { kind: 'ok' }>, path: string): Problem {
  const came = answer.kind === 'unavailable' ? answer.reason : answer.kind
  return { path, code: came === 'notJson' ? 'notJson' : 'missing', expected: `document (came: ${came})` }
}
