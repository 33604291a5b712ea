import type { Session } from '../chromium/connection.ts'
import { isBlank } from '../chromium/open-target.ts'
import type { Protocol } from '../chromium/protocol.ts'
import { report } from '../report.ts'
import { strangers } from './owner.ts'
import { openWindows } from './registry.ts'

type Target = Protocol.Target.TargetInfo

/** Chromium's windows come and go; this keeps the app's in step, and closes those the app did not open. */
export async function watchTargets(root: Session): Promise<void> {
  root.on('Target.targetCreated', ({ targetInfo }) => {
    if (isStranger(targetInfo)) closeStranger(root, targetInfo)
  })
  root.on('Target.targetDestroyed', ({ targetId }) => {
    strangers.delete(targetId)
    windowOf(targetId)?.drop()
  })
  await root.send('Target.setDiscoverTargets', { discover: true })
}

function windowOf(targetId: string) {
  return openWindows().find(({ webContents }) => webContents.page?.targetId === targetId)
}

function isStranger({ type, url, targetId }: Target): boolean {
  if (type !== 'page' || isBlank(url) || windowOf(targetId)) return false
  return !/^(devtools|chrome):/.test(url)
}

function closeStranger(root: Session, { targetId }: Target): void {
  strangers.add(targetId)
  root.send('Target.closeTarget', { targetId }).catch(report('closing a window the page opened'))
}
