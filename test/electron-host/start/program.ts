import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

interface Manifest {
  readonly name?: string
  readonly productName?: string
  readonly version?: string
  readonly main?: string
}

/** What is being run, known from the command line before the app's first line executes. */
export const program = {
  appPath: process.cwd(),
  mainFile: '',
  name: 'Electron',
  version: '0.0.0',
  electronVersion: '0.0.0',
  /** Chromium switches: from the command line, and from app.commandLine until Chromium starts. */
  switches: new Map<string, string>(),
}

/** `electron <folder with a package.json, or a file>`, as Electron resolves it. */
export function openProgram(target: string): void {
  const where = path.resolve(target)
  const found = statSync(where, { throwIfNoEntry: false })
  if (!found) throw new Error(`electron-host: there is no program at ${where}`)
  const isFolder = found.isDirectory()
  program.appPath = isFolder ? where : path.dirname(where)
  const manifest = readManifest(path.join(program.appPath, 'package.json'))
  program.mainFile = isFolder ? path.resolve(where, manifest.main ?? 'index.js') : where
  program.name = manifest.productName ?? manifest.name ?? 'Electron'
  program.version = manifest.version ?? '0.0.0'
}

/** The Electron whose place is taken: the installed package is there even where its binary is not. */
export function findElectronVersion(): string {
  return readManifest(path.join(__dirname, '../../../node_modules/electron/package.json')).version ?? '0.0.0'
}

function readManifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}
