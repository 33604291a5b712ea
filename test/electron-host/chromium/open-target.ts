import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { browser } from './browser.ts'
import type { Protocol } from './protocol.ts'

/** Served by network/answer-request.ts: a page of our own, to be told from windows a page tried to open. */
export const blankOrigin = 'https://blank.electron-host.invalid'

export function isBlank(url: string): boolean {
  return url.startsWith(blankOrigin) || url.startsWith('about:blank#electron-host')
}

/** A new window showing nothing yet; answers with its target. */
export async function openTarget(width: number, height: number): Promise<string> {
  if (!browser().headless) return openAppWindow()
  const url = `about:blank#electron-host-${randomUUID()}`
  const { root } = browser().connection
  return (await root.send('Target.createTarget', { url, width, height, newWindow: true })).targetId
}

/** No tabs, no address bar: a second `chromium --app=` hands its URL to the running one, and ends. */
function openAppWindow(): Promise<string> {
  const blank = `${blankOrigin}/${randomUUID()}`
  const args = browser().args.filter((arg) => arg !== '--no-startup-window' && !isDebuggingPort(arg))
  const { root } = browser().connection
  return new Promise((resolve, reject) => {
    const look = ({ targetInfo }: Protocol.Target.targetInfoChangedPayload) => {
      if (targetInfo.url !== blank) return
      root.off('Target.targetCreated', look)
      root.off('Target.targetInfoChanged', look)
      resolve(targetInfo.targetId)
    }
    root.on('Target.targetCreated', look)
    root.on('Target.targetInfoChanged', look)
    spawn(browser().file, [...args, `--app=${blank}`], { stdio: 'ignore' }).once('error', reject)
  })
}

function isDebuggingPort(arg: string): boolean {
  return arg.startsWith('--remote-debugging-port')
}
