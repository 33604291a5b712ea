import { parseArgs } from 'node:util'
import { type Dato, toDato } from '#shared/domain/tid/dato.ts'
import { startControl } from './control.ts'
import { startSimulators } from './start.ts'

/**
 * The simulators as a process of their own: prints one line of JSON when ready, obeys over HTTP, and ends on SIGTERM
 * or when the parent is gone (its end of stdin closes).
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    latency: { type: 'string', default: '0' },
    today: { type: 'string' },
  },
})

const simulators = await startSimulators({
  size: toNumber('size', values.size),
  seed: toNumber('seed', values.seed),
  latencyMs: toNumber('latency', values.latency),
  ...toToday(values.today),
})
const control = await startControl(simulators)

let isEnding = false
async function end() {
  if (isEnding) return
  isEnding = true
  await control.close()
  await simulators.close()
  process.exit(0)
}
process.once('SIGTERM', end)
process.once('SIGINT', end)
process.stdin.once('end', end).once('close', end).resume()

process.stdout.write(`${JSON.stringify({ urls: simulators.urls, control: control.url })}\n`)

function toNumber(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name}: a whole number`)
  return number
}

function toToday(text: string | undefined): { today?: Dato } {
  return text === undefined ? {} : { today: toDato(text) }
}
