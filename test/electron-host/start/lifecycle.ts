let isReady = false
let ending: 'no' | 'quitting' | 'exiting' = 'no'
let resolveReady: () => void

const ready = new Promise<void>((resolve) => {
  resolveReady = resolve
})

/** Where the program is between its first line and its exit. */
export const lifecycle = {
  whenReady: ready,
  isReady: () => isReady,
  isEnding: () => ending !== 'no',
  isExiting: () => ending === 'exiting',
  becomeReady() {
    isReady = true
    resolveReady()
  },
  startQuitting() {
    ending = 'quitting'
  },
  /** A window, or a listener of will-quit, said no. */
  stopQuitting() {
    ending = 'no'
  },
  startExiting() {
    ending = 'exiting'
  },
}
