import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { GosysWriteClient } from '#electron/adapters/gosys/client/gosysClient.ts'
import { gosysHttpClient } from '#electron/adapters/gosys/client/httpClient.ts'
import { gosysSkrivingAdapter } from '#electron/adapters/gosys/skrivingAdapter.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { addBlokk } from '#shared/domain/oppgave/beskrivelse.ts'
import { type NyOppgave, skrivefeilSchema } from '#shared/domain/oppgave/skriving.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { ANNA, ANNAS_AKTOERID, answer, clientOf, clock, findAktoerId, HENTET, page, task } from './samples.ts'

const LEST = { id: 300_000_001, versjon: 3 }
const ny: NyOppgave = {
  tema: 'OPP',
  type: 'KONT_BRUK',
  prioritet: 'normal',
  aktivFra: toDato('2026-11-23'),
  frist: toDato('2026-11-25'),
}
type Sent = { method: string; id: number | null; body: unknown }

/** A server that answers as told, and what was sent to it. */
function writing(answers: Partial<Record<'get' | 'post' | 'put' | 'patch', HttpAnswer>>) {
  const sent: Sent[] = []
  const give = async (method: 'post' | 'put' | 'patch', id: number | null, body: unknown) => {
    sent.push({ method, id, body })
    return answers[method] ?? answer(task())
  }
  const client: GosysWriteClient = clientOf(answer(page()), {
    getOppgave: async () => answers.get ?? answer(task()),
    post: (body) => give('post', null, body),
    put: (id, body) => give('put', id, body),
    patch: (id, body) => give('patch', id, body),
  })
  return { port: gosysSkrivingAdapter({ client, clock, findAktoerId }), sent }
}
const conflict: HttpAnswer = { kind: 'rejected', status: 409, json: null }

describe('create', () => {
  it('sends what is named, by aktørId, and nothing else', async () => {
    const { port, sent } = writing({})
    expect(await port.create(ANNA, { ...ny, beskrivelse: 'Kontakt bruker.', enhet: '9901' })).toMatchObject({
      ok: true,
      value: { id: 300_000_001, versjon: 3 },
    })
    expect(sent).toEqual([
      {
        method: 'post',
        id: null,
        body: {
          tema: 'OPP',
          oppgavetype: 'KONT_BRUK',
          prioritet: 'NORM',
          aktivDato: '2026-11-23',
          fristFerdigstillelse: '2026-11-25',
          tildeltEnhetsnr: '9901',
          beskrivelse: 'Kontakt bruker.',
          aktoerId: ANNAS_AKTOERID,
        },
      },
    ])
    expect(JSON.stringify(sent)).not.toContain(ANNA)
  })

  it('can be about no person', async () => {
    const { port, sent } = writing({})
    await port.create(null, ny)
    expect(sent[0]?.body).not.toHaveProperty('aktoerId')
  })

  it.each([
    ['tema', { tema: '' }, 'missing'],
    ['tildeltEnhetsnr', { enhet: '99' }, 'wrongFormat'],
    ['tilordnetRessurs', { tilordnet: 'Z99000111' }, 'wrongType'],
    ['journalpostId', { journalpostId: '9'.repeat(41) }, 'wrongType'],
  ])('refuses a wrong %s before anything is sent', async (path, fields, code) => {
    const { port, sent } = writing({})
    expect(await port.create(ANNA, { ...ny, ...fields })).toMatchObject({
      ok: false,
      error: { kind: 'refused', problems: [{ path, code }] },
    })
    expect(sent).toEqual([])
  })

  it('sends nothing when the person cannot be looked up', async () => {
    const { sent } = writing({})
    const client = clientOf(answer(page()))
    const port = gosysSkrivingAdapter({
      client,
      clock,
      findAktoerId: async () => ({
        state: 'utilgjengelig',
        kilde: 'personkort',
        hentet: HENTET,
        reason: 'timeout',
      }),
    })
    expect(await port.create(ANNA, ny)).toEqual({
      ok: false,
      error: { kind: 'unavailable', reason: 'timeout' },
    })
    expect(sent).toEqual([])
  })
})

