import { afterEach, describe, expect, it } from 'vitest'
import { toKontor } from '#electron/adapters/personkort/mapper/kontor.ts'
import { toVakttelefon } from '#electron/adapters/personkort/mapper/vakttelefon.ts'
import { newReading } from '#electron/adapters/personkort/reading/newReading.ts'
import { enhetDto, enhetKontaktinformasjonDto } from '#electron/adapters/personkort/schema/kontor.ts'
import { kontorSchema } from '#shared/domain/kontor/kontor.ts'
import { ANNA, BO, enhetSample, HENTET, kontorinfoSample, persondataSample } from './samples.ts'
import { closeServers, personkortOver, type Routes, toKey } from './server.ts'

afterEach(closeServers)
const routes: Routes = {
  hentPersondata: { body: persondataSample({ folkeregisteridentifikator: [] }) },
  '/navkontor/5001': { body: enhetSample },
  '/5701/kontaktinformasjon': { body: kontorinfoSample },
}

describe('the office', () => {
  it('reads hours, phones and address', async () => {
    const { ports } = await personkortOver(routes)
    const svar = await ports.person.getKontor(ANNA)
    expect(svar).toMatchObject({
      state: 'ok',
      problems: [],
      value: {
        enhetsnummer: '5701',
        navn: 'NAV Prøveby',
        telefon: '55553333',
        telefonKommentar: 'Hverdager 9-15',
        vakttelefon: '73 00 00 00',
        vakttelefonTider: 'kl. 10-14',
        besoeksadresse: 'Prøvegata 2 B, 7010 PRØVEBY',
        aapningstider: [
          { ukedag: 1, dato: null, fra: '10:00', til: '14:00', stengt: false, kommentar: null },
          { ukedag: 2, dato: null, fra: '09:00', til: '14:00', stengt: false, kommentar: null },
          { ukedag: 3, dato: null, fra: null, til: null, stengt: true, kommentar: null },
          { ukedag: null, dato: '2026-12-24', fra: null, til: null, stengt: true, kommentar: 'Julaften' },
        ],
      },
    })
    expect(svar.state === 'ok' && kontorSchema.safeParse(svar.value).success).toBe(true)
  })

  it('is asked for once an hour, whoever asks, and the person is read from the same answer', async () => {
    const { ports, asked } = await personkortOver(routes)
    await Promise.all([
      ports.person.getPerson(ANNA),
      ports.person.getKontor(ANNA),
      ports.person.getKontor(BO),
    ])
    await ports.person.getKontor(ANNA)
    expect(asked.map(toKey).sort()).toEqual([
      '/base/norg2/api/v1/enhet/5701/kontaktinformasjon',
      '/base/norg2/api/v1/enhet/navkontor/5001',
      'graphql hentPersondata',
      'graphql hentPersondata',
    ])
  })

  it('does not remember a failure', async () => {
    let failing = true
    const { ports } = await personkortOver({
      ...routes,
      '/navkontor/5001': () => (failing ? { status: 400 } : { body: enhetSample }),
    })
    expect((await ports.person.getKontor(ANNA)).state).toBe('utilgjengelig')
    failing = false
    expect((await ports.person.getKontor(ANNA)).state).toBe('ok')
  })

  it('shows the office when only its ways of contact fail, and asks again next time', async () => {
    const { ports, asked } = await personkortOver({ ...routes, '/5701/kontaktinformasjon': { status: 400 } })
    expect(await ports.person.getKontor(ANNA)).toMatchObject({
      state: 'ok',
      value: { navn: 'NAV Prøveby', telefon: null, aapningstider: [] },
      problems: [{ path: 'kontaktinformasjon', code: 'missing' }],
    })
    await ports.person.getKontor(ANNA)
    expect(asked.filter(({ path }) => path.endsWith('kontaktinformasjon'))).toHaveLength(2)
  })

  it.each([
    [{ gtType: 'UDEFINERT' }, 'ingenData'],
    [null, 'ingenData'],
    [{ gtType: 'KOMMUNE', gtKommune: '9999' }, 'ingenData'],
  ])('area %j is %s', async (hentGeografiskTilknytning, state) => {
    const { data } = persondataSample()
    const body = { data: { ...data, hentGeografiskTilknytning } }
    const { ports } = await personkortOver({ ...routes, hentPersondata: { body } })
    expect((await ports.person.getKontor(ANNA)).state).toBe(state)
  })

  it('keeps hours it cannot place, tells several receptions apart, and says what is wrong', () => {
    const reading = newReading(HENTET)
    const mottak = (stedsbeskrivelse: string, hours: object) => ({ stedsbeskrivelse, aapningstider: [hours] })
    const info = enhetKontaktinformasjonDto.parse({
      publikumsmottak: [
        mottak('Nord', { dag: 'Alle hverdager', fra: '8.30', til: 'sent', kommentar: 'Drop-in' }),
        mottak('Sør', { fra: '25:00' }),
      ],
    })
    const kontor = toKontor(enhetDto.parse(enhetSample), info, reading)
    expect(kontor?.aapningstider).toEqual([
      {
        ukedag: null,
        dato: null,
        fra: '08:30',
        til: null,
        stengt: false,
        kommentar: 'Nord: Alle hverdager: Drop-in',
      },
      { ukedag: null, dato: null, fra: null, til: null, stengt: false, kommentar: 'Sør' },
    ])
    expect(reading.problems.map(({ code }) => code)).toEqual([
      'unknownCode',
      'wrongFormat',
      'missing',
      'wrongFormat',
    ])
  })
})

describe('the duty phone', () => {
  it.each([
    ['Vakttelefon: 73 00 00 00 kl. 10-14', '73 00 00 00', 'kl. 10-14'],
    ['VAKTTELEFON 73000000', '73000000', null],
    [
      'Kun for samarbeidspartnere.\nVakttelefon: +47 73 00 00 00, hverdager kl. 09.00–15.00.',
      '+47 73 00 00 00',
      'hverdager kl. 09.00–15.00',
    ],
    ['Vakttelefonen er 900 00 001 (09-15)', '900 00 001', '09-15'],
    ['Internt: vakttelefon 81549', '81549', null],
    ['Ring 73 00 00 00', null, null],
    ['Vakttelefon finnes ikke. Bruk ellers det vanlige nummeret til kontoret: 73 00 00 00', null, null],
    ['Vakttelefon: 73 00 00 00. Mottaket har mange gode tilbud, åpent 10-14', '73 00 00 00', null],
    ['', null, null],
    [null, null, null],
  ])('%j', (text, vakttelefon, vakttelefonTider) => {
    expect(toVakttelefon(text)).toEqual({ vakttelefon, vakttelefonTider })
  })
})
