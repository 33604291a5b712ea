import { expect, it } from 'vitest'
import { countryName, languageName, readableCode, temaName } from '#renderer/text/codes.ts'

it('makes words of codes and leaves texts alone', () => {
  expect(readableCode('GJENLEVENDE_PARTNER')).toBe('gjenlevende partner')
  expect(readableCode('midlertidigVerge')).toBe('midlertidig verge')
  expect(readableCode('DOED')).toBe('død')
  expect(readableCode('foedselsregistrert')).toBe('fødselsregistrert')
  expect(readableCode('Telefonisk utestengelse')).toBe('Telefonisk utestengelse')
})

it('names languages and countries in the language of the screen, never in English', () => {
  expect(languageName('SO', 'nb')).toBe('somali')
  expect(countryName('NOR', 'nb')).toBe('Norge')
  expect(countryName('NOR', 'nn')).toBe('Noreg')
  expect(countryName('SOM', 'nn')).toBe('Somalia')
})

it('shows a code nobody has told us about as it stands', () => {
  expect(countryName('XUK', 'nb')).toBe('XUK')
  expect(languageName('samisk', 'nb')).toBe('samisk')
  expect(temaName('QQQ', 'nb')).toBe('QQQ')
  expect(temaName('*', 'nn')).toBe('alle statlege ytingar')
})