describe('replace', () => {
  const raw = task({
    nyttFelt: { dypt: [1, null] },
    mappeId: null,
    metadata: { NOEKKEL: 'verdi' },
    versjon: 3,
  })

  it('sends the whole document as it was read, with the named fields changed', async () => {
    const { port, sent } = writing({ get: answer(raw) })
    const text = addBlokk(String(raw.beskrivelse), {
      dato: toDato('2026-11-23'),
      klokke: '09:00',
      navn: 'Vigdis Statseksempel',
      ident: 'Z990001',
      enhet: '9901',
      tekst: 'Ringt.',
    })
    await port.replace(LEST, { status: 'ferdigstilt', beskrivelse: text, endretAvEnhet: '9901' })
    expect(sent).toEqual([
      {
        method: 'put',
        id: LEST.id,
        body: { ...raw, status: 'FERDIGSTILT', beskrivelse: text, endretAvEnhetsnr: '9901' },
      },
    ])
  })

  it('changes nothing else to the byte', async () => {
    const { port, sent } = writing({ get: answer(raw) })
    await port.replace(LEST, {})
    expect(JSON.stringify(sent[0]?.body)).toBe(JSON.stringify(raw))
  })

  it('empties a field by leaving it out', async () => {
    const { port, sent } = writing({ get: answer(raw) })
    await port.replace(LEST, { tilordnet: null, frist: null, gjelder: undefined })
    const { tilordnetRessurs: _, fristFerdigstillelse: __, ...rest } = raw
    expect(sent[0]?.body).toEqual(rest)
  })

  it('refuses a log in which the older text is not whole', async () => {
    const { port, sent } = writing({ get: answer(raw) })
    expect(await port.replace(LEST, { beskrivelse: `Ny\n\n${raw.beskrivelse.trim()}` })).toMatchObject({
      error: { kind: 'refused', problems: [{ path: 'beskrivelse', code: 'contradiction' }] },
    })
    expect(sent).toEqual([])
  })

  it('refuses a document the API would not take, naming every fault and no value', async () => {
    const { tildeltEnhetsnr: _, ...without } = raw
    const { port, sent } = writing({ get: answer({ ...without, prioritet: 'SNARLIG' }) })
    const result = await port.replace(LEST, {})
    expect(result).toMatchObject({
      error: {
        kind: 'refused',
        problems: [
          { path: 'prioritet', code: 'unknownCode', found: 'SNARLIG' },
          { path: 'tildeltEnhetsnr', code: 'missing' },
        ],
      },
    })
    expect(sent).toEqual([])
  })

  it('is a conflict when somebody wrote since, before anything is sent, with what is there now', async () => {
    const { port, sent } = writing({ get: answer({ ...raw, versjon: 4, prioritet: 'LAV' }) })
    expect(await port.replace(LEST, { status: 'ferdigstilt' })).toMatchObject({
      error: { kind: 'conflict', current: { versjon: 4, prioritet: 'lav' } },
    })
    expect(sent).toEqual([])
  })

  it('is a conflict when somebody writes meanwhile', async () => {
    let reads = 0
    const client = clientOf(answer(page()), {
      getOppgave: async () => answer({ ...raw, versjon: reads++ === 0 ? 3 : 4 }),
      put: async () => conflict,
    })
    const port = gosysSkrivingAdapter({ client, clock, findAktoerId })
    expect(await port.replace(LEST, {})).toMatchObject({
      error: { kind: 'conflict', current: { versjon: 4 } },
    })
  })

  it.each<[string, HttpAnswer, object]>([
    ['no task', { kind: 'notFound' }, { kind: 'notFound' }],
    ['no access', { kind: 'forbidden' }, { kind: 'forbidden' }],
    ['no answer', { kind: 'unavailable', reason: 'timeout' }, { kind: 'unavailable', reason: 'timeout' }],
    ['another task', answer(task({ id: 9 })), { kind: 'unavailable', reason: 'unexpectedAnswer' }],
  ])('with %s to read is that, and sends nothing', async (_, get, error) => {
    const { port, sent } = writing({ get })
    expect(await port.replace(LEST, {})).toEqual({ ok: false, error })
    expect(sent).toEqual([])
  })
})

