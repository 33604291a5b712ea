import { z } from 'zod'
import { text, tidspunkt } from '#electron/adapters/reading/fields.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'

/** How a task stood after one change. */
export const hendelseDto = z.object({
  tidspunkt,
  utfortAv: text,
  status: text,
  tema: text,
  oppgavetype: text,
  tildeltEnhetsnr: text,
  tilordnetRessurs: text,
})
export type HendelseDto = z.output<typeof hendelseDto>

/** The published form is one event; what is answered is a list, or a list under `hendelser`. */
export function toHendelseliste(json: unknown): unknown {
  if (!isRecord(json)) return json
  if ('hendelser' in json) return json['hendelser'] ?? []
  return 'tidspunkt' in json || 'status' in json ? [json] : json
}
