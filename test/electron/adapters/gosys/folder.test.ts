import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gosysAdapter } from '#electron/adapters/gosys/adapter.ts'
import { type GosysFolderClient, openGosysFolder } from '#electron/adapters/gosys/client/folderClient.ts'
import { ANNA, BO, clock, municipalTask, page, task } from './samples.ts'

let dir: string
let client: GosysFolderClient
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'gosys-'))
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
/** Nobody is looked up: a folder knows people by fnr. */
function open() {
  client = openGosysFolder(dir)
  const findAktoerId = () => Promise.reject(new Error('looked up'))
  return gosysAdapter({ client, clock, findAktoerId })
}
const ofBo = { aktoerId: undefined, identer: undefined }
const closed = (id: number, day: string) =>
  task({ id, status: 'FERDIGSTILT', ferdigstiltTidspunkt: `${day}T10:00:00+01:00` })

describe('Gosys from a folder', () => {
  it('answers as the server would', async () => {
    await put('anna.json', {
      fnr: ANNA,
      oppgaver: page(task(), municipalTask(), closed(3, '2026-11-01'), closed(4, '2026-10-01')),
      hendelser: { 300000001: [{ status: 'OPPRETTET', tema: 'AAP' }] },
    })
    await put('bo.json', { ident: BO, oppgaver: [task({ id: 8, tilordnetRessurs: 'Z990002', ...ofBo })] })
    const gosys = open()
    expect(await gosys.listForBruker(ANNA, 'stat')).toMatchObject({
      state: 'ok',
      value: [{ id: 300_000_001 }, { id: 3 }],
      problems: [],
    })
    expect(await gosys.listForBruker(ANNA, 'kommune')).toMatchObject({ value: [{ id: 300_000_002 }] })
    expect(await gosys.listForAnsatt('z990002', 'stat')).toMatchObject({
      value: [{ oppgave: { id: 8 }, bruker: { ident: BO } }],
    })
    const unit = await gosys.listForEnhet('9901', 'stat')
    expect(unit.state === 'ok' && unit.value.map(({ oppgave }) => oppgave.id).sort()).toEqual([
      300_000_001, 8,
    ])
    expect(await gosys.getOppgave(8)).toMatchObject({ value: { bruker: { ident: BO } } })
    expect(await gosys.listHendelser(300_000_001, 'stat')).toMatchObject({
      value: [{ status: { kode: 'OPPRETTET' } }],
    })
  })

  it('knows nobody and no task that is not there', async () => {
    await put('anna.json', { fnr: ANNA, oppgaver: null })
    const gosys = open()
    expect(await gosys.listForBruker(ANNA, 'stat')).toMatchObject({ state: 'ingenData' })
    expect(await gosys.listForBruker(BO, 'stat')).toMatchObject({ state: 'ingenData' })
    expect(await gosys.getOppgave(1)).toMatchObject({ state: 'ingenData' })
    expect(await gosys.listForEnhet('9901', 'stat')).toMatchObject({ state: 'ingenData' })
  })

  it('concludes nothing from what was not exported', async () => {
    await put('anna.json', { fnr: ANNA, hendelser: {} })
    await put('bo.json', { fnr: BO, oppgaver: [task(ofBo)] })
    const gosys = open()
    expect(await gosys.listForBruker(ANNA, 'stat')).toMatchObject({
      state: 'utilgjengelig',
      reason: 'unexpectedAnswer',
    })
    expect(await gosys.listHendelser(300_000_001, 'stat')).toMatchObject({ state: 'utilgjengelig' })
  })

  it('says so when an export holds fewer tasks than there were, or a file cannot be read', async () => {
    await put('anna.json', { fnr: ANNA, oppgaver: { antallTreffTotalt: 120, oppgaver: [task()] } })
    expect(await open().listForBruker(ANNA, 'stat')).toMatchObject({
      value: [{ id: 300_000_001 }],
      problems: [{ path: 'antallTreffTotalt', code: 'contradiction' }],
    })
  })

  it('takes the newest export of each person', async () => {
    await put('old.json', { fnr: ANNA, oppgaver: [task({ versjon: 1 }), task({ id: 9 })] }, 60)
    await put('new.json', { fnr: ANNA, oppgaver: [task({ versjon: 2 })] })
    await put('newest-without.json', { fnr: ANNA }, -60)
    const gosys = open()
    expect(await gosys.listForBruker(ANNA, 'stat')).toMatchObject({ value: [{ versjon: 2 }] })
    expect(await gosys.listForEnhet('9901', 'stat')).toMatchObject({ value: [{ oppgave: { versjon: 2 } }] })
  })

  it("does not show somebody else's tasks", async () => {
    const bos = { identer: [{ ident: BO, gruppe: 'FOLKEREGISTERIDENT' }] }
    await put('anna.json', { fnr: ANNA, oppgaver: [task(bos)] })
    expect(await open().listForBruker(ANNA, 'stat')).toMatchObject({
      state: 'utilgjengelig',
      reason: 'wrongPerson',
    })
  })

  it('tells of a change', async () => {
    await put('anna.json', { fnr: ANNA, oppgaver: [task()] })
    const gosys = open()
    await gosys.listForBruker(ANNA, 'stat')
    const changed = new Promise<void>((resolve) => client.onChange(resolve))
    await put('anna.json', { fnr: ANNA, oppgaver: [task({ versjon: 44 })] }, -5)
    await changed
    expect(await gosys.listForBruker(ANNA, 'stat')).toMatchObject({ value: [{ versjon: 44 }] })
  })
})
