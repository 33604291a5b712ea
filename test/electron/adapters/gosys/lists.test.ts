import { describe, expect, it } from 'vitest'
import { gosysAdapter } from '#electron/adapters/gosys/adapter.ts'
import type { Oppgavesoek } from '#electron/adapters/gosys/client/gosysClient.ts'
import { MAX_ROWS } from '#electron/adapters/gosys/listAll.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import {
  ANNA,
  ANNAS_AKTOERID,
  answer,
  BO,
  BOS_AKTOERID,
  clientOf,
  clock,
  gosysOver,
  HENTET,
  listOf,
  municipalTask,
  page,
  task,
} from './samples.ts'

describe('the two lines of a list', () => {
  const both = clientOf(answer(page(task(), municipalTask({ prioritet: 'NOE' }))))

  it('show each their own tasks and their own problems', async () => {
    const gosys = gosysOver(both)
    expect(await gosys.listForBruker(ANNA, 'stat')).toMatchObject({
      value: [{ tema: { kode: 'AAP' } }],
      problems: [],
    })
    expect(await gosys.listForBruker(ANNA, 'kommune')).toMatchObject({
      value: [{ tema: { kode: 'OKSOS' }, opphav: { linje: 'kommune' } }],
      problems: [{ path: 'oppgaver[id=300000002].prioritet' }],
    })
  })

  it('are the same for the state with and without a municipal task, whatever is wrong with that', async () => {
    const broken = [
      municipalTask({ prioritet: 'NOE', identer: 1, versjon: 'x' }),
      municipalTask({ id: null }),
      municipalTask({ tema: null, temagruppe: 'OKSOS' }),
      municipalTask({ tema: 17 }),
    ]
    expect(await listOf(...broken)).toEqual(await listOf())
    expect(await listOf(task(), ...broken)).toEqual(await listOf(task()))
    expect(await listOf()).toEqual({ state: 'ingenData', kilde: 'gosys', hentet: HENTET })
  })

  it('share one reading when they are asked for together', async () => {
    const asked: Oppgavesoek[] = []
    const client = clientOf(answer(page(task())), {
      search: async (soek) => {
        asked.push(soek)
        await new Promise((resolve) => setTimeout(resolve, 5))
        return answer(page())
      },
    })
    const gosys = gosysOver(client)
    await Promise.all([gosys.listForBruker(ANNA, 'stat'), gosys.listForBruker(ANNA, 'kommune')])
    expect(asked.map(({ statuskategori }) => statuskategori)).toEqual(['AAPEN', 'AVSLUTTET'])
  })

  it("are each other's secret in a unit's list too", async () => {
    const gosys = gosysOver(both)
    expect(await gosys.listForEnhet('9901', 'stat')).toMatchObject({ value: [{ bruker: { ident: ANNA } }] })
    expect(JSON.stringify(await gosys.listForEnhet('9901', 'stat'))).not.toContain('OKSOS')
    expect(await gosys.listForAnsatt('Z990001', 'kommune')).toMatchObject({ value: [{}] })
  })
})

