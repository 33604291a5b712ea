import { createServer, type Server } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { noKatalog, trainingKatalog } from '#electron/access/katalog.ts'
import { ansattOf } from './office.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** The directory over a real server that answers this to everything. */
async function katalogOver(status: number, body: string) {
  const server = createServer((_request, response) => response.writeHead(status).end(body))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return trainingKatalog(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
}
const kari = ansattOf('statligVeileder')

it('lists the employees of the directory', async () => {
  const katalog = await katalogOver(200, JSON.stringify([kari]))
  expect(await katalog.listAnsatte()).toEqual({ ok: true, value: [kari] })
})

it('gives nobody a role or a right that is not in the list of them', async () => {
  for (const change of [
    { rolle: 'sjef' },
    { vernetilganger: ['alle'] },
    { linje: 'fylke' },
    { navIdent: 7 },
  ]) {
    const katalog = await katalogOver(200, JSON.stringify([kari, { ...kari, ...change }]))
    const path = expect.stringMatching(/^1\.(rolle|vernetilganger|linje|navIdent)/)
    expect(await katalog.listAnsatte()).toEqual({
      ok: false,
      error: { kind: 'invalidSourceData', source: 'katalog', path },
    })
  }
})

it.each([
  [404, ''],
  [403, ''],
  [200, 'ikke JSON'],
])('says that the directory does not answer on %s', async (status, body) => {
  expect(await (await katalogOver(status, body)).listAnsatte()).toEqual({
    ok: false,
    error: { kind: 'sourceUnavailable', source: 'katalog' },
  })
})

it('has nobody outside training', async () => {
  expect(await noKatalog.listAnsatte()).toEqual({ ok: true, value: [] })
})
