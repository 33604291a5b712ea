import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Oppgavehendelse } from '#shared/domain/oppgave/oppgave.ts'
import type { Dataklasse, Handling } from '#shared/domain/tilgang/matrise.ts'
import type { OppgavePort } from '#shared/ports/oppgavePort.ts'
import { ok, type Result } from '#shared/result/result.ts'
import { type AccessParts, guardRead } from '../access/readGuard.ts'

type Touches = { dataklasse: Dataklasse; handling: Handling; linje: Linje }
type Wanted = { brukerId: BrukerId; oppgaveId: number }

/**
 * How one task has changed, for somebody who may see the bruker. The id comes from the window, so the task is looked
 * up first: one of somebody else, or of the other line, is as if it did not exist.
 */
export function listOppgavehendelser(access: AccessParts, gosys: OppgavePort, touches: Touches) {
  return async ({ brukerId, oppgaveId }: Wanted): Promise<Result<Kildesvar<Oppgavehendelse[]>>> => {
    const result = await guardRead(access, touches, brukerId, ({ ident }) =>
      listOwn(gosys, oppgaveId, ident, touches.linje),
    )
    if (!result.ok) return result
    return ok(result.value.restricted ? { state: 'begrenset', kilde: 'gosys' } : result.value.value)
  }
}

async function listOwn(
  gosys: OppgavePort,
  oppgaveId: number,
  ident: Personidentifikator,
  linje: Linje,
): Promise<Kildesvar<Oppgavehendelse[]>> {
  const found = await gosys.getOppgave(oppgaveId)
  if (found.state !== 'ok') return found
  const { oppgave, bruker } = found.value
  const isOwn = bruker?.ident === ident && oppgave.opphav.linje === linje
  if (!isOwn) return { state: 'ingenData', kilde: 'gosys', hentet: found.hentet }
  return gosys.listHendelser(oppgaveId, linje)
}
