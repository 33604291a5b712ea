import { expect, it } from 'vitest'
import { type Answer, FACTS_LAST_MS, ShortMemory } from '#electron/access/shortMemory.ts'
import { ANNA, BO, newClock } from './office.ts'

/** A memory whose source answers what is next in line, and the number of times it was asked. */
function memoryOf(...answers: Answer<string>[]) {
  const clock = newClock()
  const counted = { asked: 0 }
  const memory = new ShortMemory(clock, async () => {
    counted.asked += 1
    return answers.shift() ?? { kind: 'failed' }
  })
  return { memory, clock, counted }
}
const fact = (value: string): Answer<string> => ({ kind: 'fact', value })

it('trusts a fact for five minutes, and not a moment longer', async () => {
  const { memory, clock } = memoryOf(fact('open'), fact('closed'))
  expect(FACTS_LAST_MS).toBe(300_000)
  expect(await memory.get(ANNA)).toEqual(fact('open'))
  clock.pass(FACTS_LAST_MS - 1)
  expect(await memory.get(ANNA)).toEqual(fact('open'))
  clock.pass(1)
  expect(await memory.get(ANNA)).toEqual(fact('closed'))
})

it('asks once for all who ask at the same time, and each person apart', async () => {
  const { memory, counted } = memoryOf(fact('a'), fact('b'))
  const answers = await Promise.all([memory.get(ANNA), memory.get(ANNA), memory.get(BO)])
  expect(answers).toEqual([fact('a'), fact('a'), fact('b')])
  expect(counted.asked).toBe(2)
})

it.each(['failed', 'none'] as const)('does not remember that an answer was "%s"', async (kind) => {
  const { memory } = memoryOf({ kind }, fact('open'))
  expect(await memory.get(ANNA)).toEqual({ kind })
  expect(await memory.get(ANNA)).toEqual(fact('open'))
})

it('does not fall back on the old fact when the new question fails', async () => {
  const { memory, clock } = memoryOf(fact('open'), { kind: 'failed' })
  await memory.get(ANNA)
  clock.pass(FACTS_LAST_MS)
  expect(await memory.get(ANNA)).toEqual({ kind: 'failed' })
  expect(await memory.get(ANNA)).toEqual({ kind: 'failed' })
})

it('forgets what it was told and what it was asking', async () => {
  const { memory, counted } = memoryOf(fact('before'), fact('after'))
  memory.learn(BO, 'told')
  const underWay = memory.get(ANNA)
  memory.forget()
  expect(await underWay).toEqual(fact('before'))
  expect(await memory.get(ANNA)).toEqual(fact('after'))
  expect(await memory.get(BO)).toEqual({ kind: 'failed' })
  expect(counted.asked).toBe(3)
})

it('asks again after a question that threw', async () => {
  let calls = 0
  const memory = new ShortMemory<string>(newClock(), async () => {
    calls += 1
    if (calls === 1) throw new Error('bug')
    return fact('open')
  })
  await expect(memory.get(ANNA)).rejects.toThrow('bug')
  expect(await memory.get(ANNA)).toEqual(fact('open'))
})
