import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diagnose } from '#electron/diagnose/diagnose.ts'
import { ANNA, BO, HENTET, municipalTask, page, task } from '#test/electron/adapters/gosys/samples.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'diagnose-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function report(content: unknown) {
  const file = path.join(dir, 'x.json')
  await writeFile(file, JSON.stringify(content))
  const { exitCode, stdout, stderr } = await diagnose(['gosys', file], HENTET)
  expect(stderr).toBe('')
  return { exitCode, ...JSON.parse(stdout) }
}
const told = ({ problems }: { problems: { path: string; code: string }[] }) =>
  problems.map(({ path: at, code }) => `${at} ${code}`)

describe('diagnose gosys', () => {
  it('shows what the adapter makes of a whole export, of both lines and all times', async () => {
    const old = task({ id: 3, status: 'FERDIGSTILT', ferdigstiltTidspunkt: '2020-01-01T10:00:00Z' })
    const said = await report({
      fnr: ANNA,
      oppgaver: page(task(), municipalTask(), old),
      hendelser: {
        300000001: [{ id: 1, status: 'OPPRETTET', tema: 'AAP', tidspunkt: '2026-11-20T10:05:00Z' }],
      },
    })
    expect(said).toMatchObject({
      exitCode: 0,
      state: 'readable',
      problems: [],
      result: {
        oppgaver: [{ id: 300_000_001 }, { opphav: { linje: 'kommune' } }, { id: 3, status: 'ferdigstilt' }],
        hendelser: { 300000001: [{ status: { kode: 'OPPRETTET' } }] },
      },
    })
  })

  it.each([
    ['an answer to a search', page(task())],
    ['one task', task()],
  ])('reads %s', async (_, json) => {
    expect(await report(json)).toMatchObject({ exitCode: 0, result: { oppgaver: [{ versjon: 3 }] } })
  })

  it('says where each problem is', async () => {
    const said = await report({
      ident: ANNA,
      oppgaver: [task({ prioritet: 'NOE' }), municipalTask({ versjon: 'x' })],
      hendelser: { 300000001: [{ tidspunkt: 'i går', tema: 'AAP' }] },
    })
    expect(said).toMatchObject({ exitCode: 0, state: 'readableWithProblems' })
    expect(told(said)).toEqual([
      'oppgaver[id=300000001].prioritet unknownCode',
      'oppgaver[id=300000002].versjon wrongType',
      'oppgaver[id=300000002].versjon missing',
      'hendelser.300000001[0].tidspunkt wrongFormat',
    ])
  })

  it.each([
    ['nobody’s file', { oppgave: 1 }, 'fnr missing'],
    ['no tasks in it', { fnr: ANNA }, 'oppgaver missing'],
    ['a task that is none', { fnr: ANNA, oppgaver: [task(), 'x'] }, 'oppgaver[uten id] wrongType'],
    ['a task without an id', task({ id: null }), 'oppgaver[uten id].id missing'],
  ])('refuses %s', async (_, json, problem) => {
    const said = await report(json)
    expect(said).toMatchObject({ exitCode: 1, state: 'unreadable' })
    expect(told(said)).toContain(problem)
  })

  it('refuses a file with the tasks of somebody else', async () => {
    const bos = { identer: [{ ident: BO, gruppe: 'FOLKEREGISTERIDENT' }] }
    const said = await report({ fnr: ANNA, oppgaver: [task(bos)] })
    expect(said).toMatchObject({ exitCode: 1 })
    expect(told(said)).toContain('oppgaver wrongPerson')
  })
})
