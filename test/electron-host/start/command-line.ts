import inspector from 'node:inspector'

export interface CommandLine {
  /** Files to load before the app: `-r file`. Playwright hooks itself in this way. */
  readonly preloaded: string[]
  readonly switches: Map<string, string>
  readonly target: string | undefined
  readonly versionOnly: boolean
  readonly inspect: { readonly port: number; readonly wait: boolean } | undefined
}

/** `electron [switches] [-r file] <app> [arguments of the app]` */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const rest = [...argv]
  const preloaded: string[] = []
  const switches = new Map<string, string>()
  let inspect: CommandLine['inspect']
  let versionOnly = false
  while (rest[0]?.startsWith('-') && rest[0] !== '-') {
    const argument = rest.shift() ?? ''
    const [name = '', value = ''] = splitOnce(argument.replace(/^--?/, ''))
    if (name === 'r' || name === 'require') preloaded.push(value || (rest.shift() ?? ''))
    else if (name === 'inspect' || name === 'inspect-brk') inspect = inspectAt(name, value)
    else if (name === 'version' || name === 'v') versionOnly = true
    else switches.set(name, value)
  }
  return { preloaded, switches, target: rest[0], versionOnly, inspect }
}

function splitOnce(text: string): string[] {
  const at = text.indexOf('=')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function inspectAt(name: string, value: string) {
  const port = value.split(':').at(-1) ?? ''
  return { port: port === '' ? 9229 : Number(port), wait: name === 'inspect-brk' }
}

export function openInspector({ inspect }: CommandLine): void {
  if (!inspect) return
  inspector.open(inspect.port, '127.0.0.1')
  if (inspect.wait) inspector.waitForDebugger()
}
