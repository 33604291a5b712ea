import { z } from 'zod'
import { type Ansatt, ansattSchema } from '#shared/domain/tilgang/rolle.ts'
import { fail, ok, type Result } from '#shared/result/result.ts'
import { jsonClient } from '../adapters/http/jsonClient.ts'

export type KatalogPort = { listAnsatte(): Promise<Result<Ansatt[]>> }

/** The training office's employee directory. */
export function trainingKatalog(baseUrl: string): KatalogPort {
  const client = jsonClient({ baseUrl, headers: async () => ({ authorization: 'Bearer opplaering' }) })
  return {
    async listAnsatte() {
      const answer = await client({ method: 'GET', path: '/katalog/ansatte' })
      if (answer.kind !== 'ok') return fail({ kind: 'sourceUnavailable', source: 'katalog' })
      const parsed = z.array(ansattSchema).safeParse(answer.json)
      if (parsed.success) return ok(parsed.data)
      const path = parsed.error.issues[0]?.path.join('.') ?? ''
      return fail({ kind: 'invalidSourceData', source: 'katalog', path })
    },
  }
}

/** Outside training nobody can sign in until the office's sign-in is connected. */
export const noKatalog: KatalogPort = { listAnsatte: async () => ok([]) }
