import { describe, expect, it } from 'vitest'
import { catalogues } from '#renderer/text/text.ts'

type Entry = { path: string; value: unknown }

function flatten(node: unknown, path = ''): Entry[] {
  if (typeof node !== 'object' || node === null) return [{ path, value: node }]
  return Object.entries(node).flatMap(([key, value]) => flatten(value, `${path}/${key}`))
}
const nb = flatten(catalogues.nb)
const nn = flatten(catalogues.nn)
/** Functions are called with a number for every parameter: they must take it and say something. */
const said = ({ value }: Entry): string =>
  typeof value === 'function'
    ? String(value(...Array.from({ length: value.length }, () => 2)))
    : String(value)

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect(nn.map(({ path }) => path)).toEqual(nb.map(({ path }) => path))
  })

  it('leaves no text empty and no hole in a sentence', () => {
    for (const entry of [...nb, ...nn]) {
      expect(said(entry).trim(), entry.path).not.toBe('')
      expect(said(entry), entry.path).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('is written in nynorsk, not copied: words that only bokmål has do not stand there', () => {
    const bokmaal = /\b(ikke|jeg|hvor|hvem|noe|mangler|henter|brukere|fra|uten|navn|egne|kilden?)\b/i
    const strays = nn
      .filter((entry) => bokmaal.test(said(entry)))
      .map((entry) => `${entry.path}: ${said(entry)}`)
    expect(strays).toEqual([])
  })

  it('says five different things for the five states', () => {
    const { tilstand } = catalogues.nb
    const texts = [
      tilstand.ingenData('Oskar', 'søknader'),
      tilstand.ingenTilgang('Oskar'),
      tilstand.begrenset,
      tilstand.utilgjengelig('Oskar'),
      tilstand.ikkeSpurt('Oskar'),
    ]
    expect(new Set(texts).size).toBe(5)
    expect(tilstand.begrenset).toBe('Ikke tilgjengelig for din rolle')
    expect(tilstand.ingenTilgangNext).toContain('bes om')
  })
})
