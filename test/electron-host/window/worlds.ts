import type { Session } from '../chromium/connection.ts'
import { report } from '../report.ts'
import { type Downward, deliverName, worldName } from '../world/setup.ts'

interface Place {
  readonly frameId: string
  readonly isPreload: boolean
}

/** Follows the script contexts of a page, to know which frame speaks and where an answer goes. */
export class Worlds {
  readonly #cdp: Session
  readonly #contexts = new Map<number, Place>()

  constructor(cdp: Session) {
    this.#cdp = cdp
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId: unknown = Reflect.get(context.auxData ?? {}, 'frameId')
      const isPreload = context.name === worldName
      if (typeof frameId === 'string') this.#contexts.set(context.id, { frameId, isPreload })
    })
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#contexts.delete(executionContextId)
    })
    cdp.on('Runtime.executionContextsCleared', () => this.#contexts.clear())
  }
  frameOf(contextId: number): string | undefined {
    return this.#contexts.get(contextId)?.frameId
  }
  isPreload(contextId: number): boolean {
    return this.#contexts.get(contextId)?.isPreload === true
  }
  preloadIn(frameId: string): number | undefined {
    for (const [id, place] of this.#contexts) if (place.isPreload && place.frameId === frameId) return id
    return undefined
  }
  deliver(executionContextId: number, message: Downward): void {
    const functionDeclaration = `function (message) { globalThis.${deliverName}(message) }`
    this.#cdp
      .send('Runtime.callFunctionOn', {
        functionDeclaration,
        executionContextId,
        arguments: [{ value: message }],
      })
      .catch(report('delivering a message to a page'))
  }
}