describe('change', () => {
  it('sends the named fields with id and versjon', async () => {
    const { port, sent } = writing({})
    await port.change(LEST, { tilordnet: 'Z990001', status: 'underBehandling', endretAvEnhet: '9901' })
    expect(sent).toEqual([
      {
        method: 'patch',
        id: LEST.id,
        body: { ...LEST, status: 'UNDER_BEHANDLING', tilordnetRessurs: 'Z990001', endretAvEnhetsnr: '9901' },
      },
    ])
  })

  it('cannot touch beskrivelse', async () => {
    const { port, sent } = writing({})
    const sneaked = { status: 'ferdigstilt', beskrivelse: 'x' } as const
    expect(await port.change(LEST, sneaked)).toMatchObject({ error: { kind: 'refused' } })
    expect(sent).toEqual([])
  })

  it('lost to somebody carries what is there now, or says that it could not be read', async () => {
    const lost = writing({ patch: conflict, get: answer(task({ versjon: 9 })) })
    const result = await lost.port.change(LEST, { status: 'aapnet' })
    expect(result).toMatchObject({ error: { kind: 'conflict', current: { versjon: 9 } } })
    expect(skrivefeilSchema.safeParse(result.ok ? null : result.error).success).toBe(true)
    const blind = writing({ patch: conflict, get: { kind: 'unavailable', reason: 'timeout' } })
    expect(await blind.port.change(LEST, {})).toEqual({
      ok: false,
      error: { kind: 'conflict', current: null },
    })
  })
})

const unavailable = (reason: 'timeout' | 'connection' | 'serverError' | 'notJson' | 'tooManyRequests') =>
  ({ kind: 'unavailable', reason }) as const

describe('after a write', () => {
  it.each<[string, HttpAnswer, object]>([
    ['timeout', unavailable('timeout'), { kind: 'uncertain', reason: 'timeout' }],
    ['a cut line', unavailable('connection'), { kind: 'uncertain', reason: 'connection' }],
    ['a 5xx', unavailable('serverError'), { kind: 'uncertain', reason: 'serverError' }],
    ['half an answer', unavailable('notJson'), { kind: 'uncertain', reason: 'notJson' }],
    ['no content', { kind: 'noContent' }, { kind: 'uncertain', reason: 'unexpectedAnswer' }],
    ['an answer without a task', answer({}), { kind: 'uncertain', reason: 'unexpectedAnswer' }],
    ['429', unavailable('tooManyRequests'), { kind: 'unavailable', reason: 'tooManyRequests' }],
    ['403', { kind: 'forbidden' }, { kind: 'forbidden' }],
    ['404', { kind: 'notFound' }, { kind: 'notFound' }],
    ['400', { kind: 'rejected', status: 400, json: { feilmelding: ANNA } }, { kind: 'refused' }],
  ])('%s is what it is, and it is never sent again', async (_, given, error) => {
    const { port, sent } = writing({ post: given, put: given, patch: given })
    const results = [await port.create(ANNA, ny), await port.replace(LEST, {}), await port.change(LEST, {})]
    for (const result of results) expect(result).toMatchObject({ ok: false, error })
    expect(sent.map(({ method }) => method)).toEqual(['post', 'put', 'patch'])
    expect(JSON.stringify(results)).not.toContain(ANNA)
  })
})

describe('over HTTP', () => {
  it('a write that fails is sent once, a reading three times', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.headers['x-correlation-id']?.length}`)
      response.writeHead(500).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const client = gosysHttpClient({
      baseUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
      getToken: async () => 't',
      backoffMs: [1, 1],
    })
    await client.post({})
    await client.put(1, {})
    await client.patch(1, {})
    await client.getOppgave(1)
    server.close()
    expect(asked).toEqual(['POST 36', 'PUT 36', 'PATCH 36', 'GET 36', 'GET 36', 'GET 36'])
  })
})
