import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diagnose } from '#electron/diagnose/diagnose.ts'
import {
  ANNA,
  BO,
  everything,
  HENTET,
  nothing,
  sykepenger,
  utbetaltPeriode,
} from '#test/electron/adapters/infotrygd/samples.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'diagnose-infotrygd-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function report(content: unknown) {
  const file = path.join(dir, 'person.json')
  await writeFile(file, JSON.stringify(content))
  const { exitCode, stdout } = await diagnose(['infotrygd', file], HENTET)
  return { exitCode, text: stdout, ...JSON.parse(stdout) }
}

describe('diagnose infotrygd', () => {
  it('tells what the adapter makes of every part', async () => {
    const said = await report(everything())
    expect(said).toMatchObject({ exitCode: 0, state: 'readable', problems: [] })
    expect(said.result.map(({ slag }: { slag: string }) => slag).sort()).toEqual([
      'barnetilsyn',
      'barnetrygd',
      'foreldrepenger',
      'overgangsstoenad',
      'pleiepenger',
      'skolepenger',
      'sykepenger',
    ])
    expect(said.text).not.toContain(ANNA)
  })

  it('finds nothing wrong with a file of one part, nor with one that holds nothing', async () => {
    expect(await report({ fnr: ANNA, ...sykepenger(utbetaltPeriode()) })).toMatchObject({
      exitCode: 0,
      state: 'readable',
      result: [{ slag: 'sykepenger' }],
    })
    expect(await report(nothing)).toMatchObject({ exitCode: 0, result: { state: 'ingenData' } })
  })

  it('names the place of what could not be read', async () => {
    const said = await report({ fnr: ANNA, ...sykepenger(utbetaltPeriode({ fom: 'i går' })) })
    expect(said).toMatchObject({ exitCode: 0, state: 'readableWithProblems' })
    expect(said.problems[0]).toMatchObject({
      path: 'sykepenger.utbetaltePerioder[0].fom',
      code: 'wrongFormat',
    })
  })

  it.each([
    ['no fnr', { ...nothing, fnr: undefined }, 'fnr', 'missing'],
    ['an invalid fnr', { ...nothing, fnr: '12345678901' }, 'fnr', 'missing'],
    ['a list', [], 'fnr', 'missing'],
    ['a part in another form', { ...everything(), barnetrygd: [] }, 'barnetrygd', 'notAnswered'],
    ['nothing but another form', { fnr: ANNA, barnetrygd: 7 }, '$', 'wrongType'],
    [
      'somebody else',
      { fnr: ANNA, ...sykepenger(utbetaltPeriode({ personidentifikator: BO })) },
      '$',
      'wrongPerson',
    ],
  ])('refuses %s', async (_name, content, at, code) => {
    const said = await report(content)
    expect(said).toMatchObject({ exitCode: 1, state: 'unreadable' })
    expect(said.problems).toContainEqual(expect.objectContaining({ path: at, code }))
  })
})
