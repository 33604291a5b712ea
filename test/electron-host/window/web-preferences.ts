import { readFileSync } from 'node:fs'

/** Chromium alone gives a page no Node and no way out of its sandbox; a window that asks for it is a mistake. */
export function refuseUnsafe(preferences: Electron.WebPreferences): void {
  const unsafe = {
    'contextIsolation: false': preferences.contextIsolation === false,
    'nodeIntegration: true': preferences.nodeIntegration === true,
    'nodeIntegrationInWorker: true': preferences.nodeIntegrationInWorker === true,
    'sandbox: false': preferences.sandbox === false,
    'webSecurity: false': preferences.webSecurity === false,
    'allowRunningInsecureContent: true': preferences.allowRunningInsecureContent === true,
    'webviewTag: true': preferences.webviewTag === true,
  }
  for (const [setting, asked] of Object.entries(unsafe)) {
    if (asked) throw new Error(`electron-host: webPreferences ${setting} is refused: it is unsafe`)
  }
  if (preferences.partition !== undefined || preferences.session !== undefined) {
    throw new Error('electron-host: webPreferences.partition and .session are not implemented')
  }
}

export interface PreloadScript {
  readonly file: string
  readonly source: string
}

export function readPreload({ preload }: Electron.WebPreferences): PreloadScript | undefined {
  return preload === undefined ? undefined : { file: preload, source: readFileSync(preload, 'utf8') }
}
