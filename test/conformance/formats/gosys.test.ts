import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { gosysHttpClient } from '#electron/adapters/gosys/client/httpClient.ts'
import { prioritetAvKode, statusAvKode, statuskoder } from '#electron/adapters/gosys/kodeverk/status.data.ts'
import { hendelseDto } from '#electron/adapters/gosys/schema/hendelse.ts'
import { oppgaveDto, oppgaverDto } from '#electron/adapters/gosys/schema/oppgave.ts'
import {
  patchOppgaveSchema,
  postOppgaveSchema,
  putOppgaveSchema,
} from '#electron/adapters/gosys/schema/writer.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { ANNA, ANNAS_AKTOERID } from '#test/electron/adapters/gosys/samples.ts'
import { createTaskStore } from '#test/simulator/gosys/store.ts'
import { createPopulation } from '#test/simulator/population/population.ts'
import { findYamlParameters, readYamlSchema } from './openapiYaml.ts'
import { recordRequests } from './recordRequests.ts'

const file = path.resolve(import.meta.dirname, '../../../../shared/formats/gosys/oppgave-openapi.yaml')
const present = existsSync(file)
const REASON = 'the published document of Gosys is not beside the repository (../shared/formats/gosys)'
const OPPGAVER = '/api/v1/oppgaver'

describe.skipIf(!present)('Gosys, published document', () => {
  const text = present ? readFileSync(file, 'utf8') : ''

  it.each([
    ['OppgaveJson', oppgaveDto],
    ['GetOppgaveResponseJson', oppgaveDto],
    ['GetOppgaverResponseJson', oppgaverDto],
    ['HendelseJson', hendelseDto],
    ['PostOppgaveRequestJson', postOppgaveSchema],
    ['PutOppgaveRequestJson', putOppgaveSchema],
    ['PatchOppgaveRequestJson', patchOppgaveSchema],
  ])('%s has every field that is read or written', (name, { shape }) => {
    const { properties } = readYamlSchema(text, name)
    expect(properties.size).toBeGreaterThan(1)
    expect(Object.keys(shape).filter((field) => !properties.has(field))).toEqual([])
  })

  it.each([
    ['PostOppgaveRequestJson', postOppgaveSchema],
    ['PutOppgaveRequestJson', putOppgaveSchema],
    ['PatchOppgaveRequestJson', patchOppgaveSchema],
  ])('%s: nothing is sent without what it requires', (name, schema) => {
    const { required } = readYamlSchema(text, name)
    expect(required.length).toBeGreaterThan(0)
    const issues = schema.safeParse({}).error?.issues.map((issue) => issue.path.join('.')) ?? []
    expect(required.filter((field) => !issues.includes(field))).toEqual([])
  })

  it('PATCH has no beskrivelse', () => {
    expect(readYamlSchema(text, 'PatchOppgaveRequestJson').properties.has('beskrivelse')).toBe(false)
  })

  it('knows every prioritet and status, and no others', () => {
    const { properties } = readYamlSchema(text, 'OppgaveJson')
    expect(Object.keys(prioritetAvKode).toSorted()).toEqual(properties.get('prioritet')?.toSorted())
    expect(Object.keys(statusAvKode).toSorted()).toEqual(properties.get('status')?.toSorted())
    expect(Object.keys(statuskoder).toSorted()).toEqual(properties.get('status')?.toSorted())
  })

  it.each([
    [OPPGAVER, 'get'],
    [OPPGAVER, 'post'],
    [`${OPPGAVER}/{id}`, 'get'],
    [`${OPPGAVER}/{id}`, 'put'],
    [`${OPPGAVER}/{id}`, 'patch'],
    [`${OPPGAVER}/{oppgaveId}/hendelser`, 'get'],
  ])('%s %s is there, and wants a correlation id', (url, method) => {
    expect(findYamlParameters(text, url, method)).toContain('X-Correlation-ID')
  })

  it('every search is by parameters it has', async () => {
    const known = findYamlParameters(text, OPPGAVER, 'get') ?? []
    const { asked, baseUrl, close } = await recordRequests()
    const client = gosysHttpClient({ baseUrl, getToken: async () => 't' })
    const ferdigstiltFom = toDato('2026-10-24')
    const bruker = { ident: ANNA, aktoerId: ANNAS_AKTOERID }
    await client.search({ hvem: { bruker }, statuskategori: 'AVSLUTTET', ferdigstiltFom }, 50)
    await client.search({ hvem: { tilordnetRessurs: 'Z990001' }, statuskategori: 'AAPEN' }, 0)
    await client.search({ hvem: { tildeltEnhetsnr: '9901' }, statuskategori: 'AAPEN' }, 0)
    await close()
    const used = asked.flatMap((url) => [...url.searchParams.keys()])
    expect(used.length).toBeGreaterThan(10)
    expect(used.filter((name) => !known.includes(name))).toEqual([])
    expect(asked.map((url) => url.pathname)).toEqual([OPPGAVER, OPPGAVER, OPPGAVER])
  })

  it('the simulator tells of no field it does not have, but for the wild ones', () => {
    const population = createPopulation({ size: 60, seed: 1, today: toDato('2026-11-23') })
    const { properties } = readYamlSchema(text, 'OppgaveJson')
    const fields = new Set(
      createTaskStore(population)
        .all()
        .flatMap((task) => Object.keys(task)),
    )
    expect([...fields].filter((field) => !properties.has(field))).toEqual(['nyttFelt'])
  })
})

if (!present) {
  console.warn(`skipped: ${REASON}`)
  it.skip(REASON, () => undefined)
}
