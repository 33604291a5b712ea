import { describe, expect, it } from 'vitest'
import { ANNA, arenaOver, BO, problemsIn, statusSample, valueIn, vedtak14aSample } from './samples.ts'

const status = async (fields: unknown) =>
  valueIn(await arenaOver({ status: fields }).getOppfoelging(ANNA)).status

describe('status', () => {
  it('is read by the names of the service', async () => {
    expect(await status(statusSample())).toMatchObject({
      formidlingsgruppe: { kode: 'ARBS', navn: { nb: 'Arbeidssøker', nn: 'Arbeidssøkjar' } },
      servicegruppe: { kode: 'BATT', navn: { nb: 'Spesielt tilpasset innsats' } },
      rettighetsgruppe: { kode: 'AAP' },
      inaktivFra: null,
      enhetsnummer: '5701',
      kanEnkeltReaktiveres: null,
      sakId: null,
    })
  })

  it('is read by the names of the published samples', async () => {
    expect(
      await status({
        navOppfoelgingsenhet: '0334',
        rettighetsgruppeKode: 'IYT',
        formidlingsgruppeKode: 'ISERV',
        servicegruppeKode: 'IVURD',
        inaktiveringsdato: '2015-01-01',
        kanEnkeltReaktiveres: false,
      }),
    ).toMatchObject({
      formidlingsgruppe: { kode: 'ISERV' },
      servicegruppe: { kode: 'IVURD' },
      rettighetsgruppe: { kode: 'IYT' },
      inaktivFra: '2015-01-01',
      enhetsnummer: '0334',
      kanEnkeltReaktiveres: false,
    })
  })

  it('keeps an unknown code raw, and says so', async () => {
    const svar = await arenaOver({ status: statusSample({ formidlingsgruppe: 'NYTT' }) }).getOppfoelging(ANNA)
    expect(valueIn(svar).status?.formidlingsgruppe).toEqual({ kode: 'NYTT', navn: null })
    expect(svar).toMatchObject({
      problems: [{ path: 'status.formidlingsgruppe', code: 'unknownCode', found: 'NYTT' }],
    })
  })

  it('gives an office number that came as a number its zeros back, and refuses what is none', async () => {
    expect(await status(statusSample({ oppfolgingsenhet: 334 }))).toMatchObject({ enhetsnummer: '0334' })
    const svar = await arenaOver({ status: statusSample({ oppfolgingsenhet: 'kontoret' }) }).getOppfoelging(
      ANNA,
    )
    expect(problemsIn(svar)).toEqual(['status.oppfolgingsenhet wrongFormat'])
    expect(valueIn(svar).status).toMatchObject({ enhetsnummer: null, formidlingsgruppe: { kode: 'ARBS' } })
  })

  it('takes an error message with status 200 for no answer', async () => {
    const svar = await arenaOver({ status: { message: 'noe gikk galt' } }).getOppfoelging(ANNA)
    expect(problemsIn(svar)).toEqual(['status notAnswered'])
  })
})

describe('oppfølgingssak', () => {
  it.each([
    [{ oppfolgingssakId: '5514902' }, '5514902'],
    [{ saksId: 5514902 }, '5514902'],
    [{ saksId: null }, null],
    [null, null],
  ])('%j is %s', async (oppfolgingssak, expected) => {
    const svar = await arenaOver({ status: statusSample(), oppfolgingssak }).getOppfoelging(ANNA)
    expect(valueIn(svar).status?.sakId).toBe(expected)
    expect(problemsIn(svar)).toEqual([])
  })
})

describe('§ 14 a-vedtak', () => {
  const vedtak = async (fields: object) =>
    valueIn(await arenaOver({ vedtak14a: vedtak14aSample(fields) }).getOppfoelging(ANNA)).vedtak14a

  it.each([
    [['GODE_MULIGHETER', 'STANDARD_INNSATS', 'IKVAL'], 'Gode muligheter'],
    [['TRENGER_VEILEDNING', 'SITUASJONSBESTEMT_INNSATS', 'BFORM'], 'Trenger veiledning'],
    [
      ['TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 'SPESIELT_TILPASSET_INNSATS', 'BATT'],
      'Trenger veiledning, nedsatt arbeidsevne',
    ],
    [['JOBBE_DELVIS', 'GRADERT_VARIG_TILPASSET_INNSATS'], 'Jobbe delvis'],
    [['LITEN_MULIGHET_TIL_A_JOBBE', 'VARIG_TILPASSET_INNSATS'], 'Liten mulighet til å jobbe'],
  ])('old and new name are one: %j', async (codes, navn) => {
    for (const innsatsgruppe of codes)
      expect(await vedtak({ innsatsgruppe })).toMatchObject({
        innsatsgruppe: { kode: innsatsgruppe, navn: { nb: navn } },
      })
  })

  it.each(['SKAFFEA', 'SKAFFE_ARBEID'])('hovedmål %s', async (hovedmal) => {
    expect(await vedtak({ hovedmal })).toMatchObject({ hovedmaal: { navn: { nb: 'Skaffe arbeid' } } })
  })

  it.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-02-03T23:59:00', '2026-02-03'],
    ['2026-02-03T23:30:00Z', '2026-02-04'],
    ['2026-02-03T10:00:00.123+01:00', '2026-02-03'],
  ])('was decided on the Norwegian day: %s is %s', async (fattetDato, dato) => {
    expect(await vedtak({ fattetDato })).toMatchObject({ fattet: dato })
  })

  it('without a conclusion is not shown as one', async () => {
    const svar = await arenaOver({
      vedtak14a: { fattetDato: '2026-01-01' },
      status: statusSample(),
    }).getOppfoelging(ANNA)
    expect(valueIn(svar).vedtak14a).toBeNull()
    expect(problemsIn(svar)).toEqual(['vedtak14a notAnswered'])
  })
})

describe('somebody else', () => {
  it('casts doubt on the whole answer, also on parts that name nobody', async () => {
    const svar = await arenaOver({
      status: statusSample({ fnr: BO }),
      vedtak14a: vedtak14aSample(),
    }).getOppfoelging(ANNA)
    expect(svar).toMatchObject({ state: 'utilgjengelig', reason: 'wrongPerson' })
  })

  it('is not the person asked for, named as a number', async () => {
    const svar = await arenaOver({ status: statusSample({ fodselsnr: Number(ANNA) }) }).getOppfoelging(ANNA)
    expect(svar.state).toBe('ok')
  })
})
