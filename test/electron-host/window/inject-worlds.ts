import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Session } from '../chromium/connection.ts'
import { bindingName, type RendererProcess, worldName } from '../world/setup.ts'
import type { PreloadScript } from './web-preferences.ts'

interface Injected {
  readonly preload: PreloadScript | undefined
  readonly inSubframes: boolean
  readonly argv: readonly string[]
}

/** Puts world/ and the app's own, unmodified preload into every document before any script of the page runs. */
export async function injectWorlds(cdp: Session, { preload, inSubframes, argv }: Injected): Promise<void> {
  const bundle = readFileSync(path.join(__dirname, '../world/world.js'), 'utf8')
  const secret = JSON.stringify(randomUUID())
  const which = inSubframes ? 'true' : 'window === window.top'
  const inWorld = (setup: string) => `if (${which}) ((hostSetup) => {\n${bundle}\n})({ ${setup} })`

  const renderer = JSON.stringify(describeProcess(argv))
  const run = `(require, module, exports, process) => {\n${preload?.source ?? ''}\n}`
  const isolated = `world: 'isolated', secret: ${secret}, process: ${renderer}, runPreload: ${run}`
  await Promise.all([
    cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName }),
    cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: inWorld(`world: 'main', secret: ${secret}`),
    }),
    cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: inWorld(isolated), worldName }),
  ])
}

function describeProcess(argv: readonly string[]): RendererProcess {
  const { platform, arch, versions } = process
  return {
    type: 'renderer',
    platform,
    arch,
    versions: { ...versions },
    argv,
    env: {},
    contextIsolated: true,
    sandboxed: true,
  }
}
