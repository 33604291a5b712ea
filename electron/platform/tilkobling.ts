import { statSync } from 'node:fs'
import path from 'node:path'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'

/** How one source is reached. */
export type Kildeadresse =
  | { maate: 'ikkeTilkoblet' }
  | { maate: 'adresse' | 'simulator'; url: string }
  | { maate: 'mappe'; dir: string }

const SIMULATOR = 'simulator:'
const isLoopback = (url: URL) => ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)

/**
 * `https://…`, `simulator:http://127.0.0.1:…`, or the path of a folder of exported documents.
 * Plain http is accepted on this machine only: personal data never travels unencrypted.
 */
export function readKildeadresse(kilde: Kilde, text: string | undefined): Kildeadresse {
  if (!text) return { maate: 'ikkeTilkoblet' }
  if (text.startsWith(SIMULATOR)) {
    return { maate: 'simulator', url: readUrl(kilde, text.slice(SIMULATOR.length)).href }
  }
  if (/^[a-z]+:\/\//i.test(text)) return { maate: 'adresse', url: readUrl(kilde, text).href }
  return { maate: 'mappe', dir: readFolder(kilde, text) }
}

/**
 * In training anybody signs in as anybody, so it is never let near a real source: an address elsewhere than on this
 * machine stops the start.
 */
export function assertOnlyTraining(adresser: Readonly<Record<Kilde, Kildeadresse>>): void {
  for (const [kilde, adresse] of Object.entries(adresser)) {
    if (!('url' in adresse) || isLoopback(new URL(adresse.url))) continue
    throw new Error(
      `Opplæring kan ikke brukes sammen med en ekte kilde, og ${kilde} har en adresse utenfor denne maskinen. Ta bort --samlet-opplaering, eller adressen til ${kilde}.`,
    )
  }
}

function readUrl(kilde: Kilde, text: string): URL {
  if (!URL.canParse(text)) throw new Error(`Adressen til ${kilde} er ikke en gyldig adresse: ${text}`)
  const url = new URL(text)
  if (url.username || url.password)
    throw new Error(`Adressen til ${kilde} kan ikke ha brukernavn eller passord i seg.`)
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) return url
  throw new Error(
    `Adressen til ${kilde} må begynne med https:// (http:// er bare tillatt til denne maskinen): ${text}`,
  )
}

function readFolder(kilde: Kilde, text: string): string {
  const dir = path.resolve(text)
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return dir
  throw new Error(
    `Mappen for ${kilde} finnes ikke: ${dir}. Opprett den, eller rett adressen i innstillingene.`,
  )
}
