import type { Navn } from './person.ts'

/** "Solfrid Øvre-Eide" → "solfrid øvre eide": small letters, hyphens and apostrophes as word breaks, accents gone. */
export function toSearchWords(text: string): string[] {
  const plain = text
    .toLocaleLowerCase('nb')
    .normalize('NFD')
    .replace(/(?<![aA])\u030a|[\u0300-\u0309\u030b-\u036f]/g, '')
    .normalize('NFC')
  return plain.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '')
}

export type Indexed<T> = { entry: T; words: string[] }

export function toIndexed<T extends { navn: Navn }>(entry: T): Indexed<T> {
  const { fornavn, mellomnavn, etternavn } = entry.navn
  return { entry, words: toSearchWords(`${fornavn} ${mellomnavn ?? ''} ${etternavn}`) }
}

/**
 * Everybody whose name has a word beginning with each word searched for, in any order. Hits on a first name come
 * before the rest; otherwise in the order given. `total` counts those beyond `limit` too.
 */
export function searchNames<T>(
  index: readonly Indexed<T>[],
  text: string,
  limit: number,
): { hits: T[]; total: number } {
  const wanted = toSearchWords(text)
  const first = wanted[0]
  if (first === undefined) return { hits: [], total: 0 }
  const leading: T[] = []
  const others: T[] = []
  for (const { entry, words } of index) {
    if (!wanted.every((word) => words.some((candidate) => candidate.startsWith(word)))) continue
    if (words[0]?.startsWith(first)) leading.push(entry)
    else others.push(entry)
  }
  return { hits: [...leading, ...others].slice(0, limit), total: leading.length + others.length }
}
