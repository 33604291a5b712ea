import type { z } from 'zod'
import { fail, ok, type Result } from '#shared/result/result.ts'

/** From raw words over IPC to a Result: parsed on the way in, and on the way out nothing undeclared slips along. */
export type Route = (raw: unknown) => Promise<Result<unknown>>

/** Binds a use case to its call; the compiler holds both to the contract. */
export function route<Request, Answer>(
  spec: { request: z.ZodType<Request>; answer: z.ZodType<Answer> },
  handle: (request: Request) => Promise<Result<Answer>>,
): Route {
  return async (raw) => {
    const request = spec.request.safeParse(raw)
    if (!request.success) {
      const issue = request.error.issues[0]
      return fail({ kind: 'invalidInput', path: issue?.path.join('.') ?? '', rule: issue?.code ?? 'invalid' })
    }
    const result = await handle(request.data)
    return result.ok ? ok(spec.answer.parse(result.value)) : result
  }
}
