import { afterAll, expect, it } from 'vitest'
import { closeDesks, openDesk } from './desk.ts'

afterAll(closeDesks)

it('main does not start as a training office with a real source in it', async () => {
  await expect(openDesk({ kilder: { gosys: 'https://gosys.example' } })).rejects.toThrow(
    'gosys har en adresse utenfor denne maskinen',
  )
})
