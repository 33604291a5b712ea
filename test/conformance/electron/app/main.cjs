// The smallest program that uses what Samlet uses of Electron. Plain CommonJS, unbundled: what runs is what is read.
const { appendFileSync, readFileSync } = require('node:fs')
const path = require('node:path')
const { app, BrowserWindow, ipcMain, protocol, session } = require('electron')

const userData = process.env.SAMLET_TEST_USER_DATA
app.setPath('userData', userData)
app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])

/** What happened, for the tests: in memory while running, in a file for after the end. */
const seen = []
globalThis.conformance = {
  seen,
  createWindow,
  flags: { denyNavigation: true, keepWindow: false, vetoQuit: false },
}
const { flags } = globalThis.conformance
const record = (name, detail = '') => {
  seen.push([name, detail])
  appendFileSync(path.join(userData, 'events.txt'), `${name}${detail && ` ${detail}`}\n`)
}

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }
const csp = "default-src 'self'; script-src 'self'; connect-src 'self' https://other.test; object-src 'none'"

function serveFile(pathname) {
  try {
    const body = readFileSync(path.join(__dirname, 'pages', path.basename(pathname)))
    const type = types[path.extname(pathname)] ?? 'application/octet-stream'
    return new Response(body, { headers: { 'content-type': type, 'content-security-policy': csp } })
  } catch (error) {
    return new Response(`no such page: ${error.code}`, { status: 404 })
  }
}

async function answer(request) {
  const { pathname, search } = new URL(request.url)
  if (pathname === '/echo') {
    const body = Buffer.from(await request.arrayBuffer()).toString('hex')
    return Response.json({ method: request.method, search, body, type: request.headers.get('content-type') })
  }
  if (pathname === '/redirect')
    return new Response(null, { status: 302, headers: { location: 'app://bundle/other.html' } })
  if (pathname === '/throws') throw new Error('the handler failed on purpose')
  return serveFile(pathname)
}

function watch(contents) {
  contents.setWindowOpenHandler(({ url }) => {
    record('window-open', url)
    return { action: 'deny' }
  })
  for (const name of ['will-navigate', 'will-redirect']) {
    contents.on(name, (event) => {
      record(name, event.url)
      if (flags.denyNavigation) event.preventDefault()
    })
  }
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) record('will-frame-navigate', event.url)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('preload-error', (_event, _file, error) => record('preload-error', error.message))
}

function createWindow(options = {}) {
  const { webPreferences = {}, ...rest } = options
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...rest,
    useContentSize: true,
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      nodeIntegrationInSubFrames: true,
      ...webPreferences,
    },
  })
  window.on('close', (event) => {
    record('close')
    if (flags.keepWindow) event.preventDefault()
  })
  window.on('closed', () => record('closed'))
  window.once('ready-to-show', () => record('ready-to-show'))
  return window
}

function handleCalls() {
  ipcMain.handle('echo', (_event, ...args) => args)
  ipcMain.handle('kinds', (_event, ...args) => args.map((value) => Object.prototype.toString.call(value)))
  ipcMain.handle('throws', () => {
    throw new TypeError('no such thing')
  })
  ipcMain.handle('uncloneable', () => () => 1)
  ipcMain.handle('sender', (event) => ({
    url: event.senderFrame.url,
    origin: event.senderFrame.origin,
    isTop: event.senderFrame.parent === null,
    topUrl: event.senderFrame.top.url,
    contents: event.sender.getURL(),
  }))
  ipcMain.on('note', (event, text) => {
    record('note', text)
    event.reply('note-back', `${text}!`)
  })
}

function guardSession() {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, done) => {
    record('permission', permission)
    done(false)
  })
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.webRequest.onBeforeRequest({ urls: ['https://*/*', 'http://*/*'] }, ({ url }, done) => {
    record('request', url)
    done({ cancel: true })
  })
  defaultSession.on('will-download', (event, item) => {
    record('will-download', item.getFilename())
    event.preventDefault()
  })
}

for (const name of ['will-finish-launching', 'ready', 'before-quit', 'will-quit', 'quit']) {
  app.on(name, (event) => {
    record(name)
    if (name === 'before-quit' && flags.vetoQuit) event.preventDefault()
  })
}
app.on('window-all-closed', () => {
  record('window-all-closed')
  app.quit()
})
app.on('second-instance', (_event, argv, _folder, data) => {
  record('second-instance', JSON.stringify({ last: argv.at(-1), data }))
})
app.on('web-contents-created', (_event, contents) => watch(contents))

async function start() {
  await app.whenReady()
  protocol.handle('app', answer)
  handleCalls()
  guardSession()
  await createWindow().loadURL('app://bundle/index.html')
}

if (app.requestSingleInstanceLock({ from: 'conformance' })) start()
else app.quit()
