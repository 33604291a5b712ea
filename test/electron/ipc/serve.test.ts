import { describe, expect, it } from 'vitest'
import type { Route } from '#electron/ipc/route.ts'
import { serveCalls } from '#electron/ipc/serve.ts'
import type { LogFields } from '#electron/platform/log.ts'
import { type CallName, callNames } from '#shared/contract/names.ts'
import { ok } from '#shared/result/result.ts'

type Frame = { url: string; parent: Frame | null }
const page: Frame = { url: 'app://samlet/index.html#/bruker/x', parent: null }

/** Main with one and the same route behind every call, asked as Electron would. */
function serve(route: Route = async () => ok('svar')) {
  const handlers = new Map<string, (event: never, raw: unknown) => unknown>()
  const logged: { event: string; fields: LogFields | undefined }[] = []
  const all = Object.fromEntries(callNames.map((name) => [name, route])) as Record<CallName, Route>
  serveCalls({ handle: (channel, handler) => handlers.set(channel, handler) }, all, (event, fields) =>
    logged.push({ event, fields }),
  )
  const ask = (name: CallName, senderFrame: Frame | null = page) =>
    handlers.get(`samlet:call:${name}`)?.({ senderFrame } as never, null)
  return { handlers, logged, ask }
}

describe('the calls of the contract', () => {
  it('are answered, each on its own channel, and nothing else is', async () => {
    const { handlers, ask } = serve()
    expect([...handlers.keys()].sort()).toEqual(callNames.map((name) => `samlet:call:${name}`).sort())
    for (const name of callNames) expect(await ask(name)).toEqual({ ok: true, value: 'svar' })
  })
})

describe('a sender', () => {
  it.each<[string, Frame | null]>([
    ['a page elsewhere', { url: 'https://samlet.example/', parent: null }],
    ['a page whose address begins alike', { url: 'app://samlet.example/index.html', parent: null }],
    ['our scheme, another host', { url: 'app://annet/index.html', parent: null }],
    ['a file', { url: 'file:///app/index.html', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a frame inside our page', { url: 'app://samlet/index.html', parent: page }],
    ['a frame that is gone', null],
  ])('that is %s gets nothing, and no use case runs', async (_name, frame) => {
    let ran = 0
    const { ask, logged } = serve(async () => {
      ran += 1
      return ok('svar')
    })
    for (const name of callNames) {
      expect(await ask(name, frame)).toEqual({ ok: false, error: { kind: 'forbidden', reason: 'sender' } })
    }
    expect(ran).toBe(0)
    expect(logged).toHaveLength(callNames.length)
    expect(logged[0]).toEqual({ event: 'ipc.refusedSender', fields: { call: callNames[0] } })
  })
})

describe('a bug in main', () => {
  it('is closed to the window, and the log says where but not about whom', async () => {
    const { ask, logged } = serve(async () => {
      throw new TypeError('Solfrid Øvre has no address')
    })
    expect(await ask('bruker/person')).toEqual({ ok: false, error: { kind: 'internal' } })
    expect(logged).toEqual([
      {
        event: 'ipc.bug',
        fields: {
          call: 'bruker/person',
          error: 'TypeError',
          at: expect.stringMatching(/^serve\.test\.ts:\d+:\d+$/),
        },
      },
    ])
  })

  it('that throws something that is no error is closed too', async () => {
    const { ask, logged } = serve(() => Promise.reject('Solfrid Øvre'))
    expect(await ask('bruker/person')).toEqual({ ok: false, error: { kind: 'internal' } })
    expect(JSON.stringify(logged)).not.toContain('Solfrid')
  })
})
