import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { hovedmaal, innsatsgrupper } from '#electron/adapters/arena/kodeverk/oppfoelging.data.ts'
import { diagnose } from '#electron/diagnose/diagnose.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { listProperties } from './openapi.ts'

const formats = path.resolve(import.meta.dirname, '../../../../shared/formats/arena')
const present = existsSync(formats)
const REASON = 'the published samples of Arena are not beside the repository (../shared/formats/arena)'
const now = toTidspunkt('2026-01-01T00:00:00Z')
const samples = present
  ? readdirSync(formats).filter((name) => /\.json$/.test(name) && !/openapi/.test(name))
  : []

const report = async (name: string) => {
  const { exitCode, stdout } = await diagnose(['arena', path.join(formats, name)], now)
  return { exitCode, ...JSON.parse(stdout) }
}

describe.skipIf(!present)('Arena, published samples', () => {
  it('finds the samples', () => {
    expect(samples.length).toBeGreaterThanOrEqual(8)
  })

  it.each(samples)('%s is read without a problem', async (name) => {
    expect(await report(name)).toMatchObject({ exitCode: 0, state: 'readable', problems: [] })
  })

  it.each([
    [
      'oppfoelgingsstatus_arbeidssoeker.json',
      {
        formidlingsgruppe: { kode: 'ARBS' },
        rettighetsgruppe: { kode: 'DAGP' },
        inaktivFra: null,
        enhetsnummer: '0334',
      },
    ],
    [
      'oppfoelgingsstatus_kan_enkelt_reaktiveres.json',
      { formidlingsgruppe: { kode: 'ISERV' }, inaktivFra: '2019-11-01', kanEnkeltReaktiveres: true },
    ],
    [
      'oppfoelgingsstatus_kan_reaktiveres.json',
      { servicegruppe: { kode: 'IVURD' }, kanEnkeltReaktiveres: false },
    ],
  ])('%s tells the right status', async (name, status) => {
    expect(await report(name)).toMatchObject({ result: { status } })
  })

  it('a case, and none', async () => {
    expect(await report('oppfoelgingssak_arbeidssoeker.json')).toMatchObject({
      result: { oppfolgingssak: '5514902' },
    })
    expect(await report('oppfoelgingssak_uten_sak.json')).toMatchObject({
      result: { oppfolgingssak: { state: 'ingenData' } },
    })
  })

  it.each([
    [
      'arena-tiltakdeltakerendret-v1.json',
      { endring: 'endret', status: { kode: 'GJENN' }, deltakelse: 'harSluttet', tom: '2020-12-31' },
    ],
    ['arena-histtiltakdeltakerendret-v1.json', { endring: 'ny', deltakelse: 'harSluttet' }],
    ['arena-tiltakgjennomforingendret-v1.json', { endring: 'endret', status: null, fom: '2019-01-03' }],
  ])('%s: the GoldenGate envelope', async (name, event) => {
    expect(await report(name)).toMatchObject({ result: [event] })
  })

  it.each(['Siste14aVedtakDTO', 'Gjeldende14aVedtakDto', 'KodeverkV2DTO', 'KodeverkDTO'])(
    'every code of %s has a meaning here',
    (schema) => {
      const properties = listProperties(
        JSON.parse(readFileSync(path.join(formats, 'vedtak14a-openapi.json'), 'utf8')),
        schema,
      )
      const known = { ...innsatsgrupper, ...hovedmaal }
      const codes = [...properties.values()].flat()
      expect(codes.length).toBeGreaterThan(5)
      expect(codes.filter((code) => !Object.hasOwn(known, code))).toEqual([])
    },
  )
})

if (!present) {
  console.warn(`skipped: ${REASON}`)
  it.skip(REASON, () => undefined)
}
