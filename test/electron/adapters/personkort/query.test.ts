import { describe, expect, it } from 'vitest'
import { identlisteDto } from '#electron/adapters/personkort/schema/identer.ts'
import { sokPersonDto } from '#electron/adapters/personkort/schema/katalog.ts'
import { geografiskTilknytningDto, personDto, vernDto } from '#electron/adapters/personkort/schema/person.ts'
import {
  hentIdenterQuery,
  hentPersondataQuery,
  hentPersonvernQuery,
  sokPersonQuery,
} from '#electron/adapters/personkort/schema/personQuery.ts'
import { listQueryFields } from './queryFields.ts'
import { listSchemaFields } from './schemaFields.ts'

const under = (part: string, fields: string[]) => [part, ...fields.map((field) => `${part}.${field}`)]

describe('the queries ask for what is read, no more and no less', () => {
  it.each([
    [
      'hentPersondata',
      hentPersondataQuery,
      [
        ...under('hentPerson', listSchemaFields(personDto)),
        ...under('hentGeografiskTilknytning', listSchemaFields(geografiskTilknytningDto)),
      ],
    ],
    ['hentPersonvern', hentPersonvernQuery, under('hentPerson', listSchemaFields(vernDto))],
    ['hentIdenter', hentIdenterQuery, under('hentIdenter', listSchemaFields(identlisteDto))],
    ['sokPerson', sokPersonQuery, under('sokPerson', listSchemaFields(sokPersonDto))],
  ])('%s', (_name, query, read) => {
    expect(listQueryFields(query).toSorted()).toEqual(read.toSorted())
  })

  it("asks for no relative's number", () => {
    expect(hentPersondataQuery).not.toMatch(/relatertPersonsIdent|relatertVedSivilstand|motpartsPersonident/)
  })
})
