import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { datoSchema } from '../tid/dato.ts'
import { tidspunktSchema } from '../tid/tidspunkt.ts'
import { oereSchema } from '../utbetaling/beloep.ts'
import { periodeSchema, utbetalingSchema } from '../utbetaling/utbetaling.ts'

/** A file the source refers to; the id is the source's. */
export const dokumentreferanseSchema = z.object({
  lager: z.enum(['dokumentlager', 'svarut']),
  id: z.string(),
  nr: z.int().nullable(),
  tittel: z.string().nullable(),
})

export const vedtakSchema = z.object({
  opphav: opphavSchema,
  fattet: tidspunktSchema,
  /** Null: the source does not say; `ukjent`: a code we do not know, in kildeutfall. */
  utfall: z.enum(['innvilget', 'delvisInnvilget', 'avslatt', 'avvist', 'ukjent']).nullable(),
  kildeutfall: z.string().nullable(),
  dokumenter: z.array(dokumentreferanseSchema),
})
export type Vedtak = z.infer<typeof vedtakSchema>

export const rammevedtakSchema = z.object({
  opphav: opphavSchema,
  beskrivelse: z.string().nullable(),
  beloep: oereSchema.nullable(),
  periode: periodeSchema,
})

export const sakSchema = z.object({
  opphav: opphavSchema,
  referanse: z.string(),
  /** "Økonomisk sosialhjelp" where the source gives none. */
  tittel: z.string(),
  /** `ferdigbehandlet` as soon as there is a vedtak; the last two are shown as "kan ikke vises". */
  status: z.enum(['underBehandling', 'ferdigbehandlet', 'ikkeInnsyn', 'behandlesIkke', 'ukjent']),
  kildestatus: z.string().nullable(),
  vedtak: z.array(vedtakSchema),
  rammevedtak: z.array(rammevedtakSchema),
})
export type Sak = z.infer<typeof sakSchema>

const kravFields = {
  opphav: opphavSchema,
  referanse: z.string(),
  tittel: z.string().nullable(),
  beskrivelse: z.string().nullable(),
  saksreferanse: z.string().nullable(),
  /** Links by reference: they survive an update of the utbetaling. */
  utbetalinger: z.array(z.string()),
  kildestatus: z.string().nullable(),
}
/** gjelder = RELEVANT or no status; oppfylt / ikkeOppfylt are old values, still said as such. */
export const vilkaarSchema = z.object({
  ...kravFields,
  status: z.enum(['gjelder', 'oppfylt', 'ikkeOppfylt', 'annullert', 'ukjent']),
})
export type Vilkaar = z.infer<typeof vilkaarSchema>

export const dokumentasjonkravSchema = z.object({
  ...kravFields,
  frist: tidspunktSchema.nullable(),
  status: z.enum(['gjelder', 'levertTidligere', 'oppfylt', 'ikkeOppfylt', 'annullert', 'ukjent']),
})
export type Dokumentasjonkrav = z.infer<typeof dokumentasjonkravSchema>

export const etterspurtDokumentSchema = z.object({
  opphav: opphavSchema,
  dokumenttype: z.string(),
  tilleggsinformasjon: z.string().nullable(),
  frist: tidspunktSchema.nullable(),
})
export type EtterspurtDokument = z.infer<typeof etterspurtDokumentSchema>

export const soeknadSchema = z.object({
  opphav: opphavSchema,
  id: z.string(),
  soekt: datoSchema.nullable(),
  status: z.enum(['mottatt', 'underBehandling', 'ferdigbehandlet', 'behandlesIkke', 'ukjent']).nullable(),
  kildestatus: z.string().nullable(),
  /** Office by office as it was assigned; more than one = transferred. */
  kontorer: z.array(z.object({ enhetsnummer: z.string(), fra: tidspunktSchema })),
  saker: z.array(sakSchema),
  vilkaar: z.array(vilkaarSchema),
  dokumentasjonkrav: z.array(dokumentasjonkravSchema),
  etterspurt: z.array(etterspurtDokumentSchema),
  forelopigeSvar: z.array(z.object({ opphav: opphavSchema, sendt: tidspunktSchema })),
  /** Events in the document that could not be read: "1 hendelse kunne ikke leses". */
  unreadableEvents: z.int(),
})
export type Soeknad = z.infer<typeof soeknadSchema>

/** All Oskar knows of one bruker. Payouts are apart: another data class (D7) than the case (D5). */
export const sosialhjelpSchema = z.object({
  soeknader: z.array(soeknadSchema),
  utbetalinger: z.array(utbetalingSchema),
  /** Documents that could not be fetched or read at all: the rest stands. */
  unreadableDocuments: z.int(),
})
export type Sosialhjelp = z.infer<typeof sosialhjelpSchema>
