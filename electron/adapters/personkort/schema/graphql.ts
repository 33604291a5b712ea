import { z } from 'zod'
import { given, id, list, text } from '#electron/adapters/reading/fields.ts'

/** What every GraphQL answer looks like, also the refused ones: those come with 200. */
export const graphqlDto = z.object({
  data: given(z.record(z.string(), z.unknown())),
  errors: list(
    z.object({
      path: list(id),
      extensions: given(z.object({ code: text })),
    }),
  ),
})
