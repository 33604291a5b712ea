import type { App, Session } from 'electron'
import type { Log } from '../platform/log.ts'
import { APP_ORIGIN } from './appFiles.ts'

const isOwn = (url: string) => url.startsWith(`${APP_ORIGIN}/`)

/** No permission, no download, no request, no window and no page but our own (access-and-audit.md, "On the PC"). */
export function lockDown(app: Pick<App, 'on'>, session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel =
      !isOwn(details.url) && !details.url.startsWith('devtools:') && !details.url.startsWith('data:')
    if (cancel) log('window.requestRefused', { type: details.resourceType })
    answer({ cancel })
  })
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault()
    })
  })
}
