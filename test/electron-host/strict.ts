/** Looked up on any object by await, the inspector, test matchers and bundlers: answered like a plain object would. */
const probed = new Set([
  'then',
  'toJSON',
  'inspect',
  'constructor',
  'nodeType',
  'asymmetricMatch',
  '__esModule',
  'domain',
  'default',
  'dock', // documented as undefined outside macOS
])

function isProbe(key: string | symbol): boolean {
  return typeof key === 'symbol' || probed.has(key) || key.startsWith('_')
}

function missing(name: string, key: string | symbol): Error {
  return new Error(`electron-host: ${name}.${String(key)} is not implemented`)
}

/** Makes an unknown member of an exported namespace fail by name instead of being silently undefined. */
export function strict<T extends object>(name: string, namespace: T): T {
  return new Proxy(namespace, {
    get(target, key, receiver) {
      if (!(key in target) && !isProbe(key)) throw missing(name, key)
      return Reflect.get(target, key, receiver)
    },
  })
}

/** Stands for a whole Electron namespace or class the stand-in does not have; importing it is fine, using it is not. */
export function absent(name: string): object {
  const fail = () => {
    throw new Error(`electron-host: ${name} is not implemented`)
  }
  return new Proxy(fail, {
    apply: fail,
    construct: fail,
    get(target, key) {
      if (isProbe(key) || key === 'prototype' || key === 'name') return Reflect.get(target, key)
      throw missing(name, key)
    },
  })
}
