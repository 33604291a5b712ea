import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { kodeSchema } from '../kodeverk/kode.ts'
import { datoSchema } from '../tid/dato.ts'
import { periodeSchema } from '../utbetaling/utbetaling.ts'

/** What code **and** dates say together: GJENN with a future start has not started, with a past end has ended. */
export const deltakelser = [
  'soekt',
  'venteliste',
  'tilbud',
  'skalStarte',
  'deltar',
  'harSluttet',
  'fullfoert',
  'avbrutt',
  'ikkeMoett',
  'ikkeAktuell',
  'avslag',
  'feilregistrert',
  'ukjent',
] as const

/** A state activity in Arena: tiltak, group meetings, education. */
export const aktivitetSchema = z.object({
  opphav: opphavSchema,
  id: z.string(),
  type: z.enum(['tiltak', 'gruppe', 'utdanning']),
  navn: z.string(),
  lokaltNavn: z.string().nullable(),
  arrangoer: z.string().nullable(),
  beskrivelse: z.string().nullable(),
  periode: periodeSchema,
  prosent: z.number().nullable(),
  dagerPerUke: z.number().nullable(),
  deltakelse: z.enum(deltakelser),
  status: kodeSchema.nullable(),
  statusEndret: datoSchema.nullable(),
  /** Wall clock in Norway, "HH:mm". */
  moeter: z.array(
    z.object({
      dato: datoSchema,
      fra: z.string().nullable(),
      til: z.string().nullable(),
      sted: z.string().nullable(),
    }),
  ),
})
export type Aktivitet = z.infer<typeof aktivitetSchema>

/** Over, or never to be: one may look it up, but nobody has to act on it. */
export function isPast({ deltakelse }: Pick<Aktivitet, 'deltakelse'>): boolean {
  switch (deltakelse) {
    case 'soekt':
    case 'venteliste':
    case 'tilbud':
    case 'skalStarte':
    case 'deltar':
    case 'ukjent':
      return false
    case 'harSluttet':
    case 'fullfoert':
    case 'avbrutt':
    case 'ikkeMoett':
    case 'ikkeAktuell':
    case 'avslag':
    case 'feilregistrert':
      return true
  }
}
