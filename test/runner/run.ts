import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Counts, countPlaywright, countVitest } from './count.ts'

const root = path.resolve(import.meta.dirname, '../..')
const reports = path.join(root, 'out/reports')
mkdirSync(reports, { recursive: true })

/** A step is a check that passes or fails whole, or a test run that leaves a JSON report to count. */
type Step = { name: string; args: string[]; report?: { file: string; count: (json: unknown) => Counts } }
const report = (name: string) => path.join(reports, `${name}.json`)
const steps: Step[] = [
  { name: 'types', args: ['tsc', '-b'] },
  { name: 'lint', args: ['biome', 'check', '--error-on-warnings'] },
  { name: 'build', args: ['vite', 'build', '--logLevel', 'warn'] },
  {
    name: 'unit, architecture, formats',
    args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`],
    report: { file: report('unit'), count: countVitest },
  },
  {
    name: 'conformance of the host',
    args: [
      'playwright',
      'test',
      '-c',
      'test/conformance/electron/playwright.config.ts',
      '--reporter=list,json',
    ],
    report: { file: report('conformance'), count: countPlaywright },
  },
  {
    name: 'e2e',
    args: ['playwright', 'test', '-c', 'test/e2e/playwright.config.ts', '--reporter=list,json'],
    report: { file: report('e2e'), count: countPlaywright },
  },
]

const total: Counts = { passed: 0, failed: 0, skipped: [] }
for (const step of steps) add(total, runStep(step))
for (const reason of total.skipped) process.stdout.write(`skipped: ${reason}\n`)
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped\n`)
process.exitCode = total.failed > 0 ? 1 : 0

function runStep({ name, args, report }: Step): Counts {
  process.stdout.write(`\n== ${name}\n`)
  const { status } = spawnSync('npx', ['--no-install', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report?.file ?? '' },
  })
  const whole: Counts = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] }
  if (!report) return whole
  const counted = readCounts(report.file, report.count)
  // A run that failed without a failing test (a broken config, a crash) is a failure too.
  return counted && (status === 0 || counted.failed > 0) ? counted : whole
}

function readCounts(file: string, count: (json: unknown) => Counts): Counts | undefined {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    process.stderr.write(`no report of the run: ${error instanceof Error ? error.message : 'unknown'}\n`)
    return undefined
  }
}

function add(sum: Counts, more: Counts): void {
  sum.passed += more.passed
  sum.failed += more.failed
  sum.skipped.push(...more.skipped)
}
