import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { endElectron, host } from '#test/e2e/host.ts'
import { openOffice } from '#test/training/office.ts'
import { timeStarts, withProfile } from './app.ts'
import { measureDomain } from './domain.ts'
import { toRow, toTable } from './figure.ts'
import { measureScreen } from './screen.ts'

// `npm run bench`: the figures of design.md, "Speed it must have", on this machine. Percentiles and ratios, never a verdict.
const out = path.resolve(import.meta.dirname, '../../out')
const office = await openOffice({ size: 10_000, latencyMs: 0 })
try {
  const figures = await withProfile(async (start) => {
    const [first = 0, ...warm] = await timeStarts(start, 6)
    const launched = await start()
    const screen = await measureScreen(launched.page, office)
    await endElectron(launched)
    return [
      { name: 'start to usable window, first', unit: 'ms' as const, runs: [first], goal: null },
      { name: 'start to usable window, warm', unit: 'ms' as const, runs: warm, goal: 1500 },
      ...screen,
    ]
  }, office)
  const rows = [...figures, ...measureDomain()].map(toRow)
  await mkdir(out, { recursive: true })
  await writeFile(path.join(out, 'bench.json'), `${JSON.stringify({ host: host.name, rows }, null, 2)}\n`)
  process.stdout.write(`\n${toTable(rows)}\n\nhost: ${host.name}; also in out/bench.json\n`)
} finally {
  office.process.stdin?.end()
}
