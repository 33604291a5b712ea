import { expect, it } from 'vitest'
import { oppgavelinje } from '#shared/domain/oppgave/oppgave.ts'

const kode = (text: string) => ({ kode: text, navn: null })

it.each([
  ['OKSOS', null, 'kommune'],
  ['ANSOS', null, 'kommune'],
  ['oksos ', null, 'kommune'],
  ['KOM', null, 'kommune'],
  ['KON', 'ANSOS', 'kommune'],
  ['AAP', null, 'stat'],
  ['AAP', 'ARBD', 'stat'],
  // What a task is about must be said before the state may see it.
  ['', null, 'kommune'],
])('tema %s, temagruppe %s belongs to %s', (tema, temagruppe, linje) => {
  expect(oppgavelinje({ tema: kode(tema), temagruppe: temagruppe === null ? null : kode(temagruppe) })).toBe(
    linje,
  )
})
