import { note } from '../report.ts'
import { strict } from '../strict.ts'

/** Nothing is opened: a test machine has no desktop, and a test must not start programs on one. */
export const shell = strict('shell', {
  async openExternal(url: string) {
    note(`would open ${new URL(url).protocol}`)
  },
  async openPath() {
    note('would open a file')
    return ''
  },
  showItemInFolder() {
    note('would show a file in its folder')
  },
  beep() {
    note('would beep')
  },
} satisfies Pick<Electron.Shell, 'beep' | 'openExternal' | 'openPath' | 'showItemInFolder'>)
