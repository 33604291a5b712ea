import { describe, expect, it } from 'vitest'
import { toNoekkelopplysninger } from '#electron/adapters/personkort/mapper/noekkelopplysninger.ts'
import { newReading } from '#electron/adapters/personkort/reading/newReading.ts'
import { noekkelopplysningerDto } from '#electron/adapters/personkort/schema/noekkelopplysninger.ts'
import { noekkelopplysningerSchema } from '#shared/domain/bruker/noekkelopplysninger.ts'
import { HENTET, noekkelSample } from './samples.ts'

function read(fields: object = {}) {
  const reading = newReading(HENTET)
  const value = toNoekkelopplysninger(noekkelopplysningerDto.parse(noekkelSample(fields)), reading)
  expect(noekkelopplysningerSchema.safeParse(value).success).toBe(true)
  return { value, problems: reading.problems.map(({ path, code }) => `${path} ${code}`) }
}

describe('key municipal facts', () => {
  it('are the municipality’s, and what it does not share is said', () => {
    const { value, problems } = read()
    expect(problems).toEqual([])
    expect(value.deler).toEqual({
      vedtak: true,
      vedtakFoerUtbetaling: false,
      utbetalinger: true,
      vilkaar: false,
      dokumenter: true,
    })
    expect(value.vilkaar).toEqual([])
    expect(value.vedtak).toMatchObject([{ tittel: 'Livsopphold', utfall: 'INNVILGET', dato: '2026-04-02' }])
    expect(value.dokumenter).toMatchObject([{ tittel: 'Kontoutskrift', mottatt: '2026-03-30' }])
    expect(value.utbetalinger).toMatchObject([
      {
        id: 'u1',
        ytelse: 'Livsopphold',
        netto: 800_010,
        sum: 'ikkeOppgitt',
        status: 'planlagt',
        dato: '2026-04-05',
      },
    ])
    const linjer = [...value.vedtak, ...value.utbetalinger, ...value.dokumenter].map(
      ({ opphav }) => opphav.linje,
    )
    expect(new Set(linjer)).toEqual(new Set(['kommune']))
  })

  it.each(['vedtak', 'utbetalinger', 'vilkaar', 'dokumenter'] as const)(
    'shows nothing of %s when the municipality does not share it, whatever came',
    (name) => {
      const deler = { ...noekkelSample().deler, [name]: false }
      const { value, problems } = read({ deler, vilkaar: [{ id: 'k1', tittel: 'Vilkår', frist: null }] })
      expect(value[name]).toEqual([])
      expect(problems).toContain(`${name} contradiction`)
    },
  )

  it('counts what is not told as not shared, unless something came', () => {
    const { value, problems } = read({ deler: null })
    expect(value.deler).toEqual({
      vedtak: true,
      vedtakFoerUtbetaling: false,
      utbetalinger: true,
      vilkaar: false,
      dokumenter: true,
    })
    expect(problems).toContain('deler.vilkaar missing')
  })

  it('reads on when the municipality and titles are missing', () => {
    const { value, problems } = read({ kommune: null, vedtak: [{}], utbetalinger: [{ beloep: 1 }] })
    expect(value.kommune).toEqual({ nummer: '', navn: '' })
    expect(value.vedtak).toMatchObject([{ tittel: 'Vedtak' }])
    expect(value.utbetalinger).toMatchObject([{ status: 'ukjent', dato: null }])
    expect(problems).toEqual(['kommune.nummer missing', 'utbetalinger[0].status missing'])
  })
})
