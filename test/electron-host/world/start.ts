// Entry of the script injected into every document, once per world. The host wraps it in a function whose
// parameter is `hostSetup`, so nothing of it is reachable from the page.
import { startIsolatedWorld } from './isolated-world.ts'
import { startMainWorld } from './main-world.ts'
import type { WorldSetup } from './setup.ts'

declare const hostSetup: WorldSetup

if (hostSetup.world === 'main') startMainWorld(hostSetup.secret)
else startIsolatedWorld(hostSetup)
