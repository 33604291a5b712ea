import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type FolderPersonkortClient,
  openPersonkortFolder,
} from '#electron/adapters/personkort/client/folderClient.ts'
import { personkort } from '#electron/adapters/personkort/personkort.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import {
  ANNA,
  BO,
  CAS,
  enhetSample,
  fullmaktSample,
  HENTET,
  kontaktpersonSample,
  kontorinfoSample,
  krrSample,
  noekkelSample,
  persondataSample,
  utbetalingSample,
} from './samples.ts'

let dir: string
let client: FolderPersonkortClient
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'personkort-'))
})
afterEach(async () => {
  client?.close()
  await rm(dir, { recursive: true, force: true })
})
const periode = { fom: toDato('2026-01-01'), tom: toDato('2026-12-31') }
const whole = (fields: object = {}) => ({
  ident: ANNA,
  persondata: persondataSample().data,
  skjermet: false,
  krr: krrSample.personer[ANNA],
  fullmakter: [fullmaktSample()],
  utbetalinger: [utbetalingSample()],
  kontaktpersoner: { STAT: [kontaktpersonSample()], KOMMUNE: [] },
  noekkelopplysninger: noekkelSample(),
  kontor: { enhet: enhetSample, kontaktinformasjon: kontorinfoSample },
  ...fields,
})
/** Written with an age, for the newest file stands. */
async function put(name: string, content: unknown, ageSeconds = 0) {
  const file = path.join(dir, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  const at = new Date(Date.now() - ageSeconds * 1000)
  await utimes(file, at, at)
}
function open() {
  client = openPersonkortFolder(dir)
  return personkort({ client, clock: { now: () => HENTET } })
}

describe('Personkort from a folder', () => {
  it('answers as the services would', async () => {
    await put('a.json', whole())
    const { person, utbetaling, noekkelopplysninger } = open()
    const states = await Promise.all([
      person.getPerson(ANNA),
      person.getPersonvern(ANNA),
      person.getKontaktinformasjon(ANNA),
      person.listFullmakter(ANNA),
      person.listKontaktpersoner(ANNA, 'stat'),
      person.getKontor(ANNA),
      utbetaling.listUtbetalinger(ANNA, periode),
      noekkelopplysninger.getNoekkelopplysninger(ANNA),
    ])
    expect(states).toMatchObject(states.map(() => ({ state: 'ok', problems: [] })))
    expect(states[1]).toMatchObject({ value: { adressebeskyttelse: 'ugradert', skjermet: false } })
    expect(states[5]).toMatchObject({ value: { navn: 'NAV Prøveby', vakttelefon: '73 00 00 00' } })
    expect(await person.listKontaktpersoner(ANNA, 'kommune')).toMatchObject({ state: 'ingenData' })
  })

  it('knows nobody who is not there, and says so', async () => {
    await put('a.json', whole())
    const { person, utbetaling } = open()
    expect(await person.getPerson(BO)).toMatchObject({ state: 'ingenData' })
    expect(await person.getPersonvern(BO)).toMatchObject({ state: 'ingenData' })
    expect(await utbetaling.listUtbetalinger(BO, periode)).toMatchObject({ state: 'ingenData' })
  })

  it('concludes nothing from what was not exported', async () => {
    await put('a.json', { ident: ANNA, fullmakter: null })
    const { person, utbetaling, noekkelopplysninger } = open()
    expect(await person.listFullmakter(ANNA)).toMatchObject({ state: 'ingenData' })
    const untold = [
      person.getPerson(ANNA),
      person.getPersonvern(ANNA),
      person.getKontaktinformasjon(ANNA),
      person.listKontaktpersoner(ANNA, 'kommune'),
      utbetaling.listUtbetalinger(ANNA, periode),
      noekkelopplysninger.getNoekkelopplysninger(ANNA),
    ]
    for (const svar of await Promise.all(untold)) expect(svar).toMatchObject({ state: 'utilgjengelig' })
  })

  it('takes each part from the newest export that has it', async () => {
    await put('old.json', whole({ skjermet: true, fullmakter: [] }), 60)
    await put('new.json', { ident: ANNA, fullmakter: [fullmaktSample()] })
    const { person } = open()
    expect(await person.listFullmakter(ANNA)).toMatchObject({ state: 'ok' })
    expect(await person.getPersonvern(ANNA)).toMatchObject({ value: { skjermet: true } })
  })

  it('lets nobody in while a file of the person cannot be read', async () => {
    await put('a.json', whole(), 60)
    await put('b.json', whole())
    const { person } = open()
    expect(await person.getPersonvern(ANNA)).toMatchObject({ state: 'ok' })
    await put('b.json', '{"ident":')
    expect(await person.getPersonvern(ANNA)).toMatchObject({ state: 'utilgjengelig' })
    expect(await person.getPerson(ANNA)).toMatchObject({ state: 'ok' })
  })

  it('hands on the payouts of the period by effective date, and undated ones', async () => {
    const dated = (utbetalingsdato: string | null) => utbetalingSample({ utbetalingsdato })
    const undated = utbetalingSample({ utbetalingsdato: null, forfallsdato: null, posteringsdato: null })
    await put(
      'a.json',
      whole({ utbetalinger: [dated('2025-12-31'), dated('2026-01-01'), dated(null), undated] }),
    )
    const svar = await open().utbetaling.listUtbetalinger(ANNA, periode)
    expect(svar.state === 'ok' && svar.value.map(({ dato }) => dato)).toEqual([
      '2026-01-01',
      '2026-04-16',
      null,
    ])
  })

  it('reads a list of payouts alone', async () => {
    await put('a.json', [utbetalingSample()])
    expect(await open().utbetaling.listUtbetalinger(ANNA, periode)).toMatchObject({
      state: 'ok',
      problems: [],
    })
  })

  it('lists the people of an office on one page, with their protection', async () => {
    const persondataOf = (ident: string, gradering: string) => ({
      ...persondataSample().data,
      hentPerson: {
        navn: [{ fornavn: gradering, etternavn: 'Prøve' }],
        folkeregisteridentifikator: [{ identifikasjonsnummer: ident }],
        adressebeskyttelse: [{ gradering }],
      },
    })
    await put('a.json', whole())
    await put('b.json', { ident: BO, persondata: persondataOf(BO, 'FORTROLIG'), skjermet: true })
    await put('c.json', { ident: CAS, persondata: persondataOf(CAS, 'UGRADERT') })
    const svar = await open().brukerkatalog.listKatalogside('5701', 1)
    if (svar.state !== 'ok') throw new Error(svar.state)
    expect(svar.value.sider).toBe(1)
    const vern = new Map(svar.value.treff.map((entry) => [entry.ident, entry.vern]))
    expect(vern.get(ANNA)).toEqual({ adressebeskyttelse: 'ugradert', skjermet: false })
    expect(vern.get(BO)).toEqual({ adressebeskyttelse: 'fortrolig', skjermet: true })
    expect(vern.get(CAS)).toBeNull()
    expect(await open().brukerkatalog.listKatalogside('9999', 1)).toMatchObject({ state: 'ingenData' })
  })

  it('tells of a change', async () => {
    await put('a.json', whole())
    const { person } = open()
    expect(await person.listFullmakter(ANNA)).toMatchObject({ state: 'ok' })
    const changed = new Promise<void>((resolve) => client.onChange(resolve))
    await put('a.json', whole({ fullmakter: [] }))
    await changed
    expect(await person.listFullmakter(ANNA)).toMatchObject({ state: 'ingenData' })
  })
})
