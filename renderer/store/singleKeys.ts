const KEY = 'samlet.singleKeys'

/** Shortcuts of one key without Ctrl or Alt can be switched off (WCAG 2.1.4): speech input types letters. */
export function areSingleKeysOn(): boolean {
  return window.localStorage.getItem(KEY) !== 'off'
}

export function saveSingleKeys(on: boolean): void {
  window.localStorage.setItem(KEY, on ? 'on' : 'off')
}
