import { z } from 'zod'
import { dato, flag, text } from '#electron/adapters/reading/fields.ts'

export const metadataDto = z.object({ opplysningsId: text, master: text, historisk: flag })
export const folkeregistermetadataDto = z.object({ gyldighetstidspunkt: dato, opphoerstidspunkt: dato })
export const navnDto = z.object({ fornavn: text, mellomnavn: text, etternavn: text })

export type MetadataDto = ReturnType<typeof metadataDto.parse>
