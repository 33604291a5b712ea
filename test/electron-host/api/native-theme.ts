import { EventEmitter } from 'node:events'
import { report } from '../report.ts'
import { strict } from '../strict.ts'
import { openWindows } from '../window/registry.ts'

type Source = Electron.NativeTheme['themeSource']

export class NativeTheme
  extends EventEmitter
  implements Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'shouldUseHighContrastColors' | 'themeSource'>
{
  readonly shouldUseHighContrastColors = false
  private source: Source = 'system'

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark'
  }
  get themeSource(): Source {
    return this.source
  }
  set themeSource(source: Source) {
    const wasDark = this.shouldUseDarkColors
    this.source = source
    if (wasDark === this.shouldUseDarkColors) return
    for (const { webContents } of openWindows()) {
      webContents.started
        .then(({ cdp }) => cdp.send('Emulation.setEmulatedMedia', { features: [colorSchemeFeature()] }))
        .catch(report('nativeTheme'))
    }
    this.emit('updated')
  }
}

const theme = new NativeTheme()

export function colorSchemeFeature(): { name: string; value: string } {
  return { name: 'prefers-color-scheme', value: theme.shouldUseDarkColors ? 'dark' : 'light' }
}

export const nativeTheme: NativeTheme = strict('nativeTheme', theme)
