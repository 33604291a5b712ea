import Module from 'node:module'

const specifiers = ['electron', 'electron/main', 'electron/common']
const globalName = '__electronHostModule'

/** Makes `require('electron')` and `import … from 'electron'` answer with the stand-in. */
export function provideElectron(electron: object): void {
  Reflect.set(globalThis, globalName, electron)
  provideToRequire(electron)
  provideToImport(Object.keys(electron))
}

function provideToRequire(electron: object): void {
  // Not in Node's types: but it is what Electron itself replaces, and the only hook Node 20 has for require.
  const load: (...args: unknown[]) => unknown = Reflect.get(Module, '_load')
  const replaced = function (this: unknown, request: string, ...rest: unknown[]): unknown {
    return specifiers.includes(request) ? electron : Reflect.apply(load, this, [request, ...rest])
  }
  Reflect.set(Module, '_load', replaced)
}

/** An ES module whose exports are those of the stand-in; a resolve hook puts it in Electron's place. */
function provideToImport(names: readonly string[]): void {
  const named = names.map((name) => `export const ${name} = electron.${name}`)
  const url = dataUrl([`const electron = globalThis.${globalName}`, 'export default electron', ...named])
  Module.register(
    dataUrl([
      'export async function resolve(specifier, context, next) {',
      `  if (!${JSON.stringify(specifiers)}.includes(specifier)) return next(specifier, context)`,
      `  return { url: ${JSON.stringify(url)}, shortCircuit: true }`,
      '}',
    ]),
  )
}

function dataUrl(lines: readonly string[]): string {
  return `data:text/javascript,${encodeURIComponent(lines.join('\n'))}`
}
