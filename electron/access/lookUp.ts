import type { Session } from '#shared/contract/session.ts'
import { soekCalls } from '#shared/contract/soek.ts'
import { decide } from '#shared/domain/tilgang/avgjoerelse.ts'
import { fail, ok, type Result } from '#shared/result/result.ts'
import type { Sessions } from './sessions.ts'

const { dataklasse, handling, linje } = soekCalls['soek/finn'].touches

/** Whether who is signed in may look people up at all; which of them is decided person by person. */
export function admitLookUp(sessions: Sessions): Result<Session> {
  const session = sessions.find()
  if (!session) return fail({ kind: 'forbidden', reason: 'noSession' })
  const { allow } = decide(session.ansatt, dataklasse, handling, { linje, egenSak: false })
  return allow ? ok(session) : fail({ kind: 'forbidden', reason: 'role' })
}
