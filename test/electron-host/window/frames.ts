import type { Session } from '../chromium/connection.ts'
import type { Protocol } from '../chromium/protocol.ts'
import { fromHost, originOf } from '../network/custom-schemes.ts'

type Post = (frame: WebFrame, channel: string, args: unknown[]) => void

let lastRoutingId = 0

type Surface = Pick<
  Electron.WebFrameMain,
  | 'detached'
  | 'frameToken'
  | 'frameTreeNodeId'
  | 'name'
  | 'origin'
  | 'processId'
  | 'routingId'
  | 'send'
  | 'url'
>

/** Electron's WebFrameMain: what an IPC handler looks at to decide whether to trust the sender. */
export class WebFrame implements Surface {
  readonly frameToken: string
  readonly parent: WebFrame | null
  readonly routingId = ++lastRoutingId
  readonly frameTreeNodeId = this.routingId
  readonly processId = 1 // Chromium keeps its process numbers to itself; the app only compares them
  readonly #post: Post
  readonly children: WebFrame[] = []
  url = ''
  hostUrl = ''
  origin = 'null'
  name = ''
  detached = false

  constructor(id: string, parent: WebFrame | null, post: Post) {
    this.frameToken = id
    this.parent = parent
    this.#post = post
    parent?.children.push(this)
  }
  get top(): WebFrame {
    return this.parent?.top ?? this
  }
  get frames(): WebFrame[] {
    return [...this.children]
  }
  get framesInSubtree(): WebFrame[] {
    return [this, ...this.children.flatMap((child) => child.framesInSubtree)]
  }
  isDestroyed(): boolean {
    return this.detached
  }
  send(channel: string, ...args: unknown[]): void {
    this.#post(this, channel, args)
  }
  moveTo(url: string, securityOrigin: string): void {
    this.hostUrl = url
    this.url = fromHost(url)
    this.origin = originOf(fromHost(securityOrigin))
  }
}

/** Follows which frames a page has. */
export class FrameTree {
  readonly main: WebFrame
  readonly #frames = new Map<string, WebFrame>()
  readonly #post: Post

  constructor(cdp: Session, mainId: string, post: Post) {
    this.#post = post
    this.main = this.#add(mainId, null)
    cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.#add(frameId, this.find(parentFrameId) ?? this.main)
    })
    cdp.on('Page.frameNavigated', ({ frame }) => this.#navigated(frame))
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const frame = this.find(frameId)
      if (frame) frame.url = fromHost(url)
    })
    cdp.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.#remove(frameId)
    })
  }
  find(id: string): WebFrame | undefined {
    return this.#frames.get(id)
  }
  #add(id: string, parent: WebFrame | null): WebFrame {
    const frame = this.find(id) ?? new WebFrame(id, parent, this.#post)
    this.#frames.set(id, frame)
    return frame
  }
  #navigated({ id, parentId, url, urlFragment = '', securityOrigin, name = '' }: Protocol.Page.Frame): void {
    const parent = parentId === undefined ? null : (this.find(parentId) ?? this.main)
    const frame = this.#add(id, parent)
    frame.moveTo(url + urlFragment, securityOrigin)
    frame.name = name
  }
  #remove(id: string): void {
    const frame = this.find(id)
    if (!frame) return
    frame.detached = true
    frame.parent?.children.splice(frame.parent.children.indexOf(frame), 1)
    this.#frames.delete(id)
  }
}
