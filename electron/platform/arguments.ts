import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Kilde, kildeSchema } from '#shared/domain/kilde/kilde.ts'

/** What may stand on the command line; the rest of the settings live in the settings file. */
export type Arguments = {
  /** Address of the training office's employee directory; given = training mode. */
  training: string | undefined
  /** Overrides the settings file, kilde by kilde. */
  kilder: ReadonlyMap<Kilde, string>
  /** Another profile folder (settings, keys, cache). */
  profile: string | undefined
}

const pairSchema = z.templateLiteral([kildeSchema, '=', z.string().min(1)])

/** Reads `--samlet-…`; other switches belong to Electron and are left alone. Throws a sentence the user can act on. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: argv.filter((argument) => argument.startsWith('--samlet-')),
    options: {
      'samlet-opplaering': { type: 'string' },
      'samlet-kilde': { type: 'string', multiple: true },
      'samlet-profil': { type: 'string' },
    },
  })
  const kilder = new Map<Kilde, string>()
  for (const pair of values['samlet-kilde'] ?? []) {
    const [kilde, ...address] = readPair(pair)
    kilder.set(kildeSchema.parse(kilde), address.join('='))
  }
  return { training: values['samlet-opplaering'], kilder, profile: values['samlet-profil'] }
}

function readPair(pair: string): string[] {
  if (pairSchema.safeParse(pair).success) return pair.split('=')
  throw new Error(
    `--samlet-kilde=${pair} kan ikke leses. Skriv for eksempel --samlet-kilde=oskar=https://adresse eller --samlet-kilde=oskar=/mappe; kildene er ${kildeSchema.options.join(', ')}.`,
  )
}
