import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diagnose } from '#electron/diagnose/diagnose.ts'
import { ANNA, event, HENTET, richDocument, toDocument, UUID } from '#test/electron/adapters/oskar/build.ts'
import { sakDto } from '#test/electron/adapters/oskar/server.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'diagnose-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function put(content: unknown, name = 'x.json') {
  const file = path.join(dir, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
async function report(content: unknown, name?: string) {
  const { exitCode, stdout, stderr } = await diagnose(['oskar', await put(content, name)], HENTET)
  expect(stderr).toBe('')
  return { exitCode, ...JSON.parse(stdout) }
}

describe('diagnose oskar', () => {
  it('shows what the adapter makes of a document', async () => {
    expect(await report(richDocument())).toMatchObject({
      exitCode: 0,
      kilde: 'oskar',
      file: 'x.json',
      state: 'readable',
      problems: [],
      result: {
        soeknader: [{ status: 'ferdigbehandlet', saker: [{ referanse: 'S1' }] }],
        utbetalinger: [{ id: 'U1' }],
      },
    })
  })

  it('refuses what the format refuses, tells all of it, and still shows the rest', async () => {
    const document = toDocument([
      event('soknadsStatus', 1, { status: 'MOTTATT' }),
      event('utbetaling', 2, { utbetalingsreferanse: 'U1', belop: '5' }),
      event('soknadsStatus', 3, { status: 'FOOBAR' }),
      event('utbetaling', 4, { utbetalingsreferanse: 'U2', forfallsdato: null }),
    ])
    const { version: _left, ...rest } = document
    const said = await report(rest)
    expect(said).toMatchObject({ exitCode: 1, state: 'unreadable', result: { utbetalinger: [{ id: 'U2' }] } })
    expect(said.problems).toEqual([
      { path: 'version', code: 'missing', expected: 'string' },
      { path: 'hendelser[1].belop', code: 'wrongType', expected: 'number' },
      {
        path: 'hendelser[2].status',
        code: 'unknownCode',
        expected: 'one of MOTTATT, UNDER_BEHANDLING, FERDIGBEHANDLET, BEHANDLES_IKKE',
        found: 'FOOBAR',
      },
      { path: 'hendelser[3].forfallsdato', code: 'wrongType', expected: 'string' },
    ])
  })

  it('tells of what the format allows and nobody can read', async () => {
    const document = toDocument([
      event('utbetaling', 2, { utbetalingsreferanse: 'U1', forfallsdato: '2026-02-30' }),
    ])
    expect(await report(document)).toMatchObject({
      exitCode: 0,
      state: 'readableWithProblems',
      problems: [{ path: 'hendelser[0].forfallsdato', code: 'wrongFormat', expected: 'yyyy-MM-dd' }],
    })
  })

  it.each([
    ['an event', event('soknadsStatus', 1, { status: 'MOTTATT' }), 0],
    ['an event of no known type', { type: 'foobar' }, 1],
    ['an avsender', { systemnavn: 'x', systemversjon: '1' }, 0],
    ['half an avsender', { systemversjon: '1' }, 1],
    ['a file reference', { type: 'svarut', id: UUID, nr: 1 }, 0],
    ['a file reference without its number', { type: 'svarut', id: UUID }, 1],
    ['an instant', '"2018-10-04T13:37:00.1Z"', 0],
    ['a local time', '"2018-10-04T13:37:00.134+01:00"', 1],
    ['an empty document', {}, 1],
    ['a document without events', toDocument([]), 1],
    ['a list', [], 1],
    ['half a document', '{"version":', 1],
    ['nothing', '', 1],
  ])('takes %s for what it is', async (_what, content, exitCode) => {
    const said = await report(content)
    expect(said.exitCode).toBe(exitCode)
    expect(said.problems.length > 0).toBe(exitCode === 1)
    for (const problem of said.problems) expect(problem.path).not.toBe('')
  })

  it('reads a file of the folder, with paths into it', async () => {
    const bad = toDocument([event('utbetaling', 1, { utbetalingsreferanse: 'U1', belop: true })])
    const file = {
      fnr: ANNA,
      soknader: [sakDto({ dokument: richDocument() }), sakDto({ fiksDigisosId: 'b', dokument: bad })],
    }
    expect(await report(file, `${ANNA}.json`)).toMatchObject({
      exitCode: 1,
      file: '•••••••••••.json',
      result: { soeknader: [{ id: 'sak-1' }, { id: 'b', unreadableEvents: 1 }] },
      problems: [{ path: 'soknader[1].dokument.hendelser[0].belop', code: 'wrongType' }],
    })
    expect(await report({ fnr: ANNA, soknader: [sakDto({ dokument: richDocument() })] })).toMatchObject({
      exitCode: 0,
    })
  })
})

describe('diagnose, used wrongly', () => {
  it.each([
    ['nothing', [], /Bruk: npm run --silent diagnose/],
    ['no file', ['oskar'], /Bruk:/],
    ['too much', ['oskar', 'a', 'b'], /Bruk:/],
    ['an unknown source', ['sampro', 'x.json'], /Ukjent kilde: sampro/],
    ['no such file', ['oskar', '/nowhere/x.json'], /Kan ikke lese filen x\.json/],
  ])('%s: 2, and says why', async (_what, args, why) => {
    const { exitCode, stdout, stderr } = await diagnose(args, HENTET)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(why)
  })

  it('is a command with the exit codes it promises', async () => {
    const run = promisify(execFile)
    const main = path.resolve(import.meta.dirname, '../../../electron/diagnose/main.ts')
    const tsx = ['--import', 'tsx', main, 'oskar']
    const good = await run(process.execPath, [...tsx, await put(richDocument())])
    expect(JSON.parse(good.stdout)).toMatchObject({ state: 'readable' })
    const bad = run(process.execPath, [...tsx, await put('{}', 'bad.json')])
    await expect(bad).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('"unreadable"') })
  }, 30_000)
})
