import { fromEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import { diagnose } from './diagnose.ts'

const { exitCode, stdout, stderr } = await diagnose(process.argv.slice(2), fromEpochMs(Date.now()))
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
