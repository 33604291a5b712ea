import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { oskarAdapter } from '#electron/adapters/oskar/adapter.ts'
import { type OskarFolderClient, openOskarFolder } from '#electron/adapters/oskar/folderClient.ts'
import { ANNA, BO, event, HENTET, richDocument, toDocument } from './build.ts'
import { ident, sakDto } from './server.ts'

let dir: string
let client: OskarFolderClient
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'oskar-'))
})
afterEach(async () => {
  client?.close()
  await rm(dir, { recursive: true, force: true })
})
const put = (name: string, content: unknown) =>
  writeFile(path.join(dir, name), typeof content === 'string' ? content : JSON.stringify(content))
const exported = (...soknader: unknown[]) => ({ fnr: ANNA, soknader })
function open() {
  client = openOskarFolder(dir)
  return oskarAdapter({ client, clock: { now: () => HENTET } })
}

describe('Oskar from a folder', () => {
  it('answers as the server would', async () => {
    await put(
      '1.json',
      exported(sakDto({ dokument: richDocument() }), sakDto({ fiksDigisosId: 'b', digisosSoker: null })),
    )
    expect(await open().getSosialhjelp(ident)).toMatchObject({
      state: 'ok',
      problems: [],
      value: {
        soeknader: [
          { id: 'sak-1', status: 'ferdigbehandlet' },
          { id: 'b', status: 'mottatt' },
        ],
        utbetalinger: [{ id: 'U1' }],
        unreadableDocuments: 0,
      },
    })
  })

  it('needs no digisosSoker beside a document, and misses a document that is announced', async () => {
    const { digisosSoker: _left, sokerFnr: _out, ...bare } = sakDto({ dokument: richDocument() })
    await put('1.json', exported(bare, sakDto({ fiksDigisosId: 'b' })))
    expect(await open().getSosialhjelp(ident)).toMatchObject({
      value: { soeknader: [{ status: 'ferdigbehandlet' }, { status: null }], unreadableDocuments: 1 },
    })
  })

  it('joins the files of a person; of the same søknad the newest counts', async () => {
    const status = (code: string) => toDocument([event('soknadsStatus', 1, { status: code })])
    await put(
      'new.json',
      exported(sakDto({ dokument: status('MOTTATT') }), sakDto({ fiksDigisosId: 'old', digisosSoker: null })),
    )
    await new Promise((resolve) => setTimeout(resolve, 15))
    await put('a.json', exported(sakDto({ dokument: status('FERDIGBEHANDLET') })))
    expect(await open().getSosialhjelp(ident)).toMatchObject({
      value: { soeknader: [{ id: 'sak-1', status: 'ferdigbehandlet' }, { id: 'old' }] },
    })
  })

  it('has no data of a person it holds no file of, and is unavailable when it is gone', async () => {
    await put('1.json', { fnr: BO, soknader: [] })
    expect(await open().getSosialhjelp(ident)).toMatchObject({ state: 'ingenData' })
    client.close()
    await rm(dir, { recursive: true })
    expect(await open().getSosialhjelp(ident)).toMatchObject({ state: 'utilgjengelig', reason: 'connection' })
  })

  it('does not show what a file holds of somebody else', async () => {
    await put('1.json', exported(sakDto({ sokerFnr: BO, dokument: richDocument() })))
    expect(await open().getSosialhjelp(ident)).toMatchObject({
      state: 'utilgjengelig',
      reason: 'wrongPerson',
    })
  })

  it('reads a file of the person that holds no list as one unreadable', async () => {
    await put('1.json', { fnr: ANNA, soknader: 'ingen' })
    expect(await open().getSosialhjelp(ident)).toMatchObject({
      value: { soeknader: [], unreadableDocuments: 1 },
    })
  })

  it('tells of changes', async () => {
    const adapter = open()
    await adapter.getSosialhjelp(ident)
    const changed = new Promise<void>((resolve) => {
      client.onChange(resolve)
    })
    await put('1.json', exported(sakDto({ digisosSoker: null })))
    await changed
    expect(await adapter.getSosialhjelp(ident)).toMatchObject({ state: 'ok' })
  })
})
