import { z } from 'zod'
import {
  writerAvsenderSchema,
  writerBrevSchema,
  writerDatoSchema,
  writerTidspunktSchema,
  writerVedleggSchema,
  writerVersionSchema,
} from './writerTypes.ts'

/**
 * digisos-soker.json as a municipal case system must write it: refuses and accepts exactly what the official
 * draft-06 schema does. New fields are allowed everywhere. Reading is another matter: see reading/.
 */
const hendelse = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.looseObject({ type: z.literal(type), hendelsestidspunkt: writerTidspunktSchema, ...shape })

const text = z.string().optional()
const dato = writerDatoSchema.optional()
const references = z.array(z.string()).optional()

const tildeltNavKontor = hendelse('tildeltNavKontor', {
  navKontor: z.string().regex(/^\d{4}$/, 'four digits'),
})
const soknadsStatus = hendelse('soknadsStatus', {
  status: z.enum(['MOTTATT', 'UNDER_BEHANDLING', 'FERDIGBEHANDLET', 'BEHANDLES_IKKE']),
})
const saksStatus = hendelse('saksStatus', {
  referanse: z.string(),
  tittel: text,
  status: z.enum(['UNDER_BEHANDLING', 'IKKE_INNSYN', 'BEHANDLES_IKKE', 'FEILREGISTRERT']).optional(),
})
const vedtakFattet = hendelse('vedtakFattet', {
  saksreferanse: z.string(),
  utfall: z.enum(['INNVILGET', 'DELVIS_INNVILGET', 'AVSLATT', 'AVVIST']).optional(),
  vedtaksfil: writerBrevSchema,
  vedlegg: writerVedleggSchema.optional(),
})
const forelopigSvar = hendelse('forelopigSvar', {
  forvaltningsbrev: writerBrevSchema,
  vedlegg: writerVedleggSchema.optional(),
})
const dokument = z.looseObject({
  dokumenttype: z.string(),
  tilleggsinformasjon: text,
  innsendelsesfrist: writerTidspunktSchema,
  dokumentreferanse: text,
})
const dokumentasjonEtterspurt = hendelse('dokumentasjonEtterspurt', {
  forvaltningsbrev: writerBrevSchema.optional(),
  vedlegg: writerVedleggSchema.optional(),
  dokumenter: z.array(dokument),
})
const utbetaling = hendelse('utbetaling', {
  utbetalingsreferanse: z.string(),
  saksreferanse: text,
  rammevedtaksreferanse: text,
  status: z.enum(['PLANLAGT_UTBETALING', 'UTBETALT', 'STOPPET', 'ANNULLERT']).optional(),
  belop: z.number().optional(),
  beskrivelse: text,
  forfallsdato: dato,
  utbetalingsdato: dato,
  fom: dato,
  tom: dato,
  annenMottaker: z.boolean().optional(),
  mottaker: text,
  kontonummer: z
    .string()
    .regex(/^\d{11}$/, 'eleven digits')
    .optional(),
  utbetalingsmetode: text,
})
const krav = { saksreferanse: text, utbetalingsreferanse: references, tittel: text, beskrivelse: text }
const vilkar = hendelse('vilkar', {
  vilkarreferanse: z.string(),
  ...krav,
  status: z.enum(['RELEVANT', 'ANNULLERT', 'OPPFYLT', 'IKKE_OPPFYLT']).optional(),
})
const dokumentasjonkrav = hendelse('dokumentasjonkrav', {
  dokumentasjonkravreferanse: z.string(),
  ...krav,
  frist: writerTidspunktSchema.optional(),
  status: z.enum(['RELEVANT', 'LEVERT_TIDLIGERE', 'ANNULLERT', 'OPPFYLT', 'IKKE_OPPFYLT']).optional(),
})
const rammevedtak = hendelse('rammevedtak', {
  rammevedtaksreferanse: z.string(),
  saksreferanse: text,
  beskrivelse: text,
  belop: z.number().optional(),
  fom: dato,
  tom: dato,
})

export const writerHendelseSchema = z.discriminatedUnion('type', [
  tildeltNavKontor,
  soknadsStatus,
  saksStatus,
  vedtakFattet,
  forelopigSvar,
  dokumentasjonEtterspurt,
  utbetaling,
  vilkar,
  dokumentasjonkrav,
  rammevedtak,
])

export const writerDocumentSchema = z.looseObject({
  version: writerVersionSchema,
  avsender: writerAvsenderSchema,
  hendelser: z.array(writerHendelseSchema).min(1),
})
/** What somebody who writes the format (the simulator, an export) must produce. */
export type DigisosSokerDto = z.input<typeof writerDocumentSchema>
