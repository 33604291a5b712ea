import { afterEach, describe, expect, it } from 'vitest'
import { kildesvarSchema } from '#shared/domain/kilde/kildesvar.ts'
import { sosialhjelpSchema } from '#shared/domain/soeknad/soeknad.ts'
import { ANNA, BO, event, HENTET, richDocument, toDocument } from './build.ts'
import { adapterOver, answering, closeServers, ident, isList, sakDto } from './server.ts'

afterEach(closeServers)
const listOf = (...saker: unknown[]) => ({ body: saker })
const get = async (...route: Parameters<typeof answering>) =>
  (await adapterOver(answering(...route))).adapter.getSosialhjelp(ident)
const envelope = { kilde: 'oskar', hentet: HENTET }

describe('what is asked', () => {
  it('list and document, as Fiks wants it, and never an fnr in an address', async () => {
    const { adapter, client, asked } = await adapterOver(answering(listOf(sakDto({ fiksDigisosId: 'a/b' }))))
    await adapter.getSosialhjelp(ident)
    await client.getSak('sak-1')
    expect(asked.map(({ method, url, body }) => [method, url.pathname, body])).toEqual([
      ['POST', '/oskar/digisos/api/v1/nav/soknader/soknader', `{"fnr":"${ANNA}"}`],
      ['GET', '/oskar/digisos/api/v1/nav/soknader/a%2Fb/dokumenter/dok-1', ''],
      ['GET', '/oskar/digisos/api/v1/nav/soknader/sak-1', ''],
    ])
    const ids = asked.map(({ url }) => url.searchParams.get('sporingsId') ?? '')
    expect(new Set(ids).size).toBe(3)
    for (const { url, headers } of asked) {
      expect(url.href).not.toContain(ANNA)
      expect(url.searchParams.get('sporingsId')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
      expect(headers).toMatchObject({ integrasjonid: 'samlet-id', authorization: 'Bearer merke' })
      expect(headers).toHaveProperty('integrasjonpassord')
    }
  })

  it('is asked once for two calls at the same time, and again afterwards', async () => {
    const { adapter, asked } = await adapterOver(answering(listOf(sakDto())))
    const [a, b] = await Promise.all([adapter.getSosialhjelp(ident), adapter.getSosialhjelp(ident)])
    expect(a).toBe(b)
    expect(asked.filter(isList)).toHaveLength(1)
    await adapter.getSosialhjelp(ident)
    expect(asked.filter(isList)).toHaveLength(2)
  })

  it('fetches documents in parallel, six at a time', async () => {
    let now = 0
    let most = 0
    const saker = Array.from({ length: 15 }, (_, i) => sakDto({ fiksDigisosId: `sak-${i}` }))
    const { adapter } = await adapterOver(async (asked) => {
      if (isList(asked)) return { body: saker }
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setTimeout(resolve, 20))
      now -= 1
      return { body: richDocument() }
    })
    const svar = await adapter.getSosialhjelp(ident)
    expect(most).toBe(6)
    expect(svar.state === 'ok' && svar.value.soeknader.map(({ id }) => id)).toEqual(
      saker.map((s) => s.fiksDigisosId),
    )
  })
})

describe('no answer', () => {
  it.each([
    ['an empty list', { body: [] }],
    ['204', { status: 204 }],
    ['404', { status: 404, body: { message: 'x' } }],
    ['200 and null', { body: 'null' }],
    ['200 and nothing', { body: '' }],
  ])('%s is no data', async (_what, list) => {
    expect(await get(list)).toEqual({ state: 'ingenData', ...envelope })
  })

  it.each([401, 403])('%i is no access', async (status) => {
    expect(await get({ status })).toEqual({ state: 'ingenTilgang', ...envelope })
  })

  it.each([
    [{ status: 429 }, 'tooManyRequests'],
    [{ status: 400, body: {} }, 'unexpectedAnswer'],
    [{ status: 503 }, 'serverError'],
    [{ body: '[{"fiksDigisosId":' }, 'notJson'],
    [{ body: '<html>', headers: { 'content-type': 'text/html' } }, 'notJson'],
    [{ body: { soknader: [] } }, 'unexpectedAnswer'],
    [{ body: '"text"' }, 'unexpectedAnswer'],
  ])('%j is unavailable: %s', async (list, reason) => {
    expect(await get(list)).toEqual({ state: 'utilgjengelig', ...envelope, reason })
  })

  it('half a body, a slow server and a closed one are unavailable', async () => {
    const half = {
      raw: (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('[{')
        response.socket?.destroy()
      },
    }
    expect(await get(half)).toMatchObject({ state: 'utilgjengelig', reason: 'connection' })
    const slow = await adapterOver(() => new Promise(() => undefined), { timeoutMs: 60 })
    expect(await slow.adapter.getSosialhjelp(ident)).toMatchObject({ reason: 'timeout' })
    const closed = await adapterOver(answering(listOf()))
    await closeServers()
    expect(await closed.adapter.getSosialhjelp(ident)).toMatchObject({ reason: 'connection' })
  })

  it('comes back after two 5xx, and 429 is not hammered', async () => {
    let calls = 0
    const { adapter } = await adapterOver((asked) => {
      if (!isList(asked)) return { body: richDocument() }
      calls += 1
      return calls < 3 ? { status: 502 } : { body: [sakDto()] }
    })
    expect(await adapter.getSosialhjelp(ident)).toMatchObject({ state: 'ok' })
    const busy = await adapterOver(answering({ status: 429 }))
    await busy.adapter.getSosialhjelp(ident)
    expect(busy.asked).toHaveLength(1)
  })
})

