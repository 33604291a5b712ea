import { describe, expect, it } from 'vitest'
import { readPerson } from '#electron/adapters/personkort/persondata.ts'
import { newReading } from '#electron/adapters/personkort/reading/newReading.ts'
import { ANNA, HENTET, persondataSample } from './samples.ts'

const none = { bostedsadresse: [], deltBosted: [], oppholdsadresse: [], kontaktadresse: [] }
function read(fields: object) {
  const reading = newReading(HENTET)
  const outcome = readPerson(persondataSample({ ...none, ...fields }), ANNA, reading)
  if (outcome.kind !== 'value') throw new Error(outcome.kind)
  return { adresser: outcome.value.adresser, problems: reading.problems }
}
const linesOf = (fields: object) => read(fields).adresser[0]?.linjer

describe('addresses as on an envelope', () => {
  it.each([
    [
      'vegadresse',
      {
        vegadresse: {
          tilleggsnavn: 'Nordre gard',
          adressenavn: 'Prøvevegen',
          husnummer: '1',
          husbokstav: 'A',
          bruksenhetsnummer: 'H0101',
          postnummer: '7010',
        },
      },
      ['Nordre gard', 'Prøvevegen 1A H0101', '7010'],
    ],
    [
      'matrikkeladresse',
      { matrikkeladresse: { tilleggsnavn: 'Søre gard', bruksenhetsnummer: 'H0102', postnummer: '7011' } },
      ['Søre gard H0102', '7011'],
    ],
    [
      'matrikkeladresse without postnummer',
      { matrikkeladresse: { tilleggsnavn: 'Søre gard', kommunenummer: '5001' } },
      ['Søre gard', 'Kommune 5001'],
    ],
    [
      'utenlandskAdresse',
      {
        utenlandskAdresse: {
          adressenavnNummer: 'Provgatan 3',
          bygningEtasjeLeilighet: 'Hus B',
          postkode: '111 11',
          bySted: 'Provstad',
          regionDistriktOmraade: 'Provlän',
          landkode: 'SWE',
        },
      },
      ['Hus B', 'Provgatan 3', '111 11 Provstad', 'Provlän', 'SWE'],
    ],
    ['ukjentBosted', { ukjentBosted: { bostedskommune: '5001' } }, ['Ukjent bosted', 'Kommune 5001']],
    ['ukjentBosted without kommune', { ukjentBosted: {} }, ['Ukjent bosted']],
  ])('bosted: %s', (_name, form, expected) => {
    expect(linesOf({ bostedsadresse: [form] })).toEqual(expected)
  })

  it.each([
    [
      'postboks',
      { postboksadresse: { postbokseier: 'Firma', postboks: '12', postnummer: '7012' } },
      ['Firma', 'Postboks 12', '7012'],
    ],
    [
      'postboks in words',
      { postboksadresse: { postboks: 'Postboks 12', postnummer: '7012' } },
      ['Postboks 12', '7012'],
    ],
    [
      'norsk fritt format',
      { postadresseIFrittFormat: { adresselinje1: 'En', adresselinje3: 'Tre', postnummer: '7013' } },
      ['En', 'Tre', '7013'],
    ],
    [
      'utenlandsk fritt format',
      {
        utenlandskAdresseIFrittFormat: {
          adresselinje1: 'Line 1',
          postkode: 'AB1',
          byEllerStedsnavn: 'Town',
          landkode: 'GBR',
        },
      },
      ['Line 1', 'AB1 Town', 'GBR'],
    ],
  ])('kontakt: %s', (_name, form, expected) => {
    expect(linesOf({ kontaktadresse: [form] })).toEqual(expected)
  })

  it('tells kind, c/o and dates, the day as it is written', () => {
    const vegadresse = { adressenavn: 'Vegen' }
    const valid = { gyldigFraOgMed: '2020-01-01T23:59:59', gyldigTilOgMed: '2021-01-01' }
    const { adresser } = read({
      bostedsadresse: [{ vegadresse, coAdressenavn: 'c/o Noen', ...valid }],
      deltBosted: [{ vegadresse, startdatoForKontrakt: '2022-01-01', sluttdatoForKontrakt: '2023-01-01' }],
      oppholdsadresse: [{ vegadresse }],
      kontaktadresse: [{ vegadresse }],
    })
    expect(adresser.map(({ type, coNavn, fom, tom }) => [type, coNavn, fom, tom])).toEqual([
      ['bosted', 'c/o Noen', '2020-01-01', '2021-01-01'],
      ['delt', null, '2022-01-01', '2023-01-01'],
      ['opphold', null, null, null],
      ['kontakt', null, null, null],
    ])
  })

  it('tells of a stay without an address in words, an unknown one as its code', () => {
    expect(linesOf({ oppholdsadresse: [{ oppholdAnnetSted: 'PAA_SVALBARD' }] })).toEqual(['På Svalbard'])
    const unknown = read({ oppholdsadresse: [{ oppholdAnnetSted: 'ROMSTASJON' }] })
    expect(unknown.adresser[0]?.linjer).toEqual(['ROMSTASJON'])
    expect(unknown.problems).toMatchObject([{ code: 'unknownCode', found: 'ROMSTASJON' }])
  })

  it('leaves out an address with nothing in it, and says so', () => {
    const { adresser, problems } = read({
      bostedsadresse: [{ vegadresse: {} }, { vegadresse: { adressenavn: 'To' } }],
    })
    expect(adresser.map(({ linjer }) => linjer)).toEqual([['To']])
    expect(problems).toMatchObject([{ path: 'hentPerson.bostedsadresse[0]', code: 'missing' }])
  })
})
