import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { arenaAdapter } from '#electron/adapters/arena/adapter.ts'
import { type ArenaFolderClient, openArenaFolder } from '#electron/adapters/arena/client/folderClient.ts'
import { ANNA, BO, documents, HENTET, meldekortSample, problemsIn, statusSample, valueIn } from './samples.ts'

let dir: string
let client: ArenaFolderClient
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'arena-'))
})
afterEach(async () => {
  client.close()
  await rm(dir, { recursive: true, force: true })
})
const write = (name: string, content: unknown) => writeFile(path.join(dir, name), JSON.stringify(content))
function open() {
  client = openArenaFolder(dir)
  return arenaAdapter({ client, clock: { now: () => HENTET } })
}

it('answers as the server would', async () => {
  await write('a.json', { fnr: ANNA, ...documents() })
  const arena = open()
  expect(valueIn(await arena.getOppfoelging(ANNA))).toMatchObject({ status: { sakId: '77' } })
  expect(valueIn(await arena.listAktiviteter(ANNA))).toHaveLength(3)
  expect(valueIn(await arena.listVedtak(ANNA))).toHaveLength(3)
  expect(valueIn(await arena.listMeldekort(ANNA))).toHaveLength(1)
  expect(await arena.listMeldekort(BO)).toMatchObject({ state: 'ingenData' })
})

it('takes null for none, and what is not exported for not known', async () => {
  await write('a.json', { ident: ANNA, status: statusSample(), aktiviteter: null, aap: [] })
  const arena = open()
  expect(await arena.listAktiviteter(ANNA)).toMatchObject({ state: 'ingenData' })
  expect(await arena.listMeldekort(ANNA)).toMatchObject({
    state: 'utilgjengelig',
    reason: 'unexpectedAnswer',
  })
  expect(problemsIn(await arena.listVedtak(ANNA))).toEqual([
    'dagpenger notAnswered',
    'tiltakspenger notAnswered',
  ])
})

it('hears of a change', async () => {
  await write('a.json', { fnr: ANNA, meldekort: [] })
  const arena = open()
  expect(await arena.listMeldekort(ANNA)).toMatchObject({ state: 'ingenData' })
  const changed = new Promise<void>((resolve) => {
    client.onChange(resolve)
  })
  await write('a.json', { fnr: ANNA, meldekort: [meldekortSample()] })
  await changed
  expect(valueIn(await arena.listMeldekort(ANNA))).toHaveLength(1)
})
