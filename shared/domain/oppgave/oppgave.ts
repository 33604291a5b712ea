import { z } from 'zod'
import type { Linje } from '../kilde/linje.ts'
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
  /** Null where the source does not say: such a task can be read, not changed. */
  versjon: z.int().nullable(),
  tema: kodeSchema,
  temagruppe: kodeSchema.nullable(),
  type: kodeSchema,
  /** Behandlingstema, and how it is to be handled. */
  gjelder: kodeSchema.nullable(),
  behandlingstype: kodeSchema.nullable(),
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
  opprettetAvEnhet: z.string().nullable(),
  opprettet: tidspunktSchema.nullable(),
  endretAv: z.string().nullable(),
  endretAvEnhet: z.string().nullable(),
  endret: tidspunktSchema.nullable(),
  ferdigstilt: tidspunktSchema.nullable(),
  saksreferanse: z.string().nullable(),
  journalpostId: z.string().nullable(),
  beskrivelse: beskrivelseSchema,
})
export type Oppgave = z.infer<typeof oppgaveSchema>

/**
 * One change of a task, from its history, newest first: how it stood after the change. The words people wrote stand in
 * the blocks of beskrivelse.
 */
export const oppgavehendelseSchema = z.object({
  tid: tidspunktSchema.nullable(),
  hvem: z.string().nullable(),
  /** What the task then was, and where it lay. */
  status: kodeSchema.nullable(),
  tema: kodeSchema.nullable(),
  type: kodeSchema.nullable(),
  enhet: z.string().nullable(),
  tilordnet: z.string().nullable(),
})
export type Oppgavehendelse = z.infer<typeof oppgavehendelseSchema>

/**
 * "Kommunale tjenester" in Gosys: that such a task exists tells of a municipal relation (D3). Older tasks say it in
 * temagruppe.
 */
const kommunaleTema: readonly string[] = ['OKSOS', 'ANSOS', 'KOM']

/** A task that does not say what it is about may be municipal, and is treated so. */
export function oppgavelinje({ tema, temagruppe }: Pick<Oppgave, 'tema' | 'temagruppe'>): Linje {
  const koder = [tema.kode, temagruppe?.kode ?? ''].map((kode) => kode.trim().toUpperCase())
  return koder[0] === '' || koder.some((kode) => kommunaleTema.includes(kode)) ? 'kommune' : 'stat'
}
