import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type Codes,
  fullmaktshandlinger,
  graderinger,
  kjoenn,
  relasjoner,
  sivilstander,
  tilknytninger,
} from '#electron/adapters/personkort/codes.ts'
import { fullmaktDto } from '#electron/adapters/personkort/schema/fullmakt.ts'
import {
  enhetDto,
  enhetKontaktinformasjonDto,
  navkontoromraadeDto,
} from '#electron/adapters/personkort/schema/kontor.ts'
import { digitalKontaktinformasjonDto, krrAnswerDto } from '#electron/adapters/personkort/schema/krr.ts'
import {
  hentIdenterQuery,
  hentPersondataQuery,
  hentPersonvernQuery,
  sokPersonQuery,
} from '#electron/adapters/personkort/schema/personQuery.ts'
import { utbetalingDto } from '#electron/adapters/personkort/schema/utbetaling.ts'
import { listQueryFields } from '#test/electron/adapters/personkort/queryFields.ts'
import { listSchemaFields } from '#test/electron/adapters/personkort/schemaFields.ts'
import { findType, readGraphqlEnum, readGraphqlTypes } from './graphqlSchema.ts'
import { listProperties, readPaths } from './openapi.ts'

const formats = path.resolve(import.meta.dirname, '../../../../shared/formats/personkort')
const present = existsSync(formats)
const REASON =
  'the published documents of Personkort’s services are not beside the repository (../shared/formats/personkort)'
const textOf = (name: string) => (present ? readFileSync(path.join(formats, name), 'utf8') : '{}')
const jsonOf = (name: string): unknown => JSON.parse(textOf(name))

describe.skipIf(!present)('Personkort, published documents', () => {
  const schemaText = textOf('pdl-schema.graphql')
  const types = readGraphqlTypes(schemaText)

  it.each([
    ['hentPersondata', hentPersondataQuery],
    ['hentPersonvern', hentPersonvernQuery],
    ['hentIdenter', hentIdenterQuery],
    ['sokPerson', sokPersonQuery],
  ])('%s asks only for fields of the register', (_name, query) => {
    const fields = listQueryFields(query)
    expect(fields.length).toBeGreaterThan(3)
    expect(fields.filter((field) => findType(types, 'Query', field) === undefined)).toEqual([])
  })

  it.each<[string, Iterable<string>]>([
    ['AdressebeskyttelseGradering', graderinger.keys()],
    ['KjoennType', kjoenn.keys()],
    ['ForelderBarnRelasjonRolle', relasjoner.keys()],
    ['Sivilstandstype', sivilstander],
    ['GtType', tilknytninger.keys()],
  ])('every value of %s is known, and no others', (name, known) => {
    const published = readGraphqlEnum(schemaText, name)
    expect(published.length).toBeGreaterThan(2)
    expect([...known].toSorted()).toEqual(published.toSorted())
  })

  it.each([
    ['utbetaldata-openapi.json', 'Utbetaling', utbetalingDto],
    ['fullmakt-openapi.json', 'FullmaktDto', fullmaktDto],
    ['krr-openapi.json', 'DigitalKontaktinformasjon', digitalKontaktinformasjonDto],
    ['krr-openapi.json', 'PostPersonerResponse', krrAnswerDto],
    ['norg2-openapi.json', 'RsEnhet', enhetDto],
    ['norg2-openapi.json', 'RsEnhetKontaktinformasjon', enhetKontaktinformasjonDto],
    ['norg2-openapi.json', 'RsNavKontor', navkontoromraadeDto],
  ])('%s: everything read of %s is published', (file, name, dto) => {
    const published = listProperties(jsonOf(file), name)
    const read = listSchemaFields(dto)
    expect(read.length).toBeGreaterThan(0)
    expect(read.filter((field) => !published.has(field))).toEqual([])
  })

  it('knows every handling of a fullmakt', () => {
    const published = listProperties(jsonOf('fullmakt-openapi.json'), 'FullmaktDto').get('omraade.handling')
    const known: Codes<unknown> = fullmaktshandlinger
    expect([...known.keys()].toSorted()).toEqual([...(published ?? [])].toSorted())
  })

  it.each([
    ['utbetaldata-openapi.json', '/v2/hent-utbetalingsinformasjon/intern', 'post'],
    ['fullmakt-openapi.json', '/api/internbruker/fullmakt/fullmaktsgiver', 'post'],
    ['krr-openapi.json', '/rest/v1/personer', 'post'],
    ['norg2-openapi.json', '/api/v1/enhet/navkontor/{geografiskOmraade}', 'get'],
    ['norg2-openapi.json', '/api/v1/enhet/{enhetsnummer}/kontaktinformasjon', 'get'],
    ['norg2-openapi.json', '/api/v1/enhet/navkontorer/{enhetsnummer}', 'get'],
  ])('%s has %s', (file, url, method) => {
    expect(readPaths(jsonOf(file)).get(url)).toContain(method)
  })
})

if (!present) {
  console.warn(`skipped: ${REASON}`)
  it.skip(REASON, () => undefined)
}