describe('what is asked', () => {
  it('is all open, and those closed for at most 30 days, by aktørId', async () => {
    const asked: Oppgavesoek[] = []
    const client = clientOf(answer(page()), {
      search: async (soek) => {
        asked.push(soek)
        return answer(page())
      },
    })
    await gosysOver(client).listForBruker(ANNA, 'stat')
    await gosysOver(client).listForAnsatt('Z990001', 'stat')
    await gosysOver(client).listForEnhet('9901', 'stat')
    const hvem = { bruker: { ident: ANNA, aktoerId: ANNAS_AKTOERID } }
    expect(asked).toEqual([
      { hvem, statuskategori: 'AAPEN' },
      { hvem, statuskategori: 'AVSLUTTET', ferdigstiltFom: '2026-10-24' },
      { hvem: { tilordnetRessurs: 'Z990001' }, statuskategori: 'AAPEN' },
      { hvem: { tildeltEnhetsnr: '9901' }, statuskategori: 'AAPEN' },
    ])
  })

  const states: [string, Kildesvar<string>, object][] = [
    ['ingenData', { state: 'ingenData', kilde: 'personkort', hentet: HENTET }, { state: 'ingenData' }],
    [
      'ingenTilgang',
      { state: 'ingenTilgang', kilde: 'personkort', hentet: HENTET },
      { state: 'ingenTilgang' },
    ],
    [
      'utilgjengelig',
      { state: 'utilgjengelig', kilde: 'personkort', hentet: HENTET, reason: 'wrongPerson' },
      { state: 'utilgjengelig', reason: 'wrongPerson' },
    ],
    [
      'ikkeSpurt',
      { state: 'ikkeSpurt', kilde: 'personkort', reason: 'ikkeTilkoblet' },
      { state: 'ikkeSpurt', reason: 'ikkeTilkoblet' },
    ],
  ]
  it.each(states)('is nothing when the person register says %s', async (_, svar, expected) => {
    let calls = 0
    const client = clientOf(answer(page()), {
      search: async () => {
        calls++
        return answer(page(task()))
      },
    })
    const gosys = gosysAdapter({ client, clock, findAktoerId: async () => svar })
    expect(await gosys.listForBruker(ANNA, 'stat')).toMatchObject({ ...expected, kilde: 'gosys' })
    expect(calls).toBe(0)
  })
})

describe('whose tasks', () => {
  const bos = { aktoerId: BOS_AKTOERID, identer: [{ ident: BO, gruppe: 'FOLKEREGISTERIDENT' }] }

  it('nothing but somebody else’s is the wrong person', async () => {
    expect(await listOf(task(bos))).toMatchObject({ state: 'utilgjengelig', reason: 'wrongPerson' })
  })

  it('each line says so of its own only: the other one’s tasks make no difference', async () => {
    const [own, others] = [municipalTask(), municipalTask({ id: 6, ...bos })]
    expect(await listOf(task(bos), own)).toEqual(await listOf(task(bos)))
    expect(await listOf(others)).toEqual(await listOf())
    expect(await listOf(task(), others)).toEqual(await listOf(task()))
  })

  it("one of somebody else's is left out and told of, without saying who", async () => {
    const svar = await listOf(task(), task({ id: 5, ...bos }))
    expect(svar).toMatchObject({
      value: [{ id: 300_000_001 }],
      problems: [{ path: 'oppgaver[id=5].aktoerId', code: 'wrongPerson' }],
    })
    for (const secret of [BO, BOS_AKTOERID]) expect(JSON.stringify(svar)).not.toContain(secret)
  })

  it("a task of another unit, or another's, is not in the list", async () => {
    const gosys = gosysOver(clientOf(answer(page(task(), task({ id: 5, tildeltEnhetsnr: '9902' })))))
    expect(await gosys.listForEnhet('9901', 'stat')).toMatchObject({
      value: [{ oppgave: { id: 300_000_001 } }],
      problems: [{ path: 'oppgaver[id=5].tildeltEnhetsnr', code: 'contradiction' }],
    })
    expect(await gosys.listForAnsatt('Z990009', 'stat')).toMatchObject({ value: [] })
  })
})

/** As many tasks as told, a page at a time, as a server with `size` to a page would give them. */
function pages(
  count: number,
  { size = 50, total = count, fail = -1 }: { size?: number; total?: number | null; fail?: number } = {},
) {
  return async (_: Oppgavesoek, offset: number): Promise<HttpAnswer> => {
    if (offset === fail) return { kind: 'unavailable', reason: 'timeout' }
    const rows = Array.from({ length: Math.max(0, Math.min(size, count - offset)) }, (_row, i) =>
      task({ id: offset + i + 1 }),
    )
    return answer({ ...(total === null ? {} : { antallTreffTotalt: total }), oppgaver: rows })
  }
}
async function unitOf(search: ReturnType<typeof pages>) {
  const svar = await gosysOver(clientOf(answer(page()), { search })).listForEnhet('9901', 'stat')
  if (svar.state !== 'ok') throw new Error(svar.state)
  return { count: svar.value.length, problems: svar.problems }
}

