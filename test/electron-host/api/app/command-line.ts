import { program } from '../../start/program.ts'
import { strict } from '../../strict.ts'

const { switches } = program

/** app.commandLine: switches for Chromium, heard until it starts. */
export const commandLine = strict('app.commandLine', {
  appendSwitch(name: string, value = '') {
    switches.set(name, value)
  },
  hasSwitch: (name: string) => switches.has(name),
  getSwitchValue: (name: string) => switches.get(name) ?? '',
  removeSwitch(name: string) {
    switches.delete(name)
  },
} satisfies Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue' | 'removeSwitch'>)
