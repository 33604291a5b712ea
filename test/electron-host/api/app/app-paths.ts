import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { program } from '../../start/program.ts'

const chosen = new Map<string, string>()

function standardPath(name: string): string | undefined {
  const home = os.homedir()
  const appData = process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')
  const userData = () => chosen.get('userData') ?? path.join(appData, program.name)
  switch (name) {
    case 'home':
      return home
    case 'appData':
      return appData
    case 'userData':
      return userData()
    case 'sessionData':
      return userData()
    case 'logs':
      return path.join(userData(), 'logs')
    case 'crashDumps':
      return path.join(userData(), 'Crashpad')
    case 'temp':
      return os.tmpdir()
    case 'exe':
    case 'module':
      return process.execPath
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return path.join(home, name.charAt(0).toUpperCase() + name.slice(1))
    default:
      return undefined
  }
}

export function getPath(name: string): string {
  const found = chosen.get(name) ?? standardPath(name)
  if (found === undefined) throw new Error(`Failed to get '${name}' path`)
  return found
}

export function setPath(name: string, value: string): void {
  if (standardPath(name) === undefined) throw new Error(`Failed to set path '${name}'`)
  if (!path.isAbsolute(value)) throw new Error('Path must be absolute')
  if (name === 'userData' || name === 'sessionData') mkdirSync(value, { recursive: true })
  chosen.set(name, value)
}
