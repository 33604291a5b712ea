import { z } from 'zod'
import { given, list, text, whole } from '#electron/adapters/reading/fields.ts'
import { identerDto } from './identer.ts'
import { metadataDto, navnDto } from './metadata.ts'
import { adressebeskyttelseDto, folkeregisteridentifikatorDto } from './person.ts'

export const katalogpersonDto = z.object({
  navn: list(navnDto.extend({ metadata: given(metadataDto) })),
  folkeregisteridentifikator: list(folkeregisteridentifikatorDto.extend({ status: text })),
  adressebeskyttelse: list(adressebeskyttelseDto),
})
export type KatalogpersonDto = z.output<typeof katalogpersonDto>

export const sokPersonDto = z.object({
  hits: list(z.object({ person: given(katalogpersonDto), identer: identerDto })),
  pageNumber: whole,
  totalHits: whole,
  totalPages: whole,
})

/** {ident: boolean}. Read by key only, so that no ident gets into the path of a problem. */
export const skjermetBulkDto = z.record(z.string(), z.unknown())
export const skjermetDto = z.boolean()
