import { note } from '../report.ts'
import { strict } from '../strict.ts'

/** What a person would answer who closes every dialog. A test that wants another answer replaces the function. */
function cancelled<T>(what: string, answer: T): T {
  note(`${what} is answered as cancelled`)
  return answer
}

function cancelIdOf(args: unknown[]): number {
  const options = args.at(-1)
  const isObject = typeof options === 'object' && options !== null
  return isObject && 'cancelId' in options && typeof options.cancelId === 'number' ? options.cancelId : 0
}

export const dialog = strict('dialog', {
  showOpenDialog: async () => cancelled('an open dialog', { canceled: true, filePaths: [] }),
  showOpenDialogSync: () => cancelled('an open dialog', undefined),
  showSaveDialog: async () => cancelled('a save dialog', { canceled: true, filePath: '' }),
  showSaveDialogSync: () => cancelled('a save dialog', ''),
  showMessageBox: async (...args: unknown[]) =>
    cancelled('a message box', { response: cancelIdOf(args), checkboxChecked: false }),
  showMessageBoxSync: (...args: unknown[]) => cancelled('a message box', cancelIdOf(args)),
  showErrorBox(title: string, content: string) {
    process.stderr.write(`${title}\n${content}\n`) // as Electron does where it cannot draw a box
  },
} satisfies Pick<
  Electron.Dialog,
  | 'showErrorBox'
  | 'showMessageBox'
  | 'showMessageBoxSync'
  | 'showOpenDialog'
  | 'showOpenDialogSync'
  | 'showSaveDialog'
  | 'showSaveDialogSync'
>)
