import { browser } from '../chromium/browser.ts'
import type { Page } from './page.ts'

/**
 * The page's size and zoom. Without a screen the size is imposed on the page exactly; on a screen the window
 * itself is sized, so that dragging its edge still works. Zoom is Electron's: fewer CSS pixels, each of them larger.
 */
export class Viewport {
  readonly #page: Page
  #size: { width: number; height: number }
  #zoom = 1

  constructor(page: Page, size: { width: number; height: number }) {
    this.#page = page
    this.#size = size
  }
  async resize(size: { width: number; height: number }): Promise<void> {
    this.#size = size
    await this.apply()
  }
  async zoomTo(factor: number): Promise<void> {
    this.#zoom = factor
    await this.apply()
  }
  async apply(): Promise<void> {
    const { cdp, targetId } = this.#page
    const { width, height } = this.#size
    const { headless, connection } = browser()
    if (!headless) {
      const { windowId } = await connection.root.send('Browser.getWindowForTarget', { targetId })
      await connection.root.send('Browser.setContentsSize', { windowId, width, height })
      if (this.#zoom === 1) return void (await cdp.send('Emulation.clearDeviceMetricsOverride'))
    }
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / this.#zoom),
      height: Math.round(height / this.#zoom),
      deviceScaleFactor: this.#zoom,
      mobile: false,
    })
  }
}
