import { z } from 'zod'
import {
  fullmaktSchema,
  kontaktinformasjonSchema,
  kontaktpersonSchema,
} from '#shared/domain/bruker/kontakt.ts'
import { noekkelfaktaSchema } from '#shared/domain/bruker/noekkelopplysninger.ts'
import { personSchema } from '#shared/domain/bruker/person.ts'
import { endringerSchema } from '#shared/domain/endring/endring.ts'
import { brukerIdSchema } from '#shared/domain/identitet/brukerId.ts'
import { kildesvarSchema } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { kontorSchema } from '#shared/domain/kontor/kontor.ts'
import { aktivitetSchema } from '#shared/domain/oppfoelging/aktivitet.ts'
import { meldekortSchema } from '#shared/domain/oppfoelging/meldekort.ts'
import { oppfoelgingSchema } from '#shared/domain/oppfoelging/oppfoelging.ts'
import { oppgavehendelseSchema, oppgaveSchema } from '#shared/domain/oppgave/oppgave.ts'
import { soeknadSchema } from '#shared/domain/soeknad/soeknad.ts'
import type { Dataklasse } from '#shared/domain/tilgang/matrise.ts'
import { utbetalingSchema } from '#shared/domain/utbetaling/utbetaling.ts'
import { vedtakSchema } from '#shared/domain/ytelse/vedtak.ts'
import { call } from './call.ts'

/**
 * One part of the picture of a bruker, asked for alone so that each source shows as it answers.
 * `sealed` is a part kept from before, encrypted by main: given, main opens it instead of asking the source,
 * after the same access decision. The answer carries a new one to keep, when there is something to keep.
 */
const partRequest = z.object({
  brukerId: brukerIdSchema,
  sealed: z.instanceof(Uint8Array).optional(),
  /** Ask the source again even if it was asked a moment ago. */
  again: z.boolean().optional(),
})
const part = <T extends z.ZodType>(dataklasse: Dataklasse, linje: Linje, value: T) =>
  call({
    touches: { dataklasse, handling: 'R', linje },
    request: partRequest,
    answer: z.object({
      svar: kildesvarSchema(value),
      sealed: z.instanceof(Uint8Array).optional(),
      /** Against what this employee saw last time; null when there was no last time. */
      endringer: endringerSchema.nullable().optional(),
    }),
  })

export const soeknadsdelSchema = z.object({ soeknader: z.array(soeknadSchema), unreadableDocuments: z.int() })

/** The parts of the one screen. A new source adds its parts here; nothing else opens a bruker. */
export const brukerParts = {
  'bruker/person': part('D0', 'stat', personSchema),
  'bruker/kontaktinformasjon': part('D0', 'stat', kontaktinformasjonSchema),
  'bruker/fullmakter': part('D0', 'stat', z.array(fullmaktSchema)),
  'bruker/kontor': part('D0', 'stat', kontorSchema),
  'bruker/kontaktpersonerStat': part('D0', 'stat', z.array(kontaktpersonSchema)),
  'bruker/kontaktpersonerKommune': part('D3', 'kommune', z.array(kontaktpersonSchema)),
  'bruker/utbetalinger': part('D1', 'stat', z.array(utbetalingSchema)),
  'bruker/oppfoelging': part('D1', 'stat', oppfoelgingSchema),
  'bruker/aktiviteter': part('D1', 'stat', z.array(aktivitetSchema)),
  'bruker/meldekort': part('D1', 'stat', z.array(meldekortSchema)),
  'bruker/vedtakArena': part('D1', 'stat', z.array(vedtakSchema)),
  'bruker/vedtakInfotrygd': part('D1', 'stat', z.array(vedtakSchema)),
  'bruker/oppgaver': part('D1', 'stat', z.array(oppgaveSchema)),
  'bruker/kommunaleOppgaver': part('D3', 'kommune', z.array(oppgaveSchema)),
  'bruker/noekkelopplysninger': part('D4', 'kommune', noekkelfaktaSchema),
  /** Payouts the municipality hands on to Personkort: of the same class as Oskar's own. */
  'bruker/delteUtbetalinger': part('D7', 'kommune', z.array(utbetalingSchema)),
  'bruker/soeknader': part('D5', 'kommune', soeknadsdelSchema),
  'bruker/kommunaleUtbetalinger': part('D7', 'kommune', z.array(utbetalingSchema)),
}

const hendelser = (dataklasse: Dataklasse, linje: Linje) =>
  call({
    touches: { dataklasse, handling: 'R', linje },
    request: z.object({ brukerId: brukerIdSchema, oppgaveId: z.int() }),
    answer: kildesvarSchema(z.array(oppgavehendelseSchema)),
  })

export const brukerCalls = {
  ...brukerParts,
  /** How one of the bruker's tasks has changed. One call a line: that a municipal task exists is itself D3. */
  'bruker/listOppgavehendelser': hendelser('D1', 'stat'),
  'bruker/listKommunaleOppgavehendelser': hendelser('D3', 'kommune'),
  /** Puts the fnr on the clipboard; main takes it away again after 60 seconds. */
  'bruker/copyIdent': call({
    touches: { dataklasse: 'D0', handling: 'R', linje: 'stat' },
    request: z.object({ brukerId: brukerIdSchema }),
    answer: z.null(),
  }),
}
