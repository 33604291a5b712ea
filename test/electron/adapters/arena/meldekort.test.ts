import { describe, expect, it } from 'vitest'
import { ANNA, arenaOver, BO, meldekortSample, problemsIn, valueIn } from './samples.ts'

const ask = (meldekort: unknown) => arenaOver({ meldekort }).listMeldekort(ANNA)
const one = async (fields: object) => valueIn(await ask([meldekortSample(fields)]))[0]

describe('meldekort', () => {
  it('is read whole; the period is only a name', async () => {
    const svar = await ask([meldekortSample({ meldeperiode: 202699 })])
    expect(problemsIn(svar)).toEqual([])
    expect(valueIn(svar)).toMatchObject([
      {
        id: '31',
        periodenavn: '202699',
        fom: '2026-04-06',
        tom: '2026-04-19',
        gjelder: 'aap',
        tilstand: 'beregnet',
        status: { kode: 'FERDI', navn: { nb: 'Ferdig beregnet' } },
        korttype: { kode: '05', navn: { nb: 'Elektronisk' } },
        mottatt: '2026-04-20',
        brutto: 883_150,
      },
    ])
  })

  it('comes in a wrapping too', async () => {
    expect(valueIn(await ask({ personId: 1, meldekortListe: [meldekortSample()] }))).toHaveLength(1)
    expect(await ask({ personId: 1, meldekortListe: [] })).toMatchObject({ state: 'ingenData' })
    expect(await ask({ fodselsnr: BO, meldekortListe: [meldekortSample()] })).toMatchObject({
      reason: 'wrongPerson',
    })
  })

  it.each([
    ['OPPRE', null, 'ikkeSendt'],
    ['SENDT', null, 'ikkeSendt'],
    ['SENDT', '2026-04-20', 'sendt'],
    ['REGIS', '2026-04-20', 'tilBehandling'],
    ['KLAR', '2026-04-20', 'tilBehandling'],
    ['VENTE', '2026-04-20', 'tilBehandling'],
    ['FERDI', '2026-04-20', 'beregnet'],
    ['FEIL', '2026-04-20', 'feil'],
    ['NYSTATUS', null, 'ukjent'],
  ])('%s, received %s, is %s', async (beregningstatus, mottattDato, tilstand) => {
    expect(await one({ beregningstatus, mottattDato })).toMatchObject({ tilstand })
  })

  it.each([
    ['ATTF', 'aap'],
    ['AAP', 'aap'],
    ['DAGP', 'dagpenger'],
    ['INDIV', 'tiltakspenger'],
    ['ARBS', 'annen'],
    ['NYGR', 'annen'],
  ])('group %s is about %s', async (hoyesteMeldegruppe, gjelder) => {
    expect(await one({ hoyesteMeldegruppe })).toMatchObject({ gjelder })
  })

  it('0 is an amount only when it has been calculated', async () => {
    expect(await one({ bruttoBelop: 0 })).toMatchObject({ brutto: 0 })
    expect(await one({ bruttoBelop: 0, beregningstatus: 'OPPRE' })).toMatchObject({ brutto: null })
    expect(await one({ bruttoBelop: '8831,50' })).toMatchObject({ brutto: 883_150 })
  })

  it('without its days there is no deadline, so it is told of instead of shown', async () => {
    const svar = await ask([meldekortSample({ tilDato: 'søndag' }), meldekortSample()])
    expect(valueIn(svar)).toHaveLength(1)
    expect(problemsIn(svar)).toEqual(['[0].tilDato wrongFormat', '[0].tilDato missing'])
  })
})
