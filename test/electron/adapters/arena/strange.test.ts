import { expect, it } from 'vitest'
import { kildesvarSchema } from '#shared/domain/kilde/kildesvar.ts'
import { aktivitetSchema } from '#shared/domain/oppfoelging/aktivitet.ts'
import { meldekortSchema } from '#shared/domain/oppfoelging/meldekort.ts'
import { oppfoelgingSchema } from '#shared/domain/oppfoelging/oppfoelging.ts'
import { vedtakSchema } from '#shared/domain/ytelse/vedtak.ts'
import { mutate, seededRandom } from '#test/electron/adapters/oskar/mutate.ts'
import { ANNA, arenaOver, BO, documents } from './samples.ts'

type Arena = ReturnType<typeof arenaOver>
const ROUNDS = 500
const named = () => ({
  ...documents(),
  status: { ...documents().status, fnr: ANNA },
  aap: [{ ...documents().aap[0], fnr: BO }],
})
const asks = {
  oppfoelging: [kildesvarSchema(oppfoelgingSchema), (arena: Arena) => arena.getOppfoelging(ANNA)],
  aktiviteter: [kildesvarSchema(aktivitetSchema.array()), (arena: Arena) => arena.listAktiviteter(ANNA)],
  vedtak: [kildesvarSchema(vedtakSchema.array()), (arena: Arena) => arena.listVedtak(ANNA)],
  meldekort: [kildesvarSchema(meldekortSchema.array()), (arena: Arena) => arena.listMeldekort(ANNA)],
} as const

it.each(Object.entries(asks))(
  '%s: never throws, and answers in its own shape',
  async (name, [schema, ask]) => {
    const random = seededRandom(name.length * 1000 + 3)
    for (let round = 0; round < ROUNDS; round++) {
      const docs = documents()
      const changed = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        mutate(docs, random).join('.'),
      )
      const parsed = schema.safeParse(await ask(arenaOver(docs)))
      expect(parsed.success, `${changed.join(', ')}: ${parsed.error?.message}`).toBe(true)
    }
  },
)

it('tells of no problem with digits of the person in it', async () => {
  const random = seededRandom(17)
  for (let round = 0; round < ROUNDS; round++) {
    const docs = named()
    mutate(docs, random)
    const arena = arenaOver(docs)
    for (const [, ask] of Object.values(asks)) {
      const svar = await ask(arena)
      const problems = svar.state === 'ok' ? JSON.stringify(svar.problems) : ''
      for (const ident of [ANNA, BO]) {
        expect(problems).not.toContain(ident)
        expect(problems).not.toContain(ident.slice(0, 6))
      }
    }
  }
})

it('loses no decision but the one that is broken', async () => {
  const random = seededRandom(4)
  for (let round = 0; round < ROUNDS; round++) {
    const docs = { ...documents(), aap: [...documents().aap, ...documents().aap] }
    mutate(docs.aap[0], random)
    const svar = await arenaOver(docs).listVedtak(ANNA)
    const own = svar.state === 'ok' ? svar.value.filter(({ slag }) => slag === 'aap') : []
    expect(own.at(-1)?.periode).toEqual({ fom: '2025-11-01', tom: '2026-10-31' })
  }
})
