import { z } from 'zod'
import { ansattSchema } from '#shared/domain/tilgang/rolle.ts'
import { call } from './call.ts'

const touches = { dataklasse: 'ingen', why: 'about the employee, not a bruker' } as const

export const sessionSchema = z.object({
  ansatt: ansattSchema,
  /** Training office with synthetic people; said in every window. */
  training: z.boolean(),
  /** Opaque name of this employee's part of the cache in the window. */
  partition: z.string(),
})
export type Session = z.infer<typeof sessionSchema>

export const sessionCalls = {
  'session/get': call({ touches, request: z.null(), answer: sessionSchema.nullable() }),
  /** Who one can sign in as in the training office; empty outside training. */
  'session/listTrainingUsers': call({ touches, request: z.null(), answer: z.array(ansattSchema) }),
  'session/signIn': call({ touches, request: z.object({ navIdent: z.string() }), answer: sessionSchema }),
  'session/signOut': call({ touches, request: z.null(), answer: z.null() }),
}
