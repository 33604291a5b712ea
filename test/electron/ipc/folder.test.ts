import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ANNA, ansattOf, newProfile } from '../access/office.ts'
import { persondataSample } from '../adapters/personkort/samples.ts'
import { closeDesks, meet, openDesk } from './desk.ts'

afterAll(closeDesks)

/** An export of Anna, put in place whole. */
function put(dir: string, gradering: string): void {
  const persondata = persondataSample({ adressebeskyttelse: [{ gradering }] }).data
  const next = path.join(dir, 'anna.json.next')
  writeFileSync(next, JSON.stringify({ ident: ANNA, persondata, skjermet: false }))
  renameSync(next, path.join(dir, 'anna.json'))
}

it('a person whose new export says they are protected is closed at once', async () => {
  const dir = newProfile()
  put(dir, 'UGRADERT')
  const desk = await openDesk({ kilder: { personkort: dir } })
  const brukerId = await meet(desk, ansattOf('statligVeileder'), ANNA)
  expect(await desk.call('bruker/person', { brukerId })).toMatchObject({ value: { svar: { state: 'ok' } } })
  put(dir, 'STRENGT_FORTROLIG')
  await expect
    .poll(() => desk.call('bruker/person', { brukerId }), { timeout: 5000 })
    .toEqual({ ok: false, error: { kind: 'forbidden', reason: 'person' } })
  expect(await desk.call('soek/finn', { tekst: ANNA })).toMatchObject({ value: { total: 0 } })
  expect(await desk.call('soek/listSiste', null)).toEqual({ ok: true, value: [] })
})
