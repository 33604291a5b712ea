import { readFileSync } from 'node:fs'

/** How often we look whether whoever started us is still there. */
const LOOK_EVERY_MS = 500

/**
 * Ends this process when the `npm` that started it is gone, however it went: npm passes a signal on to its shell only,
 * and a kill to nobody. What we have started ends with our pipes.
 */
export function endWithLauncher(): void {
  const launcher = findNpm(process.ppid)
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent || (launcher !== undefined && !isRunning(launcher))) process.exit(143)
  }, LOOK_EVERY_MS).unref()
}

/** The nearest npm among our ancestors; only Linux tells. */
function findNpm(pid: number): number | undefined {
  if (process.platform !== 'linux' || pid <= 1) return undefined
  const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8')
  if (/^npm |\/npm(-cli\.js)?\0/.test(read('cmdline'))) return pid
  const parent = /^PPid:\s*(\d+)$/m.exec(read('status'))?.[1]
  return findNpm(Number(parent ?? 0))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}
