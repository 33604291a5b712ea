import { strict } from '../strict.ts'

/** Nothing is collected and nothing is sent. */
export const crashReporter = strict('crashReporter', {
  start: () => undefined,
  getUploadToServer: () => false,
  setUploadToServer: () => undefined,
  getUploadedReports: () => [],
  getParameters: () => ({}),
  addExtraParameter: () => undefined,
  removeExtraParameter: () => undefined,
} satisfies Partial<Electron.CrashReporter>)
