import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { lockDown } from '#electron/window/lockdown.ts'

/** What Electron would call back, gathered; the real thing is tried in the end-to-end tests. */
function locked() {
  const app = new EventEmitter()
  const events = new EventEmitter()
  const handlers = new Map<string, (...args: unknown[]) => unknown>()
  const take = (name: string) => (handler: (...args: unknown[]) => unknown) => handlers.set(name, handler)
  const logged: unknown[] = []
  const spelling: boolean[] = []
  const session = {
    on: (name: string, listener: () => void) => events.on(name, listener),
    setPermissionRequestHandler: take('request'),
    setPermissionCheckHandler: take('check'),
    setSpellCheckerEnabled: (on: boolean) => spelling.push(on),
    webRequest: { onBeforeRequest: take('before') },
  }
  lockDown(app as never, session as never, (...line) => logged.push(line))
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: take('open') })
  app.emit('web-contents-created', {}, contents)
  return { events, handlers, logged, spelling, contents }
}
/** Whether the event was stopped. */
function isStopped(emitter: EventEmitter, name: string, event: object = {}): boolean {
  let stopped = false
  const preventDefault = () => {
    stopped = true
  }
  emitter.emit(name, { ...event, preventDefault })
  return stopped
}

it('refuses every permission, new window, download and webview, and checks no spelling', () => {
  const { events, handlers, contents, spelling } = locked()
  const answers: unknown[] = []
  handlers.get('request')?.({}, 'media', (granted: unknown) => answers.push(granted))
  expect(answers).toEqual([false])
  expect(handlers.get('check')?.({}, 'clipboard-read')).toBe(false)
  expect(handlers.get('open')?.({ url: 'app://samlet/index.html' })).toEqual({ action: 'deny' })
  expect(isStopped(events, 'will-download')).toBe(true)
  expect(isStopped(contents, 'will-attach-webview')).toBe(true)
  expect(spelling).toEqual([false])
})

const foreign = [
  'https://samlet.example/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://samlet.example/index.html',
  'app://annet/index.html',
  'javascript:alert(1)',
  'blob:app://samlet/x',
  'ws://127.0.0.1/',
]

it('asks nobody for anything, and logs the kind of what was refused but not the address', () => {
  const { handlers, logged } = locked()
  const isCancelled = (url: string) => {
    const answers: unknown[] = []
    handlers.get('before')?.({ url, resourceType: 'image' }, (answer: unknown) => answers.push(answer))
    return answers
  }
  for (const url of foreign) expect(isCancelled(url), url).toEqual([{ cancel: true }])
  expect(logged).toEqual(foreign.map(() => ['window.requestRefused', { type: 'image' }]))
  for (const url of ['app://samlet/index.html', 'data:image/png;base64,AA']) {
    expect(isCancelled(url)).toEqual([{ cancel: false }])
  }
})

it('goes to no page but our own', () => {
  const { contents } = locked()
  for (const url of [...foreign, 'data:text/html,x', 'about:blank']) {
    expect(isStopped(contents, 'will-navigate', { url }), url).toBe(true)
  }
  expect(isStopped(contents, 'will-navigate', { url: 'app://samlet/index.html#/' })).toBe(false)
})
