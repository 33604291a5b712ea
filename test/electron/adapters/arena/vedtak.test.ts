import { describe, expect, it } from 'vitest'
import { ANNA, aapSample, arenaOver, BO, dagpengerSample, problemsIn, valueIn } from './samples.ts'

const ask = (aap: unknown[], dagpenger: unknown = null) => arenaOver({ aap, dagpenger }).listVedtak(ANNA)
const one = async (fields: object) => valueIn(await ask([aapSample(fields)]))[0]

describe('AAP', () => {
  it('is read whole: facts are text, the rate and what is left are numbers', async () => {
    const svar = await ask([aapSample()])
    expect(problemsIn(svar)).toEqual([])
    expect(valueIn(svar)).toEqual([
      {
        opphav: {
          kilde: 'arena',
          linje: 'stat',
          hentet: '2026-05-01T08:00:00Z',
          ref: '1001',
          element: 'aapvedtak',
        },
        id: 'aap-1001',
        slag: 'aap',
        ytelse: 'Arbeidsavklaringspenger',
        utfall: 'innvilget',
        utfallkode: { kode: 'JA', navn: { nb: 'Ja', nn: 'Ja' } },
        vedtakstype: { kode: 'O', navn: { nb: 'Ny rettighet', nn: 'Ny rett' } },
        status: { kode: 'IVERK', navn: { nb: 'Iverksatt', nn: 'Sett i verk' } },
        gyldighet: 'gyldig',
        periode: { fom: '2025-11-01', tom: '2026-10-31' },
        vedtatt: null,
        beloep: { oere: 28_450, per: 'dag' },
        grad: null,
        igjen: [
          { enhet: 'dager', antall: 130 },
          { enhet: 'uker', antall: 26 },
        ],
        tilArbeidsgiver: false,
        fakta: [
          {
            felt: { kode: 'AKTIVITETSFASE', navn: { nb: 'Aktivitetsfase', nn: 'Aktivitetsfase' } },
            verdi: 'Under arbeidsavklaring',
          },
          { felt: { kode: 'DAGS', navn: { nb: 'Dagsats', nn: 'Dagsats' } }, verdi: '284.5' },
          {
            felt: { kode: 'INNVF', navn: { nb: 'Innvilget fra', nn: 'Innvilget fra' } },
            verdi: '01-11-2025',
          },
        ],
      },
    ])
  })

  it.each([
    ['NEI', 'avslag'],
    ['AVBRUTT', 'avbrutt'],
    ['KANSKJE', 'ukjent'],
  ])('utfall %s is %s', async (utfallkode, utfall) => {
    expect(await one({ utfallkode })).toMatchObject({ utfall, gyldighet: 'gyldig' })
  })

  it('not yet decided is open', async () => {
    expect(await one({ utfallkode: null, statusKode: 'REGIS' })).toMatchObject({ utfall: 'aapen' })
    expect(await one({ utfallkode: null, statusKode: 'IVERK' })).toMatchObject({ utfall: 'ukjent' })
  })

  it('the same id twice gives two ids', async () => {
    const list = valueIn(await ask([aapSample(), aapSample()]))
    expect(list.map(({ id }) => id)).toEqual(['aap-1001', 'aap-1001#2'])
  })
})