describe('paging', { timeout: 30_000 }, () => {
  it.each([
    ['one page', 49, {}],
    ['exactly one page', 50, {}],
    ['a page and one', 51, {}],
    ['a server with smaller pages', 51, { size: 10 }],
    ['a server that does not say how many', 120, { total: null }],
    ['10,000', 10_000, {}],
  ])('reads %s', async (_, count, options) => {
    expect(await unitOf(pages(count, options))).toEqual({ count, problems: [] })
  })

  it('stops at the limit, and says so', async () => {
    const { count, problems } = await unitOf(pages(MAX_ROWS + 60))
    expect(count).toBe(MAX_ROWS)
    expect(problems).toMatchObject([
      { path: 'oppgaver', code: 'missing', expected: expect.stringContaining(String(MAX_ROWS)) },
    ])
  })

  it('shows the rest when a page does not come, and says so', async () => {
    const { count, problems } = await unitOf(pages(120, { fail: 50 }))
    expect(count).toBe(70)
    expect(problems).toEqual([
      { path: 'oppgaver', code: 'notAnswered', expected: 'every page of the list (came: timeout)' },
    ])
  })

  it('says when there were fewer than told', async () => {
    const { problems } = await unitOf(pages(60, { total: 70 }))
    expect(problems).toMatchObject([{ path: 'antallTreffTotalt', code: 'contradiction' }])
  })

  it('ends on a server that gives the same page for ever', async () => {
    const same = async () =>
      pages(50, { total: 200 })({ hvem: { tildeltEnhetsnr: '9901' }, statuskategori: 'AAPEN' }, 0)
    expect(await unitOf(same)).toMatchObject({ count: 50, problems: [{ code: 'contradiction' }] })
  })
})

describe('closed tasks', () => {
  const failing = clientOf(answer(page(task())), {
    search: async ({ statuskategori }) =>
      statuskategori === 'AAPEN' ? answer(page(task())) : { kind: 'forbidden' },
  })

  it('that do not come leave the open ones, and are told of', async () => {
    expect(await gosysOver(failing).listForBruker(ANNA, 'stat')).toMatchObject({
      state: 'ok',
      value: [{}],
      problems: [{ path: 'avsluttede', code: 'notAnswered' }],
    })
  })

  it('are nothing without the open ones', async () => {
    const client = clientOf({ kind: 'unavailable', reason: 'serverError' })
    expect(await gosysOver(client).listForBruker(ANNA, 'stat')).toMatchObject({
      state: 'utilgjengelig',
      reason: 'serverError',
    })
  })
})

describe('no data, in its disguises', () => {
  it.each<[string, HttpAnswer]>([
    ['an empty list', answer(page())],
    ['no list and a nought', answer({ antallTreffTotalt: 0 })],
    ['null', answer(null)],
    ['204', { kind: 'noContent' }],
    ['404', { kind: 'notFound' }],
  ])('%s', async (_, open) => {
    const client = clientOf(open, { search: async () => open })
    expect(await gosysOver(client).listForBruker(ANNA, 'stat')).toMatchObject({ state: 'ingenData' })
    expect(await gosysOver(client).listForEnhet('9901', 'stat')).toMatchObject({ state: 'ingenData' })
  })

  it.each([
    ['no list', {}],
    ['a list that is none', { antallTreffTotalt: 1, oppgaver: 'x' }],
    ['a text', 'x'],
    ['hits and none of them', { antallTreffTotalt: 3, oppgaver: [] }],
  ])('%s is not one of them', async (_, json) => {
    expect(await gosysOver(clientOf(answer(json))).listForBruker(ANNA, 'stat')).toMatchObject({
      state: 'utilgjengelig',
      reason: 'unexpectedAnswer',
    })
  })
})
