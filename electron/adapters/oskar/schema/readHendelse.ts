import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Hendelse } from '../hendelse.ts'
import { oskarOpphav } from '../opphav.ts'
import { Fields } from '../reading/fields.ts'
import { oneOf, ProblemLog, toFound } from '../reading/problemLog.ts'
import { hendelsereaders } from './hendelser.ts'

/** One event alone: `hendelse` is null when it cannot be read, and `problems` says why. */
export type ReadHendelse = { hendelse: Hendelse | null; problems: Problem[] }

const isKnownType = (type: string): type is keyof typeof hendelsereaders =>
  Object.hasOwn(hendelsereaders, type)

export function readHendelse(raw: unknown, path: string, hentet: Tidspunkt): ReadHendelse {
  const log = new ProblemLog()
  if (!isRecord(raw)) {
    return { hendelse: null, problems: [{ path: path || '$', code: 'wrongType', expected: 'object' }] }
  }
  const fields = new Fields(raw, path, log)
  const type = fields.requiredText('type')
  const tidspunkt = fields.requiredTidspunkt('hendelsestidspunkt')
  if (type !== '' && !isKnownType(type)) {
    const expected = oneOf(Object.keys(hendelsereaders))
    log.add({ path: fields.at('type'), code: 'unknownType', expected, ...toFound(type) }, true)
  }
  if (!isKnownType(type) || !tidspunkt) return { hendelse: null, problems: log.problems }
  const hendelse = hendelsereaders[type](fields, { tidspunkt, toOpphav: oskarOpphav(hentet, type) })
  return { hendelse: log.broken ? null : hendelse, problems: log.problems }
}
