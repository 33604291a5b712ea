import { spawn } from 'node:child_process'

// Runs a program that must not outlive whoever asked for it: when our standard input ends, so does the program.
const [file, ...args] = process.argv.slice(2)
if (file === undefined) throw new Error('hold: which program?')
const program = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'] })
process.stdin.on('end', () => program.kill()).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => program.kill())
program.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
program.on('exit', (code) => process.exit(code ?? 1))
