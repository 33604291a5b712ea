import { strict } from '../strict.ts'

let content = ''

/** The main process's clipboard, apart from the machine's: tests must not see what the user copied. */
export const clipboard = strict('clipboard', {
  readText: async () => content,
  async writeText(text: string) {
    content = text
  },
  clear() {
    content = ''
  },
  has: async (type: string) => type === 'text/plain' && content !== '',
} satisfies Pick<Electron.Clipboard, 'clear' | 'has' | 'readText' | 'writeText'>)
