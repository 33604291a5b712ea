import { ipcMain } from '../api/ipc-main.ts'
import type { Protocol } from '../chromium/protocol.ts'
import { decodeList } from '../codec/decode.ts'
import { encode } from '../codec/encode.ts'
import { describe } from '../report.ts'
import { bindingName, type Downward, type Upward } from '../world/setup.ts'
import type { WebFrame } from './frames.ts'
import type { Page } from './page.ts'
import type { WebContents } from './web-contents.ts'

/** ipcRenderer → ipcMain, for one page. */
export function listenToPage(contents: WebContents, page: Page): void {
  page.cdp.on('Runtime.bindingCalled', (call) => {
    if (call.name === bindingName && page.worlds.isPreload(call.executionContextId))
      receive(contents, page, call)
  })
}

function receive(contents: WebContents, page: Page, call: Protocol.Runtime.bindingCalledPayload): void {
  const message: Upward = JSON.parse(call.payload)
  switch (message.kind) {
    case 'title':
      contents.takePageTitle(message.title)
      break
    case 'open':
      contents.windowOpen.ask(message.url, message.name, message.features)
      break
    case 'send':
      ipcMain.emit(message.channel, eventFrom(contents, page, call), ...decodeList(message.args))
      break
    case 'invoke':
      void perform(message, eventFrom(contents, page, call)).then((answer) =>
        page.worlds.deliver(call.executionContextId, answer),
      )
  }
}

function eventFrom(contents: WebContents, page: Page, call: Protocol.Runtime.bindingCalledPayload): object {
  const frame = page.frames.find(page.worlds.frameOf(call.executionContextId) ?? '') ?? page.frames.main
  return {
    type: 'frame',
    sender: contents,
    senderFrame: frame,
    frameId: frame.routingId,
    processId: frame.processId,
    reply: (channel: string, ...args: unknown[]) => frame.send(channel, ...args),
  }
}

async function perform(call: Extract<Upward, { kind: 'invoke' }>, event: object): Promise<Downward> {
  const { id, channel, args } = call
  try {
    const value = encode(await ipcMain.perform(channel, event, decodeList(args)))
    return { kind: 'answer', id, value }
  } catch (error) {
    return { kind: 'failure', id, message: `Error invoking remote method '${channel}': ${inOneLine(error)}` }
  }
}

/** Only an error's name and message cross to the page, as in Electron; never its stack. */
function inOneLine(error: unknown): string {
  return error instanceof Error ? String(error) : describe(error)
}

/** webContents.send → ipcRenderer.on. A page that is not there yet does not hear it, as in Electron. */
export function postToFrame(page: Page, frame: WebFrame, channel: string, args: unknown[]): void {
  const context = page.worlds.preloadIn(frame.frameToken)
  const encoded = encode(args)
  if (context !== undefined) page.worlds.deliver(context, { kind: 'message', channel, args: encoded })
}
