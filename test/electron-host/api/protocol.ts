import { registerScheme } from '../network/custom-schemes.ts'
import { protocolHandlers } from '../network/protocol-handlers.ts'
import { lifecycle } from '../start/lifecycle.ts'
import { strict } from '../strict.ts'

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]) {
    if (lifecycle.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure) {
        throw new Error(
          `electron-host: scheme ${scheme} is not implemented: only standard and secure ones are`,
        )
      }
      registerScheme(scheme)
    }
  },
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>) {
    if (!lifecycle.isReady()) throw new Error('protocol.handle can only be used after app is ready')
    if (protocolHandlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    protocolHandlers.set(scheme, handler)
  },
  unhandle(scheme: string) {
    if (!protocolHandlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  },
  isProtocolHandled: (scheme: string) => protocolHandlers.has(scheme),
} satisfies Pick<
  Electron.Protocol,
  'handle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged' | 'unhandle'
>)
