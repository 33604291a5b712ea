import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from './ask.ts'

const readySchema = z.object({
  urls: z.object({
    arena: z.url(),
    infotrygd: z.url(),
    oskar: z.url(),
    personkort: z.url(),
    katalog: z.url(),
  }),
  control: z.url(),
})

let child: ChildProcessWithoutNullStreams | undefined
afterEach(() => {
  child?.kill('SIGKILL')
})

async function start() {
  child = spawn(process.execPath, [
    '--import',
    'tsx',
    'test/simulator/main.ts',
    '--size',
    '30',
    '--latency',
    '5',
  ])
  const lines = createInterface({ input: child.stdout })
  const [line] = await once(lines, 'line')
  return { child, ready: readySchema.parse(JSON.parse(String(line))) }
}

describe('the simulators as a process', () => {
  it('say where they are, obey, and end on SIGTERM', async () => {
    const { child, ready } = await start()
    const employees = `${ready.urls.katalog}/katalog/ansatte`
    expect((await ask(employees)).status).toBe(200)
    expect((await ask(`${ready.control}/fault`, { kilde: 'katalog', fault: 'serverError' })).status).toBe(204)
    expect((await ask(employees)).status).toBe(500)
    expect((await ask(`${ready.control}/fault`, { kilde: 'katalog', fault: null })).status).toBe(204)
    expect((await ask(`${ready.control}/latency`, { kilde: 'alle', ms: 0 })).status).toBe(204)
    expect((await ask(`${ready.control}/fault`, { kilde: 'noe', fault: 'slow' })).status).toBe(400)
    expect((await ask(`${ready.control}/stop`, { kilde: 'katalog' })).status).toBe(204)
    await expect(ask(employees)).rejects.toThrow()
    expect((await ask(`${ready.control}/restart`, { kilde: 'katalog' })).status).toBe(204)
    expect((await ask(employees)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('end when the parent is gone', async () => {
    const { child } = await start()
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
