import { z } from 'zod'

export type Counts = { passed: number; failed: number; skipped: string[] }

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) }),
  ),
})

/** A suite that fails before its tests run counts as a failure of its own. */
export function countVitest(json: unknown): Counts {
  const report = vitestSchema.parse(json)
  const assertions = report.testResults.flatMap((file) => file.assertionResults)
  const skipped = assertions.filter(({ status }) => ['pending', 'skipped', 'todo'].includes(status))
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0)
  return { passed: report.numPassedTests, failed, skipped: skipped.map(({ fullName }) => fullName) }
}

const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

/** A flaky test is a failing test. */
export function countPlaywright(json: unknown): Counts {
  const { stats } = playwrightSchema.parse(json)
  const skipped = listSkips(json)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped }
}

const nodeSchema = z.object({
  suites: z.array(z.unknown()).optional(),
  specs: z.array(z.unknown()).optional(),
})
const specSchema = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
    }),
  ),
})

function listSkips(node: unknown): string[] {
  const { suites = [], specs = [] } = nodeSchema.parse(node)
  const own = specs.flatMap((spec) => {
    const { title, tests } = specSchema.parse(spec)
    return tests
      .filter(({ status }) => status === 'skipped')
      .map(
        ({ annotations }) =>
          `${title}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason'}`,
      )
  })
  return [...own, ...suites.flatMap(listSkips)]
}
