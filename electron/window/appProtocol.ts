import { protocol } from 'electron'
import { APP_SCHEME, openAppFiles } from './appFiles.ts'

/** Before the app is ready, or Chromium does not treat the scheme as a secure origin of its own. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }])
}

export function serveApp(root: string): void {
  protocol.handle(APP_SCHEME, openAppFiles(root))
}
