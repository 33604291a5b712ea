import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { type CallName, callChannel, callNames } from '#shared/contract/names.ts'
import { fail } from '#shared/result/result.ts'
import type { Log, LogFields } from '../platform/log.ts'
import { APP_ORIGIN } from '../window/appFiles.ts'
import type { Route } from './route.ts'

/** Answers the contract's calls, from the main frame of our own window only. */
export function serveCalls(ipc: Pick<IpcMain, 'handle'>, all: Record<CallName, Route>, log: Log): void {
  for (const name of callNames) {
    ipc.handle(callChannel(name), async (event, raw: unknown) => {
      if (!isOwnMainFrame(event)) {
        log('ipc.refusedSender', { call: name })
        return fail({ kind: 'forbidden', reason: 'sender' })
      }
      try {
        return await all[name](raw)
      } catch (error) {
        // A bug. What it says may be about a person: the window gets none of it, the log only where it happened.
        log('ipc.bug', { call: name, ...toPlace(error) })
        return fail({ kind: 'internal' })
      }
    })
  }
}

function isOwnMainFrame({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${APP_ORIGIN}/`)
}

/** The kind of error and the line that threw it, without its folder. */
function toPlace(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const thrown = error.stack?.split('\n').find((line) => /^\s+at /.test(line))
  return { error: error.constructor.name, at: thrown?.match(/[\w.-]+:\d+:\d+(?=\)?$)/)?.[0] ?? 'unknown' }
}
