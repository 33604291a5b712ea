import { defineConfig } from '@playwright/test'

// One worker: the tests share one running program, and some measure what a second one does to the first.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../out/conformance-electron',
  timeout: 30_000,
  workers: 1,
  reporter: 'list',
})
