import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { infotrygdAdapter } from '#electron/adapters/infotrygd/adapter.ts'
import {
  type InfotrygdFolder,
  openInfotrygdFolder,
} from '#electron/adapters/infotrygd/client/folderClient.ts'
import {
  ANNA,
  BO,
  barnetrygd,
  everything,
  HENTET,
  nothing,
  stoenad,
  sykepenger,
  utbetaltPeriode,
} from './samples.ts'

let dir: string
let client: InfotrygdFolder
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'infotrygd-'))
})
afterEach(async () => {
  client?.close()
  await rm(dir, { recursive: true, force: true })
})
/** Written with an age, for the newest file stands. */
async function put(name: string, content: unknown, ageSeconds = 0) {
  const file = path.join(dir, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  const at = new Date(Date.now() - ageSeconds * 1000)
  await utimes(file, at, at)
}
function open() {
  client = openInfotrygdFolder(dir)
  return infotrygdAdapter({ client, clock: { now: () => HENTET } })
}

describe('Infotrygd from a folder', () => {
  it('answers as the services would', async () => {
    await put('a.json', everything())
    const svar = await open().listVedtak(ANNA)
    expect(svar).toMatchObject({ state: 'ok', problems: [] })
    expect(svar.state === 'ok' && svar.value).toHaveLength(7)
  })

  it('knows nobody who is not there', async () => {
    await put('a.json', everything())
    expect(await open().listVedtak(BO)).toMatchObject({ state: 'ingenData' })
  })

  it('tells "none" from "not exported"', async () => {
    await put('a.json', nothing)
    const port = open()
    expect(await port.listVedtak(ANNA)).toMatchObject({ state: 'ingenData' })
    await put('a.json', { fnr: ANNA, barnetrygd: null })
    await vi.waitFor(async () =>
      expect(await port.listVedtak(ANNA)).toMatchObject({ state: 'ok', value: [], problems: { length: 5 } }),
    )
    await put('a.json', { fnr: ANNA })
    await vi.waitFor(async () =>
      expect(await port.listVedtak(ANNA)).toMatchObject({ state: 'utilgjengelig' }),
    )
  })

  it('takes each part from the newest export that has it', async () => {
    await put('old.json', { ...nothing, ...barnetrygd(stoenad()), ...sykepenger(utbetaltPeriode()) }, 60)
    await put('new.json', { fnr: ANNA, ...sykepenger(utbetaltPeriode({ grad: 40 })) })
    const svar = await open().listVedtak(ANNA)
    expect(svar).toMatchObject({ value: [{ slag: 'sykepenger', grad: 40 }, { slag: 'barnetrygd' }] })
  })

  it('tells when a file has changed', async () => {
    await put('a.json', nothing)
    const port = open()
    await port.listVedtak(ANNA)
    const heard = vi.fn()
    client.onChange(heard)
    await put('a.json', everything())
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 5000 })
    expect(await port.listVedtak(ANNA)).toMatchObject({ state: 'ok' })
  })
})