describe('an answer', () => {
  it('is the whole picture, and fits the contract', async () => {
    const svar = await get(listOf(sakDto()))
    expect(kildesvarSchema(sosialhjelpSchema).safeParse(svar).error).toBeUndefined()
    expect(svar).toMatchObject({
      state: 'ok',
      ...envelope,
      problems: [],
      value: {
        unreadableDocuments: 0,
        soeknader: [{ id: 'sak-1', soekt: '2026-03-02', status: 'ferdigbehandlet' }],
        utbetalinger: [{ id: 'U1', netto: 635000 }],
      },
    })
  })

  it('without a document yet is a søknad received', async () => {
    const { adapter, asked } = await adapterOver(answering(listOf(sakDto({ digisosSoker: null }))))
    expect(await adapter.getSosialhjelp(ident)).toMatchObject({
      value: { soeknader: [{ status: 'mottatt', soekt: '2026-03-02', saker: [] }], unreadableDocuments: 0 },
    })
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['missing', { status: 404 }, 'missing'],
    ['refused', { status: 403 }, 'missing'],
    ['cut off', { body: '{"version":' }, 'notJson'],
    ['no document', { body: '[]' }, 'wrongType'],
    ['without events', { body: { version: '1.0.0' } }, 'missing'],
  ])('with one document %s keeps the rest', async (_what, broken, code) => {
    const { adapter } = await adapterOver((asked) => {
      if (isList(asked)) return { body: [sakDto(), sakDto({ fiksDigisosId: 'sak-2' })] }
      return asked.url.pathname.includes('sak-2') ? broken : { body: richDocument() }
    })
    const svar = await adapter.getSosialhjelp(ident)
    expect(svar).toMatchObject({
      state: 'ok',
      value: {
        unreadableDocuments: 1,
        soeknader: [{ id: 'sak-1' }, { id: 'sak-2', status: null }],
        utbetalinger: [{ id: 'U1' }],
      },
    })
    const [problem, ...more] = svar.state === 'ok' ? svar.problems : []
    expect(problem).toMatchObject({ code, path: expect.stringMatching(/^soknader\[1\]\.dokument/) })
    expect(more).toEqual([])
  })

  it('says where in which document a fault lies, and how many events it cost', async () => {
    const bad = toDocument([
      event('utbetaling', 1, { utbetalingsreferanse: 'U1', belop: 'mye' }),
      event('ny', 2),
    ])
    expect(await get(listOf(sakDto()), { body: bad })).toMatchObject({
      value: { soeknader: [{ unreadableEvents: 2 }], unreadableDocuments: 0 },
      problems: [{ path: 'soknader[0].dokument.hendelser[0].belop' }, { code: 'unknownType', found: 'ny' }],
    })
  })

  it('tolerates unknown fields, and saker that cannot be read', async () => {
    const list = listOf(
      sakDto({ nytt: { felt: 1 } }),
      null,
      sakDto({ fiksDigisosId: 7 }),
      sakDto({ digisosSoker: 'x', fiksDigisosId: 'c' }),
    )
    const svar = await get(list)
    expect(svar).toMatchObject({
      state: 'ok',
      value: { soeknader: [{ id: 'sak-1' }, { id: 'c' }], unreadableDocuments: 3 },
    })
    expect(svar.state === 'ok' && svar.problems.map(({ path }) => path)).toEqual([
      'soknader[1]',
      'soknader[2].fiksDigisosId',
      'soknader[3].digisosSoker',
    ])
  })

  it('survives strange numbers for time', async () => {
    const times = [0, -1, 1e18, '2026', null, {}]
    const saker = times.map((timestampSendt, i) =>
      sakDto({
        fiksDigisosId: `s${i}`,
        originalSoknadNAV: { timestampSendt },
        sistEndret: timestampSendt,
        digisosSoker: null,
      }),
    )
    const svar = await get({ body: saker })
    expect(svar.state === 'ok' && svar.value.soeknader.map(({ soekt, status }) => [soekt, status])).toEqual(
      times.map(() => [null, null]),
    )
  })

  it('of 10,000 events is read', async () => {
    const events = Array.from({ length: 10_000 }, (_, i) =>
      event('vilkar', i % 60, { vilkarreferanse: `V${i}` }),
    )
    const svar = await get(listOf(sakDto()), { body: toDocument(events) })
    expect(svar.state === 'ok' && svar.value.soeknader[0]?.vilkaar).toHaveLength(10_000)
  })
})

describe('about somebody else', () => {
  const other = (id: string) => sakDto({ fiksDigisosId: id, sokerFnr: BO })

  it('and nothing more: unavailable, and no document is asked for', async () => {
    const { adapter, asked } = await adapterOver(answering(listOf(other('x'), other('y'))))
    expect(await adapter.getSosialhjelp(ident)).toEqual({
      state: 'utilgjengelig',
      ...envelope,
      reason: 'wrongPerson',
    })
    expect(asked).toHaveLength(1)
  })

  it('among the right ones: left out, counted and told of without the number', async () => {
    const { adapter, asked } = await adapterOver(answering(listOf(other('x'), sakDto())))
    const svar = await adapter.getSosialhjelp(ident)
    expect(svar).toMatchObject({
      value: { soeknader: [{ id: 'sak-1' }], unreadableDocuments: 1 },
      problems: [{ path: 'soknader[0].sokerFnr', code: 'wrongPerson' }],
    })
    expect(JSON.stringify(svar)).not.toContain(BO)
    expect(asked).toHaveLength(2)
  })

  it('or nobody: not shown', async () => {
    const svar = await get(listOf(sakDto({ sokerFnr: null }), sakDto({ fiksDigisosId: 'b' })))
    expect(svar).toMatchObject({ value: { soeknader: [{ id: 'b' }], unreadableDocuments: 1 } })
  })
})
