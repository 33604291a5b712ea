import { describe, expect, it } from 'vitest'
import { kildesvarSchema } from '#shared/domain/kilde/kildesvar.ts'
import { vedtakSchema } from '#shared/domain/ytelse/vedtak.ts'
import { mutate, seededRandom } from '#test/electron/adapters/oskar/mutate.ts'
import { ANNA, BO, everything, listFrom, yearFirst } from './samples.ts'

const ROUNDS = 600
const schema = kildesvarSchema(vedtakSchema.array())

describe('strange documents', { timeout: 30_000 }, () => {
  it('never throw, and are answered in shape, with ids that are each their own', async () => {
    const random = seededRandom(2026)
    for (let round = 0; round < ROUNDS; round++) {
      const document = everything()
      const changed = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        mutate(document, random).join('.'),
      )
      const svar = await listFrom({ ...document, fnr: ANNA })
      const parsed = schema.safeParse(svar)
      expect(parsed.success, `${changed.join(', ')}: ${parsed.error?.message}`).toBe(true)
      const ids = svar.state === 'ok' ? svar.value.map(({ id }) => id) : []
      expect(new Set(ids).size, changed.join(', ')).toBe(ids.length)
    }
  })

  it('leave no number of a person in a problem', async () => {
    const random = seededRandom(7)
    for (let round = 0; round < 500; round++) {
      const document = everything()
      mutate(document, random)
      const svar = await listFrom({ ...document, fnr: ANNA })
      const problems = svar.state === 'ok' ? JSON.stringify(svar.problems) : ''
      for (const ident of [ANNA, BO, yearFirst(ANNA), yearFirst(BO)]) expect(problems).not.toContain(ident)
      // What is expected is written in nines: no value of the document.
      expect(problems.replaceAll(/9{6,}/g, '')).not.toMatch(/\d{6}/)
    }
  })

  it('never hide the other services', async () => {
    const whole = await listFrom(everything())
    const kinds = (svar: typeof whole) =>
      new Set(svar.state === 'ok' ? svar.value.map(({ slag }) => slag) : [])
    for (const part of ['barnetrygd', 'foreldrepenger', 'pleiepenger', 'sykepenger'] as const) {
      const others = [...kinds(whole)].filter((slag) => slag !== part)
      for (const strange of [7, 'x', true, [[]], { a: 1 }, [null], [{}], { bruker: 1 }]) {
        const svar = await listFrom({ ...everything(), [part]: strange })
        expect([...kinds(svar)], `${part} ${JSON.stringify(strange)}`).toEqual(expect.arrayContaining(others))
      }
    }
  })
})
