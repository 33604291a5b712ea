import { z } from 'zod'

/** What the API takes, and what its server would refuse anyway. Reading is another matter: see oppgave.ts. */
const dato = z.iso.date('yyyy-MM-dd')
const kode = z.string().min(1).max(255)
const reference = z.string().max(40)
const enhet = z.string().regex(/^\d{4}$/, 'four digits')
const ressurs = z.string().max(7)
const prioritet = z.enum(['KRITISK', 'HOY', 'NORM', 'LAV'])
const status = z.enum(['OPPRETTET', 'AAPNET', 'UNDER_BEHANDLING', 'FERDIGSTILT', 'FEILREGISTRERT'])
const versjon = z.int().min(1)
const id = z.int().min(1)

/** PostOppgaveRequestJson. */
export const postOppgaveSchema = z.strictObject({
  tema: kode,
  oppgavetype: kode,
  prioritet,
  aktivDato: dato,
  aktoerId: z
    .string()
    .regex(/^\d{13}$/, 'thirteen digits')
    .optional(),
  fristFerdigstillelse: dato.optional(),
  temagruppe: kode.optional(),
  behandlingstema: kode.optional(),
  behandlingstype: kode.optional(),
  tildeltEnhetsnr: enhet.optional(),
  opprettetAvEnhetsnr: enhet.optional(),
  tilordnetRessurs: ressurs.optional(),
  journalpostId: reference.optional(),
  beskrivelse: z.string().optional(),
})

/** PutOppgaveRequestJson: the document as it was read, so that fields nobody here knows of are kept. */
export const putOppgaveSchema = z.looseObject({
  id,
  versjon,
  tema: kode,
  oppgavetype: kode,
  prioritet,
  status,
  aktivDato: dato,
  tildeltEnhetsnr: enhet,
  fristFerdigstillelse: dato.nullish(),
  temagruppe: kode.nullish(),
  behandlingstema: kode.nullish(),
  behandlingstype: kode.nullish(),
  tilordnetRessurs: ressurs.nullish(),
  endretAvEnhetsnr: enhet.nullish(),
  beskrivelse: z.string().nullish(),
})

/** PatchOppgaveRequestJson: has no beskrivelse. */
export const patchOppgaveSchema = z.strictObject({
  id,
  versjon,
  tema: kode.optional(),
  oppgavetype: kode.optional(),
  prioritet: prioritet.optional(),
  status: status.optional(),
  aktivDato: dato.optional(),
  fristFerdigstillelse: dato.optional(),
  behandlingstema: kode.optional(),
  behandlingstype: kode.optional(),
  tildeltEnhetsnr: enhet.optional(),
  tilordnetRessurs: ressurs.optional(),
  endretAvEnhetsnr: enhet.optional(),
})
