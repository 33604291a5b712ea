import { z } from 'zod'
import { id, list } from '#electron/adapters/reading/fields.ts'
import { beloep, dato, kode, who } from './fields.ts'

export const meldekortDto = z.object({
  ...who,
  meldekortId: id,
  kortType: kode,
  meldeperiode: id,
  fraDato: dato,
  tilDato: dato,
  hoyesteMeldegruppe: kode,
  beregningstatus: kode,
  mottattDato: dato,
  bruttoBelop: beloep,
})
export type MeldekortDto = z.output<typeof meldekortDto>

/** As the service wraps them; a bare list is read too. */
export const meldekortlisteDto = z.object({ ...who, meldekortListe: list(meldekortDto) })
