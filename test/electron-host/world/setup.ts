/** What the host gives the script it injects (world/start.ts) when a document is created. */
export type WorldSetup =
  | { readonly world: 'main'; readonly secret: string }
  | {
      readonly world: 'isolated'
      readonly secret: string
      readonly process: RendererProcess
      readonly runPreload: Preload
    }

export type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: RendererProcess,
) => void

export interface RendererProcess {
  readonly type: 'renderer'
  readonly platform: string
  readonly arch: string
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly argv: readonly string[]
  /** Empty: nothing in a window should depend on the environment of whoever started the program. */
  readonly env: Readonly<Record<string, string>>
  readonly contextIsolated: true
  readonly sandboxed: true
}

/** The isolated world, as the host can tell it in the protocol; and the two functions that connect it to the host. */
export const worldName = 'electron-host-preload'
export const bindingName = '__electronHostSend'
export const deliverName = '__electronHostDeliver'

/** Isolated world → host, through the binding. */
export type Upward =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'open'; readonly url: string; readonly name: string; readonly features: string }

/** Host → isolated world. */
export type Downward =
  | { readonly kind: 'answer'; readonly id: number; readonly value: string }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'message'; readonly channel: string; readonly args: string }