describe('decisions that are not what they seem', () => {
  it('til before fra: invalidated', async () => {
    expect(await one({ fraOgMed: '2026-02-01', tilDato: '2026-01-31' })).toMatchObject({
      gyldighet: 'ugyldiggjort',
      periode: { fom: '2026-02-01', tom: '2026-01-31' },
    })
  })

  it('til on the same day as fra is a day, not invalidated', async () => {
    expect(await one({ fraOgMed: '2026-02-01', tilDato: '2026-02-01' })).toMatchObject({
      gyldighet: 'gyldig',
    })
  })

  it.each([
    { fraOgMed: null, tilDato: null },
    { fraOgMed: undefined, tilDato: undefined },
    { fraOgMed: '', tilDato: ' ' },
  ])('both dates missing: post-registered %j', async (dates) => {
    expect(await one(dates)).toMatchObject({
      gyldighet: 'etterregistrert',
      periode: { fom: null, tom: null },
    })
  })

  it('dates that cannot be read are not missing dates', async () => {
    const svar = await ask([aapSample({ fraOgMed: 'i fjor', tilDato: 20261031 })])
    expect(valueIn(svar)).toMatchObject([{ gyldighet: 'gyldig', periode: { fom: null, tom: null } }])
    expect(problemsIn(svar)).toEqual(['aap[0].fraOgMed wrongFormat', 'aap[0].tilDato wrongFormat'])
  })

  it('a stop ends what was granted before it, the day before', async () => {
    const list = valueIn(
      await ask([
        aapSample({ tilDato: null }),
        aapSample({
          vedtakId: 2,
          lopenrvedtak: 2,
          vedtaktypeKode: 'S',
          fraOgMed: '2026-03-10',
          tilDato: null,
        }),
      ]),
    )
    expect(list).toMatchObject([
      { gyldighet: 'gyldig', utfall: 'innvilget', periode: { fom: '2025-11-01', tom: '2026-03-09' } },
      { gyldighet: 'stans', utfall: 'opphoert', periode: { fom: '2026-03-10', tom: null } },
    ])
  })

  it('a resumption after the stop runs on', async () => {
    const list = valueIn(
      await ask([
        aapSample({
          vedtakId: 3,
          lopenrvedtak: 3,
          vedtaktypeKode: 'G',
          fraOgMed: '2026-03-01',
          tilDato: null,
        }),
        aapSample({
          vedtakId: 2,
          lopenrvedtak: 2,
          vedtaktypeKode: 'S',
          fraOgMed: '2026-03-10',
          tilDato: null,
        }),
        aapSample({ vedtakId: 1, lopenrvedtak: 1, fraOgMed: '2026-04-01', tilDato: null }),
      ]),
    )
    expect(list[0]).toMatchObject({ gyldighet: 'gyldig', periode: { tom: null } })
    // Granted before the stop, to begin after it
    expect(list[2]).toMatchObject({ gyldighet: 'erstattet' })
  })

  it('a stop that was turned down stops nothing', async () => {
    const list = valueIn(
      await ask([
        aapSample({ tilDato: null }),
        aapSample({
          vedtakId: 2,
          lopenrvedtak: 2,
          vedtaktypeKode: 'S',
          utfallkode: 'NEI',
          fraOgMed: '2026-03-10',
        }),
      ]),
    )
    expect(list).toMatchObject([{ periode: { tom: null } }, { gyldighet: 'gyldig', utfall: 'avslag' }])
  })

  it('a stop of one benefit leaves another alone', async () => {
    const stop = aapSample({ vedtaktypeKode: 'S', fraOgMed: '2026-03-10', tilDato: null })
    const list = valueIn(await ask([stop], dagpengerSample()))
    expect(list.find(({ slag }) => slag === 'dagpenger')).toMatchObject({ periode: { tom: null } })
  })

  it('a benefit that began fourteen years ago and still runs is shown', async () => {
    expect(await one({ fraOgMed: '2012-05-01', tilDato: null })).toMatchObject({
      gyldighet: 'gyldig',
      periode: { fom: '2012-05-01', tom: null },
    })
  })

  it('days are also read as facts write them', async () => {
    expect(await one({ fraOgMed: '01-11-2025', tilDato: '31.10.2026' })).toMatchObject({
      periode: { fom: '2025-11-01', tom: '2026-10-31' },
    })
  })
})

describe('dagpenger and tiltakspenger', () => {
  it('the last calculation gives rate and days left to the decision it falls in', async () => {
    const svar = await ask([], dagpengerSample())
    expect(problemsIn(svar)).toEqual([])
    expect(valueIn(svar)).toMatchObject([
      {
        slag: 'dagpenger',
        ytelse: 'Dagpenger under permittering',
        utfall: 'innvilget',
        periode: { fom: '2025-12-01', tom: null },
        beloep: { oere: 81_250, per: 'dag' },
        igjen: [{ enhet: 'dager', antall: 410 }],
        fakta: [{ felt: { kode: 'SISTE_BEREGNING' }, verdi: '06.04.2026–19.04.2026: 8\u00a0125,00' }],
      },
    ])
  })

  it('an old calculation does not spill over on a decision that came later', async () => {
    const { beregninger } = dagpengerSample()
    const perioder = [{ vedtakId: 9, fraOgMed: '2026-04-20' }]
    expect(valueIn(await ask([], { perioder, beregninger }))).toMatchObject([{ igjen: [], beloep: null }])
  })

  it('tiltakspenger are granted periods', async () => {
    const tiltakspenger = {
      vedtaksperioder: [{ vedtakId: 5, fraOgMed: '2026-01-01', tilOgMed: '2026-02-01', dagsats: '448,00' }],
    }
    expect(valueIn(await arenaOver({ tiltakspenger }).listVedtak(ANNA))).toMatchObject([
      {
        slag: 'tiltakspenger',
        utfall: 'innvilget',
        periode: { tom: '2026-02-01' },
        beloep: { oere: 44_800 },
      },
    ])
  })
})

describe('somebody else', () => {
  it('one row is left out with a word, and the others stand', async () => {
    const svar = await ask([aapSample({ fnr: BO }), aapSample({ fnr: ANNA })])
    expect(valueIn(svar)).toHaveLength(1)
    expect(problemsIn(svar)).toEqual(['aap[0] wrongPerson'])
    expect(JSON.stringify(svar)).not.toContain(BO)
  })

  it('all rows: nothing is shown', async () => {
    expect(await ask([aapSample({ fnr: BO })], dagpengerSample())).toMatchObject({ reason: 'wrongPerson' })
  })
})

it('reads 10,000 decisions, and finds the one that is broken', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => aapSample({ vedtakId: i, lopenrvedtak: i }))
  const svar = await ask([...many, { vedtakId: true }])
  expect(valueIn(svar)).toHaveLength(10_001)
  expect(problemsIn(svar)).toContain('aap[10000].vedtakId wrongType')
})
