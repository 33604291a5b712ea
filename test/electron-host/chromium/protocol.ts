// Chromium's DevTools protocol, typed. Playwright ships the types but does not list them among its exports,
// and a devtools-protocol dependency of our own would be a second copy that can disagree with the browser.
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts'
