import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { kodeSchema } from '../kodeverk/kode.ts'
import { datoSchema } from '../tid/dato.ts'
import { tidspunktSchema } from '../tid/tidspunkt.ts'
import { beskrivelseSchema } from './beskrivelse.ts'

export const oppgavestatuser = [
  'opprettet',
  'aapnet',
  'underBehandling',
  'ferdigstilt',
  'feilregistrert',
  'ukjent',
] as const
export const prioriteter = ['kritisk', 'hoey', 'normal', 'lav', 'ukjent'] as const

/** A task in Gosys. `versjon` is what a write must name, so that a lost race is noticed. */
export const oppgaveSchema = z.object({
  opphav: opphavSchema,
  id: z.int(),
  versjon: z.int(),
  tema: kodeSchema,
  type: kodeSchema,
  gjelder: kodeSchema.nullable(),
  prioritet: z.enum(prioriteter),
  status: z.enum(oppgavestatuser),
  statuskode: z.string(),
  aktivFra: datoSchema.nullable(),
  frist: datoSchema.nullable(),
  /** Four digits. */
  enhet: z.string().nullable(),
  /** NAV ident of the one who has taken it. */
  tilordnet: z.string().nullable(),
  opprettetAv: z.string().nullable(),
  opprettet: tidspunktSchema.nullable(),
  endretAv: z.string().nullable(),
  endret: tidspunktSchema.nullable(),
  beskrivelse: beskrivelseSchema,
})
export type Oppgave = z.infer<typeof oppgaveSchema>

/** What happened to a task, from its history and comments, newest first. */
export const oppgavehendelseSchema = z.object({
  tid: tidspunktSchema.nullable(),
  hvem: z.string().nullable(),
  enhet: z.string().nullable(),
  type: kodeSchema,
  tekst: z.string().nullable(),
})
export type Oppgavehendelse = z.infer<typeof oppgavehendelseSchema>

/** "Kommunale tjenester" in Gosys: that such a task exists tells of a municipal relation (D3). */
const kommunaleTema: readonly string[] = ['OKSOS', 'ANSOS']

export function oppgavelinje({ tema }: Pick<Oppgave, 'tema'>): 'stat' | 'kommune' {
  return kommunaleTema.includes(tema.kode) ? 'kommune' : 'stat'
}
