import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type CallName, callChannel, callNames } from '#shared/contract/names.ts'
import { fail } from '#shared/result/result.ts'
import type { Log } from '../platform/log.ts'
import { APP_ORIGIN } from '../window/appProtocol.ts'
import type { Route } from './route.ts'

/** Answers the contract's calls, from the main frame of our own window only. */
export function serveCalls(all: Record<CallName, Route>, log: Log): void {
  for (const name of callNames) {
    ipcMain.handle(callChannel(name), async (event, raw: unknown) => {
      if (isOwnMainFrame(event)) return all[name](raw)
      log('ipc.refusedSender', { call: name })
      return fail({ kind: 'forbidden', reason: 'sender' })
    })
  }
}

function isOwnMainFrame({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${APP_ORIGIN}/`)
}
