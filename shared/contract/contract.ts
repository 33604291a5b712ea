import { z } from 'zod'
import { kildeSchema } from '#shared/domain/kilde/kilde.ts'
import type { Result } from '#shared/result/result.ts'
import { brukerCalls, type brukerParts } from './bruker.ts'
import type { CallSpec } from './call.ts'
import type { CallName } from './names.ts'
import { oppgaveCalls } from './oppgave.ts'
import { oppsettCalls } from './oppsett.ts'
import { sessionCalls } from './session.ts'
import { soekCalls } from './soek.ts'

/** Everything the window may ask of main. */
export const contract = {
  ...sessionCalls,
  ...soekCalls,
  ...brukerCalls,
  ...oppgaveCalls,
  ...oppsettCalls,
} satisfies Record<CallName, CallSpec>
/** Everything main may tell the window unasked. Nothing personal. */
export const pushes = {
  /** Documents of a source changed on disk: what is shown may be old. */
  'kilde/endret': z.object({ kilde: kildeSchema }),
  /** The session ended or changed in main. */
  'session/endret': z.null(),
}

export type Contract = typeof contract
export type Request<Name extends CallName> = z.input<Contract[Name]['request']>
export type Answer<Name extends CallName> = z.output<Contract[Name]['answer']>
export type PushName = keyof typeof pushes
export type Push<Name extends PushName> = z.output<(typeof pushes)[Name]>

export type PartName = keyof typeof brukerParts
export type PartAnswer<Name extends PartName> = Answer<Name>

/** What preload puts on the window: values in, a Result out; never an exception with an inside story. */
export type Bridge = {
  call<Name extends CallName>(name: Name, request: Request<Name>): Promise<Result<Answer<Name>>>
  on<Name extends PushName>(name: Name, listener: (payload: Push<Name>) => void): () => void
}
