import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SistSett } from '#electron/usecases/sistSett.ts'
import type { Faktum } from '#shared/domain/endring/endring.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { ANNA, ansattOf, BO, open, openOffice, removeProfiles } from '../access/office.ts'

afterAll(removeProfiles)

const fact = (key: string, innhold: unknown = 1, change: Partial<Faktum> = {}): Faktum => ({
  slag: 'vedtak',
  key,
  navn: `vedtak ${key}`,
  innhold,
  ...change,
})

function atDesk() {
  const office = openOffice()
  const session = office.sessions.signIn(ansattOf('kvpVeileder'))
  const start = () => new SistSett(office.profile, office.keyring, office.clock.now())
  let sistSett = start()
  const told = (fakta: Faktum[], linje: 'stat' | 'kommune') => ({
    part: 'p',
    linje,
    at: office.clock.now(),
    fakta,
  })
  const begin = (ident: typeof ANNA) => {
    const visit = sistSett.enter(ident)
    return (fakta: Faktum[], linje: 'stat' | 'kommune' = 'stat') =>
      sistSett.note({ session, ident, vern: open }, visit, told(fakta, linje))
  }
  const see = (ident: typeof ANNA, fakta: Faktum[], linje: 'stat' | 'kommune' = 'stat') =>
    begin(ident)(fakta, linje)
  const restart = () => {
    sistSett = start()
  }
  const dir = path.join(office.profile, 'sett')
  const files = () => readdirSync(dir).map((name) => path.join(dir, name))
  return { office, session, begin, see, restart, files }
}

describe('what has changed since last time', () => {
  it('is not told the first time: there is nothing to compare with', () => {
    expect(atDesk().see(ANNA, [fact('a')])).toBeNull()
  })

  it('is told by kind and name: new, changed, and how many are gone', () => {
    const { office, see } = atDesk()
    see(ANNA, [fact('a'), fact('b'), fact('c')])
    see(BO, [])
    office.clock.pass(1000)
    const changes = see(ANNA, [fact('a'), fact('b', 2), fact('d')])
    expect(changes).toEqual({
      siden: toTidspunkt('2026-11-19T08:20:00Z'),
      endringer: [
        { type: 'endret', slag: 'vedtak', navn: 'vedtak b' },
        { type: 'ny', slag: 'vedtak', navn: 'vedtak d' },
      ],
      borte: 1,
    })
  })

  it('stands as long as the visit: asking again does not wipe it', () => {
    const { see } = atDesk()
    see(ANNA, [])
    see(BO, [])
    expect(see(ANNA, [fact('a')])?.endringer).toHaveLength(1)
    expect(see(ANNA, [fact('a')])?.endringer).toHaveLength(1)
    see(BO, [])
    expect(see(ANNA, [fact('a')])?.endringer).toEqual([])
  })

  it('is not wiped by a late answer about the bruker before', () => {
    const { begin, see } = atDesk()
    see(ANNA, [])
    const answerOfBo = begin(BO)
    expect(see(ANNA, [fact('a')])?.endringer).toHaveLength(1)
    answerOfBo([])
    expect(see(ANNA, [fact('a')])?.endringer).toHaveLength(1)
  })

  it('is nothing when two facts share a key, whichever is named first', () => {
    const { see } = atDesk()
    see(ANNA, [fact('a', 1), fact('a', 2)])
    see(BO, [])
    expect(see(ANNA, [fact('a', 2), fact('a', 1)])).toMatchObject({ endringer: [], borte: 0 })
    see(BO, [])
    expect(see(ANNA, [fact('a', 2)])).toMatchObject({ borte: 1 })
  })

  it('is found over a restart of the program', () => {
    const { see, restart } = atDesk()
    see(ANNA, [])
    restart()
    expect(see(ANNA, [fact('a')])?.endringer).toHaveLength(1)
  })

  it('is not when an answer was fetched, nor what leaves by growing old', () => {
    const { see } = atDesk()
    see(ANNA, [fact('a', { hentet: '08:00', beloep: 1 }), fact('b', 1, { forgaar: true })])
    see(BO, [])
    expect(see(ANNA, [fact('a', { hentet: '09:00', beloep: 1 })])).toMatchObject({ endringer: [], borte: 0 })
  })
})

describe('what is kept of it', () => {
  it('holds no name, number or content, in the file or in its name', () => {
    const { see, files } = atDesk()
    see(ANNA, [fact('a', 'sosialhjelp 4 500')])
    const [file = ''] = files()
    expect(path.basename(file)).not.toContain(ANNA)
    expect(readFileSync(file).toString('latin1')).not.toMatch(/vedtak|sosialhjelp|4 500|14859/)
  })

  it('is apart by line, and the municipal part goes with its key at sign-out', () => {
    const { office, session, see, files } = atDesk()
    see(ANNA, [fact('a')], 'stat')
    see(ANNA, [fact('a')], 'kommune')
    expect(files()).toHaveLength(2)
    office.keyring.removeLineKey('kommune', session.partition)
    see(BO, [])
    expect(see(ANNA, [fact('a')], 'kommune')).toBeNull()
    expect(see(ANNA, [fact('a')], 'stat')).toMatchObject({ endringer: [] })
  })

  it('is as good as nothing when somebody has been at the file, and is gone after three months', () => {
    const { see, restart, files } = atDesk()
    see(ANNA, [fact('a')])
    const [file = ''] = files()
    writeFileSync(file, 'not ours')
    see(BO, [])
    expect(see(ANNA, [fact('a')])).toBeNull()
    const long = new Date('2026-08-01')
    for (const each of files()) utimesSync(each, long, long)
    restart()
    expect(files()).toEqual([])
  })
})
