import { z } from 'zod'

/**
 * The patterns are the format's own, with what they forgive: the point in a tidspunkt is any character, and
 * 2018-99-99 is a date. What a value means is for the reader to decide.
 */
export const writerTidspunktSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}.\d+Z$/, 'yyyy-MM-ddTHH:mm:ss.SSSZ')
export const writerDatoSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'yyyy-MM-dd')

export const writerVersionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+(-[a-zA-Z0-9]+)?(\+[a-zA-Z0-9]+)?$/, 'semantic version')
export const writerAvsenderSchema = z.looseObject({ systemnavn: z.string(), systemversjon: z.string() })

const fileId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'UUID in lower case')
/** Any whole number: the format sets no bounds. */
const integer = z.number().refine(Number.isInteger, 'whole number')

export const writerFilreferanseSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('svarut'), id: fileId, nr: integer }),
  z.looseObject({ type: z.literal('dokumentlager'), id: fileId }),
])

/** vedtaksfil and forvaltningsbrev alike. */
export const writerBrevSchema = z.looseObject({ referanse: writerFilreferanseSchema })
export const writerVedleggSchema = z.array(
  z.looseObject({ tittel: z.string(), referanse: writerFilreferanseSchema }),
)
