import { isGone } from './chromium/gone.ts'

/** Errors of work nobody awaits. Losing the window or Chromium midway is how such work normally ends. */
export function report(what: string): (error: unknown) => void {
  return (error) => {
    if (!isGone(error)) process.stderr.write(`[electron-host] ${what}: ${describe(error)}\n`)
  }
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** What would be seen on a screen; told only to someone who asked, so that a test log stays readable. */
export function note(what: string): void {
  if (process.env['SAMLET_HOST_DEBUG']) process.stderr.write(`[electron-host] ${what}\n`)
}
