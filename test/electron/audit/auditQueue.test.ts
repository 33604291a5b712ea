import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newProfile, removeProfiles } from '../access/office.ts'

afterAll(removeProfiles)

const QUEUE = path.resolve('electron/audit/auditQueue.ts')

/** Runs `body` on a queue in a process of its own, where no file may grow beyond so many kB; answers with what it returns. */
function runWithFilesOf(kB: number | 'unlimited', dir: string, body: string): unknown {
  const program = `
    import { AuditQueue } from ${JSON.stringify(QUEUE)}
    const queue = new AuditQueue(${JSON.stringify(dir)}, 'stat', () => Buffer.alloc(32, 1))
    const attempt = (run) => { try { run(); return 'done' } catch (error) { return error.code } }
    console.log(JSON.stringify((() => { ${body} })()))`
  const command = `ulimit -f ${kB}; exec ${process.execPath} --import tsx --input-type=module -e "$PROGRAM"`
  const env = { ...process.env, PROGRAM: program }
  return JSON.parse(execFileSync('bash', ['-c', command], { env, encoding: 'utf8' }))
}

/** Looks until the disk refuses; what was taken, and what is there. */
const FILL = `
  let taken = 0
  while (taken < 100 && attempt(() => queue.append('a line of the audit log')) === 'done') taken += 1
  return { taken, kept: queue.waiting().lines.length }`

describe('a disk that fills up while a line is written', () => {
  it('takes no line it does not keep whole', () => {
    const answer = z
      .object({ taken: z.number().max(99), kept: z.number() })
      .parse(runWithFilesOf(1, newProfile(), FILL))
    expect(answer.kept).toBe(answer.taken)
  })

  it('loses no waiting line when those handed over are taken away', () => {
    const dir = newProfile()
    runWithFilesOf('unlimited', dir, FILL)
    const REMOVE = `
      const said = attempt(() => queue.remove(queue.waiting(10)))
      return { said, kept: queue.waiting().lines.length }`
    expect(runWithFilesOf(1, dir, REMOVE)).toEqual({ said: 'EFBIG', kept: 100 })
    expect(runWithFilesOf('unlimited', dir, REMOVE)).toEqual({ said: 'done', kept: 90 })
  })
})
