import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Hendelse } from '../hendelse.ts'
import { readHendelse } from './readHendelse.ts'

/** What could be read of one digisos-soker document, in the order of the file. */
export type ReadDocument = {
  /** False: there was no list of events to read at all. */
  readable: boolean
  hendelser: Hendelse[]
  unreadableEvents: number
  problems: Problem[]
}

/** Reads the events one by one: what is wrong with one is told of and costs no other. Never throws. */
export function readDocument(raw: unknown, hentet: Tidspunkt): ReadDocument {
  const list = isRecord(raw) ? raw['hendelser'] : undefined
  if (!Array.isArray(list)) return unreadable(raw, list)
  const reads = list.map((each: unknown, index) => readHendelse(each, `hendelser[${index}]`, hentet))
  const hendelser = reads.flatMap(({ hendelse }) => hendelse ?? [])
  return {
    readable: true,
    hendelser,
    unreadableEvents: reads.length - hendelser.length,
    problems: reads.flatMap(({ problems }) => problems),
  }
}

function unreadable(raw: unknown, list: unknown): ReadDocument {
  const problem: Problem = isRecord(raw)
    ? {
        path: 'hendelser',
        code: list === undefined || list === null ? 'missing' : 'wrongType',
        expected: 'array',
      }
    : { path: '$', code: 'wrongType', expected: 'object' }
  return { readable: false, hendelser: [], unreadableEvents: 0, problems: [problem] }
}
