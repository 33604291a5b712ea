import { EventEmitter } from 'node:events'
import { lifecycle } from '../../start/lifecycle.ts'
import { program } from '../../start/program.ts'
import { getPath, setPath } from './app-paths.ts'
import { commandLine } from './command-line.ts'

type Facts = Pick<
  Electron.App,
  | 'disableHardwareAcceleration'
  | 'enableSandbox'
  | 'focus'
  | 'getAppPath'
  | 'getLocale'
  | 'getLocaleCountryCode'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getSystemLocale'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'name'
  | 'setAboutPanelOptions'
  | 'setAccessibilitySupportEnabled'
  | 'setAppUserModelId'
  | 'setName'
  | 'setPath'
>

const nothingToDo = () => undefined

/** The part of `app` that answers questions, and the requests that have no desktop to act on. */
export class AppFacts extends EventEmitter implements Facts {
  readonly isPackaged = false
  readonly commandLine = commandLine
  readonly getPath = getPath
  readonly setPath = setPath

  get name(): string {
    return program.name
  }
  set name(name: string) {
    program.name = name
  }
  getName(): string {
    return program.name
  }
  setName(name: string): void {
    program.name = name
  }
  getVersion(): string {
    return program.version
  }
  getAppPath(): string {
    return program.appPath
  }
  getLocale(): string {
    return 'nb'
  }
  getSystemLocale(): string {
    return 'nb-NO'
  }
  getLocaleCountryCode(): string {
    return 'NO'
  }
  getPreferredSystemLanguages(): string[] {
    return ['nb-NO']
  }
  isReady(): boolean {
    return lifecycle.isReady()
  }
  readonly enableSandbox = nothingToDo // every window is sandboxed: others are refused (window/web-preferences.ts)
  readonly disableHardwareAcceleration = nothingToDo // Chromium is started without a GPU
  readonly setAccessibilitySupportEnabled = nothingToDo
  readonly setAboutPanelOptions = nothingToDo
  readonly setAppUserModelId = nothingToDo
  readonly focus = nothingToDo
}
