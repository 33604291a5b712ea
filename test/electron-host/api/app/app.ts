import { stopBrowser } from '../../chromium/browser.ts'
import { preventable } from '../../preventable.ts'
import { report } from '../../report.ts'
import { lifecycle } from '../../start/lifecycle.ts'
import { strict } from '../../strict.ts'
import { closeAllWindows, dropAllWindows } from '../../window/registry.ts'
import { AppFacts } from './app-facts.ts'
import { SingleInstance } from './single-instance.ts'

type Lifetime = Pick<
  Electron.App,
  | 'exit'
  | 'hasSingleInstanceLock'
  | 'quit'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'whenReady'
>

/** Electron's `app`. No #private members: it is used through a proxy (strict), which they do not see through. */
export class App extends AppFacts implements Lifetime {
  private readonly instance = new SingleInstance(({ argv, workingDirectory, additionalData }) =>
    this.emit('second-instance', {}, argv, workingDirectory, additionalData),
  )

  whenReady(): Promise<void> {
    return lifecycle.whenReady
  }
  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    return this.instance.request(this.getPath('userData'), additionalData)
  }
  hasSingleInstanceLock(): boolean {
    return this.instance.isHeld()
  }
  releaseSingleInstanceLock(): void {
    this.instance.release()
  }
  quit(): void {
    if (!lifecycle.isEnding()) this.askAndQuit().catch(report('app.quit'))
  }
  exit(code = 0): void {
    if (!lifecycle.isExiting()) this.exitNow(code).catch(report('app.exit'))
  }

  /** The listeners of before-quit and will-quit, and every window, may say no. */
  private async askAndQuit(): Promise<void> {
    const before = preventable()
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    lifecycle.startQuitting()
    const allClosed = await closeAllWindows()
    if (lifecycle.isExiting()) return
    const last = preventable()
    if (allClosed) this.emit('will-quit', last)
    if (allClosed && !last.defaultPrevented) return this.exit(0)
    lifecycle.stopQuitting()
  }
  private async exitNow(code: number): Promise<void> {
    lifecycle.startExiting()
    dropAllWindows()
    this.emit('quit', {}, code)
    await this.instance.told
    await stopBrowser()
    // Last: whoever is waiting for this folder may start its own Chromium on it the moment it is free.
    this.instance.release()
    process.exit(code)
  }
}

export const app: App = strict('app', new App())
