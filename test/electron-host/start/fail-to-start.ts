import { describe } from '../report.ts'

/** Ends the program before it has begun. Our own messages say what to do; a stack would only hide that. */
export function failToStart(error: unknown): never {
  const isOurs = error instanceof Error && error.message.startsWith('electron-host:')
  process.stderr.write(`${isOurs ? error.message : describe(error)}\n`)
  process.exit(1)
}
