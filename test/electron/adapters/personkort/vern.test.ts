import { describe, expect, it } from 'vitest'
import { toAdressebeskyttelse } from '#electron/adapters/personkort/mapper/vern.ts'
import { readPerson } from '#electron/adapters/personkort/persondata.ts'
import { newReading } from '#electron/adapters/personkort/reading/newReading.ts'
import { ANNA, HENTET, persondataSample } from './samples.ts'

const of = (...graderinger: (string | null)[]) =>
  toAdressebeskyttelse(
    graderinger.map((gradering) => ({ gradering })),
    'a',
    newReading(HENTET),
  )

describe('adressebeskyttelse', () => {
  it.each([
    ['UGRADERT', 'ugradert'],
    ['FORTROLIG', 'fortrolig'],
    ['STRENGT_FORTROLIG', 'strengtFortrolig'],
    ['STRENGT_FORTROLIG_UTLAND', 'strengtFortroligUtland'],
  ])('reads %s', (gradering, expected) => {
    expect(of(gradering)).toBe(expected)
  })

  it('is ugradert when the list is empty, and nowhere else but where it says so', () => {
    expect(of()).toBe('ugradert')
    expect(of('KODE_8')).toBe('strengtFortrolig')
    expect(of(null)).toBe('strengtFortrolig')
    expect(toAdressebeskyttelse([null], 'a', newReading(HENTET))).toBe('strengtFortrolig')
    expect(toAdressebeskyttelse(null, 'a', newReading(HENTET))).toBe('strengtFortrolig')
  })

  it('takes the strictest of several', () => {
    expect(of('UGRADERT', 'FORTROLIG')).toBe('fortrolig')
    expect(of('STRENGT_FORTROLIG_UTLAND', 'FORTROLIG')).toBe('strengtFortroligUtland')
    expect(of('UGRADERT', 'NOE_NYTT')).toBe('strengtFortrolig')
  })

  it.each([['a string'], [{ gradering: 'UGRADERT' }], [[7]], [[{ gradering: 1 }]], [null]])(
    'denies by default when it reads %j',
    (adressebeskyttelse) => {
      const outcome = readPerson(persondataSample({ adressebeskyttelse }), ANNA, newReading(HENTET))
      expect(outcome).toMatchObject({ kind: 'value', value: { adressebeskyttelse: 'strengtFortrolig' } })
    },
  )
})
