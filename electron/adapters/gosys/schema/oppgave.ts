import { z } from 'zod'
import { dato, given, id, list, text, tidspunkt, whole } from '#electron/adapters/reading/fields.ts'

/** One task as the API answers it. */
export const oppgaveDto = z.object({
  id,
  versjon: whole,
  tema: text,
  temagruppe: text,
  oppgavetype: text,
  behandlingstema: text,
  behandlingstype: text,
  prioritet: text,
  status: text,
  aktivDato: dato,
  fristFerdigstillelse: dato,
  tildeltEnhetsnr: text,
  tilordnetRessurs: text,
  opprettetAv: text,
  opprettetAvEnhetsnr: text,
  opprettetTidspunkt: tidspunkt,
  endretAv: text,
  endretAvEnhetsnr: text,
  endretTidspunkt: tidspunkt,
  ferdigstiltTidspunkt: tidspunkt,
  saksreferanse: id,
  journalpostId: id,
  aktoerId: id,
  identer: list(z.object({ ident: text, gruppe: text })),
  /** Not trimmed: it is written back to the byte. */
  beskrivelse: given(z.string()),
})
export type OppgaveDto = z.output<typeof oppgaveDto>

/** A page of a search; the tasks are read one by one, so that a broken one costs only itself. */
export const oppgaverDto = z.object({
  antallTreffTotalt: whole,
  oppgaver: given(z.array(z.unknown())),
})
