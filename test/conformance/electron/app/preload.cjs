const { contextBridge, ipcRenderer } = require('electron')

window.preloadWasHere = true

const heard = []
ipcRenderer.on('push', (_event, ...args) => heard.push(args))

function messageOf(act) {
  try {
    act()
    return 'did not throw'
  } catch (error) {
    return error.message
  }
}

const api = {
  facts: { nested: { value: 1 }, list: [1, 2] },
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  note: (text) => ipcRenderer.send('note', text),
  onNoteBack: (listener) => ipcRenderer.once('note-back', (_event, text) => listener(text)),
  heard: () => heard,
  add: (a, b) => a + b,
  throws: () => {
    throw new RangeError('out of range')
  },
  rejects: async () => {
    throw new Error('rejected')
  },
  callBack: async (listener) => `answered ${await listener(20)}`,
  makeFunction: () => () => 'made',
  requireFs: () => messageOf(() => require('node:fs')),
  exposeAgain: () => messageOf(() => contextBridge.exposeInMainWorld('conformance', {})),
  seesPage: () => String(window.setByPage),
  seesDom: () => document.querySelector('h1').textContent,
  isolatedProcess: () => [process.type, process.sandboxed, process.contextIsolated],
  sendFunction: () => messageOf(() => ipcRenderer.send('note', () => 1)),
}
contextBridge.exposeInMainWorld('conformance', api)
