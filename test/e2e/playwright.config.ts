import { defineConfig } from '@playwright/test'

// One worker: a program with its own sources is heavy, and the machine of CI is small.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../out/e2e',
  timeout: 60_000,
  workers: 1,
  reporter: 'list',
})
