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

const argumentSchema = z.string().regex(/^--samlet-(opplaering|kilde|profil)=./)
const pairSchema = z.templateLiteral([kildeSchema, '=', z.string().min(1)])
const examples = `--samlet-kilde=oskar=https://adresse, --samlet-kilde=oskar=/mappe, --samlet-opplaering=adresse eller --samlet-profil=/mappe; kildene er ${kildeSchema.options.join(', ')}`

/** Reads `--samlet-…`; other switches belong to Electron and are left alone. Throws a sentence the user can act on. */
export function parseArguments(argv: readonly string[]): Arguments {
  const kilder = new Map<Kilde, string>()
  const single = new Map<string, string>()
  for (const argument of argv.filter((each) => each.startsWith('--samlet-'))) {
    const [name, value] = splitAt(orRefuse(argumentSchema, argument, argument))
    if (name === '--samlet-kilde') {
      const [kilde, address] = splitAt(orRefuse(pairSchema, value, argument))
      kilder.set(kildeSchema.parse(kilde), address)
    } else single.set(name, value)
  }
  return { training: single.get('--samlet-opplaering'), kilder, profile: single.get('--samlet-profil') }
}

/** At the first equals sign: addresses have their own. */
function splitAt(text: string): [string, string] {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

function orRefuse(schema: z.ZodType<string>, text: string, argument: string): string {
  if (schema.safeParse(text).success) return text
  throw new Error(`${argument} kan ikke leses. Skriv for eksempel ${examples}.`)
}
