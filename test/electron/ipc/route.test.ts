import { expect, it } from 'vitest'
import { z } from 'zod'
import { route } from '#electron/ipc/route.ts'
import { fail, ok } from '#shared/result/result.ts'

const spec = { request: z.object({ navn: z.string().max(5) }), answer: z.object({ lengde: z.int() }) }
const measure = route(spec, async ({ navn }) => ok({ lengde: navn.length }))

it('answers a request of the agreed shape', async () => {
  expect(await measure({ navn: 'Anna' })).toEqual({ ok: true, value: { lengde: 4 } })
})

it.each([
  [undefined, '', 'invalid_type'],
  [null, '', 'invalid_type'],
  ['Anna', '', 'invalid_type'],
  [{ navn: 7 }, 'navn', 'invalid_type'],
  [{ navn: 'Solfrid' }, 'navn', 'too_big'],
])('refuses %j by its place and rule, and does not repeat it', async (raw, path, rule) => {
  const result = await measure(raw)
  expect(result).toEqual({ ok: false, error: { kind: 'invalidInput', path, rule } })
})

it('never runs the use case on what it could not read', async () => {
  let ran = false
  const noting = route(spec, async () => {
    ran = true
    return ok({ lengde: 0 })
  })
  await noting({})
  expect(ran).toBe(false)
})

it('lets nothing out that the contract does not name', async () => {
  const leaking = route(spec, async () => ok({ lengde: 1, fnr: 'hemmelig' }))
  expect(await leaking({ navn: '' })).toEqual({ ok: true, value: { lengde: 1 } })
})

it('passes an expected failure on as it is', async () => {
  const error = { kind: 'forbidden', reason: 'role' } as const
  expect(await route(spec, async () => fail(error))({ navn: '' })).toEqual({ ok: false, error })
})

it('throws on an answer of the wrong shape: that is a bug, not data', async () => {
  await expect(route(spec, async () => ok({ lengde: 1.5 }))({ navn: '' })).rejects.toThrow()
})
