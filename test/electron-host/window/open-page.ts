import { colorSchemeFeature } from '../api/native-theme.ts'
import { injectWorlds } from './inject-worlds.ts'
import { listenToPage, postToFrame } from './ipc.ts'
import { attachToNewTarget, Page } from './page.ts'
import { relayPageEvents } from './page-events.ts'
import type { WebContents } from './web-contents.ts'
import { readPreload } from './web-preferences.ts'

/** Gets a page from Chromium for a WebContents and makes it ready for its first document. */
export async function openPage(
  contents: WebContents,
  size: { width: number; height: number },
): Promise<Page> {
  const { targetId, sessionId } = await attachToNewTarget(size.width, size.height)
  const page = new Page(targetId, sessionId, (frame, channel, args) =>
    postToFrame(page, frame, channel, args),
  )
  relayPageEvents(contents, page)
  listenToPage(contents, page)
  contents.windowOpen.listenTo(page)
  const { cdp } = page
  await Promise.all([
    cdp.send('Page.enable'),
    cdp.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    cdp.send('Runtime.enable'),
    cdp.send('Emulation.setEmulatedMedia', { features: [colorSchemeFeature()] }),
    injectWorlds(cdp, {
      preload: preloadOf(contents),
      inSubframes: contents.preferences.nodeIntegrationInSubFrames === true,
      argv: contents.preferences.additionalArguments ?? [],
    }),
  ])
  return page
}

/** A preload that cannot be read is an event, not the end of the window, as in Electron. */
function preloadOf(contents: WebContents) {
  try {
    return readPreload(contents.preferences)
  } catch (error) {
    contents.preloadFailed(String(error))
    return undefined
  }
}
