import { describe, expect, it } from 'vitest'
import { readPerson } from '#electron/adapters/personkort/persondata.ts'
import { newReading } from '#electron/adapters/personkort/reading/newReading.ts'
import { personSchema } from '#shared/domain/bruker/person.ts'
import { ANNA, areaSample, BO, CAS, HENTET, persondataSample, personSample } from './samples.ts'

function read(fields: object = {}, area: object | null = areaSample) {
  const reading = newReading(HENTET)
  const json = { data: { hentPerson: personSample(fields), hentGeografiskTilknytning: area } }
  const outcome = readPerson(json, ANNA, reading)
  if (outcome.kind !== 'value') throw new Error(outcome.kind)
  expect(personSchema.safeParse(outcome.value).success).toBe(true)
  return { person: outcome.value, problems: reading.problems }
}

describe('person facts', () => {
  it('reads a whole person without a problem', () => {
    const { person, problems } = read()
    expect(problems).toEqual([])
    expect(person).toMatchObject({
      ident: ANNA,
      navn: { fornavn: 'Anna', mellomnavn: 'Test', etternavn: 'Prøve' },
      foedselsdato: '1990-05-14',
      doedsdato: null,
      kjoenn: 'kvinne',
      adressebeskyttelse: 'ugradert',
      statsborgerskap: [{ land: 'NOR', fom: '1990-05-14', tom: null }],
      sivilstand: { type: 'GIFT', fom: '2015-06-20' },
      personstatus: 'bosatt',
      talespraaktolk: ['SO'],
      tegnspraaktolk: [],
      geografiskTilknytning: '5001',
    })
    expect(person.telefonnumre.map(({ nummer }) => nummer)).toEqual(['+47 90000001', '+47 90000002'])
    expect(person.verger).toMatchObject([
      {
        type: 'voksen',
        navn: { fornavn: 'Vera' },
        omfang: 'oekonomiskeInteresser',
        fom: '2020-02-03',
        tom: null,
      },
    ])
    expect(person.sikkerhetstiltak).toMatchObject([{ type: 'TOAN', tom: '2026-12-31' }])
    expect(person.adresser[0]?.opphav).toEqual({
      kilde: 'personkort',
      linje: 'stat',
      hentet: HENTET,
      ref: 'a-1',
      element: 'bostedsadresse',
    })
  })

  it('tells of relatives without their fnr, also when the answer holds it', () => {
    const { person } = read()
    expect(person.familie.map(({ rolle, navn }) => [rolle, navn?.fornavn])).toEqual([
      ['ektefelle', undefined],
      ['barn', undefined],
      ['far', 'Ola'],
    ])
    const text = JSON.stringify(person)
    expect(text).not.toContain(BO)
    expect(text).not.toContain(CAS)
  })

  it('takes the name in use: current before historical, the population register before NAV', () => {
    const entry = (fornavn: string, master: string, historisk: boolean | null) => ({
      fornavn,
      mellomnavn: null,
      etternavn: 'X',
      metadata: { master, historisk },
    })
    const old = entry('Gammel', 'FREG', true)
    const nav = entry('Nav', 'PDL', false)
    const freg = entry('Freg', 'FREG', null)
    expect(read({ navn: [old, nav, freg] }).person.navn.fornavn).toBe('Freg')
    expect(read({ navn: [old, nav] }).person.navn.fornavn).toBe('Nav')
    expect(read({ navn: [old] }).person.navn.fornavn).toBe('Gammel')
  })

  it('keeps a person without a name, and says so', () => {
    const { person, problems } = read({ navn: null })
    expect(person.navn).toEqual({ fornavn: '', mellomnavn: null, etternavn: '' })
    expect(problems).toMatchObject([{ path: 'hentPerson.navn', code: 'missing' }])
  })

  it('says of a death without a date that the date is missing', () => {
    expect(read({ doedsfall: [{ doedsdato: '2026-02-03' }] }).person.doedsdato).toBe('2026-02-03')
    const undated = read({ doedsfall: [{ doedsdato: null }] })
    expect(undated.person.doedsdato).toBeNull()
    expect(undated.problems).toMatchObject([{ path: 'hentPerson.doedsfall', code: 'missing' }])
  })

  it('keeps unknown codes raw or as ukjent, with a problem that holds the code', () => {
    const { person, problems } = read({
      kjoenn: [{ kjoenn: 'ANNET' }],
      sivilstand: [{ type: 'SAMBOER' }],
      forelderBarnRelasjon: [{ relatertPersonsRolle: 'VENN' }],
    })
    expect(person.kjoenn).toBe('ukjent')
    expect(person.sivilstand?.type).toBe('SAMBOER')
    expect(person.familie.map(({ rolle }) => rolle)).toEqual(['ukjent'])
    expect(problems.map(({ path, code, found }) => [path, code, found])).toEqual([
      ['hentPerson.kjoenn[0].kjoenn', 'unknownCode', 'ANNET'],
      ['hentPerson.sivilstand[0].type', 'unknownCode', 'SAMBOER'],
      ['hentPerson.forelderBarnRelasjon[0].relatertPersonsRolle', 'unknownCode', 'VENN'],
    ])
  })

  it('never puts a number that may be an fnr into a problem', () => {
    const { problems } = read({ kjoenn: [{ kjoenn: CAS }], foedselsdato: [{ foedselsdato: CAS }] })
    expect(problems.map(({ code }) => code)).toEqual(['wrongFormat', 'unknownCode'])
    expect(JSON.stringify(problems)).not.toContain(CAS.slice(0, 6))
  })

  it('leaves history out of lists', () => {
    const gone = { historisk: true }
    const { person } = read({
      statsborgerskap: [{ land: 'SWE', metadata: gone }],
      telefonnummer: [{ nummer: '1', metadata: gone }],
      vergemaalEllerFremtidsfullmakt: [{ type: 'voksen', metadata: gone }],
      bostedsadresse: [{ vegadresse: { adressenavn: 'Gamlevegen' }, metadata: gone }],
    })
    expect([person.statsborgerskap, person.telefonnumre, person.verger, person.adresser]).toEqual([
      [],
      [],
      [],
      [],
    ])
  })

  it.each([
    [{ gtType: 'KOMMUNE', gtKommune: '5001' }, '5001', []],
    [{ gtType: 'BYDEL', gtBydel: '030103', gtKommune: '0301' }, '030103', []],
    [{ gtType: 'UTLAND', gtLand: 'SWE' }, 'SWE', []],
    [{ gtType: 'UDEFINERT', gtKommune: null }, null, []],
    [null, null, []],
    [{ gtType: 'KOMMUNE', gtBydel: '030103' }, '030103', ['missing']],
    [{ gtType: 'MAANEN', gtKommune: '5001' }, '5001', ['unknownCode']],
  ])('reads the area of %j as %s', (area, expected, codes) => {
    const { person, problems } = read({}, area)
    expect(person.geografiskTilknytning).toBe(expected)
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })

  it('is about the person asked for, also when asked by an earlier number', () => {
    const numbers = (...list: string[]) => ({
      folkeregisteridentifikator: list.map((identifikasjonsnummer) => ({ identifikasjonsnummer })),
    })
    const outcome = (fields: object) => readPerson(persondataSample(fields), ANNA, newReading(HENTET))
    expect(outcome(numbers(BO, ANNA)).kind).toBe('value')
    expect(outcome(numbers()).kind).toBe('value')
    expect(outcome(numbers(BO))).toEqual({ kind: 'unavailable', reason: 'wrongPerson' })
  })
})
