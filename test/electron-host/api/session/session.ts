import { strict } from '../../strict.ts'
import { defaultSession } from './default-session.ts'

/** Electron's `session` module. */
export const session = strict('session', {
  defaultSession,
  fromPartition(partition: string): never {
    throw new Error(`electron-host: session.fromPartition('${partition}') is not implemented`)
  },
})
