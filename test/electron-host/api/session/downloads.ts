import { EventEmitter } from 'node:events'
import { copyFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Session } from '../../chromium/connection.ts'
import { fromHost } from '../../network/custom-schemes.ts'
import { preventable } from '../../preventable.ts'
import { note, report } from '../../report.ts'
import { findOwner } from '../../window/owner.ts'

type State = ReturnType<Electron.DownloadItem['getState']>
type Surface = Pick<
  Electron.DownloadItem,
  | 'cancel'
  | 'getFilename'
  | 'getReceivedBytes'
  | 'getSavePath'
  | 'getState'
  | 'getTotalBytes'
  | 'getURL'
  | 'setSavePath'
>

/** Electron's DownloadItem. Where to save is for the app to say: there is nobody to show a dialog to. */
class DownloadItem extends EventEmitter implements Surface {
  savePath = ''
  state: State = 'progressing'
  received = 0
  total = 0
  readonly cancel: () => void
  readonly #url: string
  readonly #name: string

  constructor(url: string, name: string, cancel: () => void) {
    super()
    this.#url = url
    this.#name = name
    this.cancel = cancel
  }
  getURL(): string {
    return this.#url
  }
  getFilename(): string {
    return this.#name
  }
  setSavePath(file: string): void {
    this.savePath = file
  }
  getSavePath(): string {
    return this.savePath
  }
  getState(): State {
    return this.state
  }
  getReceivedBytes(): number {
    return this.received
  }
  getTotalBytes(): number {
    return this.total
  }
  finish(state: State): void {
    this.state = state
    this.emit('done', {}, state)
  }
}

/** Chromium saves under a name of its own; what the app wants to keep is moved from there. */
export async function watchDownloads(root: Session, session: EventEmitter, folder: string): Promise<void> {
  const items = new Map<string, DownloadItem>()
  root.on('Browser.downloadWillBegin', ({ guid, url, suggestedFilename, frameId }) => {
    const cancel = () => {
      root.send('Browser.cancelDownload', { guid }).catch(report('cancelling a download'))
    }
    const item = new DownloadItem(fromHost(url), suggestedFilename, cancel)
    items.set(guid, item)
    const event = preventable()
    session.emit('will-download', event, item, findOwner(frameId)?.contents)
    if (event.defaultPrevented || item.savePath === '') {
      note(`download of ${suggestedFilename} is cancelled`)
      cancel()
    }
  })
  root.on('Browser.downloadProgress', ({ guid, state, receivedBytes, totalBytes }) => {
    const item = items.get(guid)
    if (!item || state === 'inProgress') return
    items.delete(guid)
    Object.assign(item, { received: receivedBytes, total: totalBytes })
    const saved = path.join(folder, guid)
    settle(item, saved, state === 'completed').catch(report('saving a download'))
  })
  await root.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  })
}

async function settle(item: DownloadItem, saved: string, completed: boolean): Promise<void> {
  if (completed && item.savePath !== '') await copyFile(saved, item.savePath)
  await rm(saved, { force: true })
  item.finish(completed && item.savePath !== '' ? 'completed' : 'cancelled')
}
