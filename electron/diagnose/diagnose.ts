import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { maskDigits } from '#electron/adapters/folder/maskDigits.ts'
import { kilder, kildeSchema } from '#shared/domain/kilde/kilde.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Diagnosis } from './documentReader.ts'
import { documentReaders } from './readers.ts'

export type Outcome = { exitCode: 0 | 1 | 2; stdout: string; stderr: string }

const USAGE = `Bruk: npm run --silent diagnose -- <kilde> <fil>\n<kilde> er en av: ${kilder.join(', ')}\n`
const wrongUse = (stderr: string): Outcome => ({ exitCode: 2, stdout: '', stderr })

/** What the adapter of a source makes of one document. 0 = readable, 1 = not, 2 = nothing to diagnose. */
export async function diagnose(args: readonly string[], hentet: Tidspunkt): Promise<Outcome> {
  const [kildeText, file, ...rest] = args
  if (kildeText === undefined || file === undefined || rest.length > 0) return wrongUse(USAGE)
  const kilde = kildeSchema.safeParse(kildeText)
  if (!kilde.success) return wrongUse(`Ukjent kilde: ${maskDigits(kildeText)}\n${USAGE}`)
  const reader = documentReaders[kilde.data]
  const text = await tryRead(file)
  if (text === undefined) return wrongUse(`Kan ikke lese filen ${maskDigits(path.basename(file))}.\n`)
  const raw = parse(text)
  const diagnosis = raw ? await reader(raw.value, { hentet, file }) : notJson
  const state = toState(diagnosis)
  const { result, problems } = diagnosis
  const report = { kilde: kilde.data, file: maskDigits(path.basename(file)), state, result, problems }
  return {
    exitCode: state === 'unreadable' ? 1 : 0,
    stdout: `${JSON.stringify(report, null, 2)}\n`,
    stderr: '',
  }
}

function toState({ refused, problems }: Diagnosis): 'readable' | 'readableWithProblems' | 'unreadable' {
  if (refused) return 'unreadable'
  return problems.length > 0 ? 'readableWithProblems' : 'readable'
}

const notJsonProblem: Problem = { path: '$', code: 'notJson', expected: 'a whole JSON document' }
const notJson: Diagnosis = { result: null, refused: true, problems: [notJsonProblem] }

async function tryRead(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8').decode(await readFile(file))
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
