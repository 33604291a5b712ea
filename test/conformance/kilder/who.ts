import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { type Tidspunkt, toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

/** Whom or what a capability is asked about. */
export type Who = { ident: Personidentifikator; enhet: string; navIdent: string; oppgaveId: number }

export const HENTET: Tidspunkt = toTidspunkt('2026-11-23T09:00:00Z')
export const periode = { fom: toDato('2026-01-01'), tom: toDato('2026-12-31') }

/** Synthetic: month + 80. */
function synthetic(text: string): Personidentifikator {
  const ident = findPersonidentifikator(text)
  if (!ident) throw new Error('not a valid synthetic fnr')
  return ident
}
export const ANNA = synthetic('14859000003')
export const BO = synthetic('15908500005')
export const anna: Who = { ident: ANNA, enhet: '9901', navIdent: 'Z990001', oppgaveId: 300_000_001 }
