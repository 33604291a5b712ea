import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { gosysSkrivingAdapter } from '#electron/adapters/gosys/skrivingAdapter.ts'
import { kildesvarSchema } from '#shared/domain/kilde/kildesvar.ts'
import { oppgavehendelseSchema, oppgaveSchema } from '#shared/domain/oppgave/oppgave.ts'
import { skrivefeilSchema } from '#shared/domain/oppgave/skriving.ts'
import type { OppgavePort } from '#shared/ports/oppgavePort.ts'
import { mutate, seededRandom } from '#test/electron/adapters/oskar/mutate.ts'
import {
  ANNA,
  ANNAS_AKTOERID,
  answer,
  clientOf,
  clock,
  findAktoerId,
  gosysOver,
  municipalTask,
  page,
  task,
} from './samples.ts'

const ROUNDS = 300
const hendelse = {
  id: 1,
  status: 'AAPNET',
  tema: 'AAP',
  utfortAv: 'Z990001',
  tidspunkt: '2026-11-20T10:05:00Z',
}
const documents = () => ({
  open: page(task({ prioritet: 'NOE' }), municipalTask(), task({ id: 3, identer: [] })),
  one: task({ nyttFelt: { dypt: [1] } }),
  history: [hendelse, { ...hendelse, id: 2, tema: 'OKSOS' }],
})
const clientOver = (docs: ReturnType<typeof documents>) =>
  clientOf(answer(docs.open), {
    getOppgave: async () => answer(docs.one),
    listHendelser: async () => answer(docs.history),
    put: async () => answer(docs.one),
  })

const treffSchema = z.object({
  oppgave: oppgaveSchema,
  bruker: z.object({ ident: z.string().nullable() }).nullable(),
})
const asks = {
  bruker: [z.array(oppgaveSchema), (gosys: OppgavePort) => gosys.listForBruker(ANNA, 'stat')],
  kommune: [z.array(oppgaveSchema), (gosys: OppgavePort) => gosys.listForBruker(ANNA, 'kommune')],
  ansatt: [z.array(treffSchema), (gosys: OppgavePort) => gosys.listForAnsatt('Z990001', 'stat')],
  enhet: [z.array(treffSchema), (gosys: OppgavePort) => gosys.listForEnhet('9901', 'stat')],
  en: [treffSchema, (gosys: OppgavePort) => gosys.getOppgave(300_000_001)],
  hendelser: [z.array(oppgavehendelseSchema), (gosys: OppgavePort) => gosys.listHendelser(1, 'kommune')],
} as const

describe('strange documents', () => {
  it.each(Object.entries(asks))(
    '%s: never throws, and answers in its own shape',
    async (name, [value, ask]) => {
      const schema = kildesvarSchema(value)
      const random = seededRandom(name.length * 1000 + 3)
      for (let round = 0; round < ROUNDS; round++) {
        const docs = documents()
        const changed = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
          mutate(docs, random).join('.'),
        )
        const svar = await ask(gosysOver(clientOver(docs)))
        const parsed = schema.safeParse(svar)
        expect(parsed.success, `${changed.join(', ')}: ${parsed.error?.message}`).toBe(true)
        const problems = svar.state === 'ok' ? JSON.stringify(svar.problems) : ''
        for (const secret of [ANNA, ANNAS_AKTOERID, 'Nanna']) expect(problems).not.toContain(secret)
      }
    },
  )

  it('shows the state no municipal task and no problem in one, however the task is broken', async () => {
    const random = seededRandom(11)
    for (let round = 0; round < ROUNDS; round++) {
      const broken = municipalTask({ temagruppe: 'OKSOS', beskrivelse: 'KANARI' })
      const place = mutate(broken, random).join('.')
      const svar = await gosysOver(clientOf(answer(page(task(), broken)))).listForBruker(ANNA, 'stat')
      expect(JSON.stringify(svar), place).not.toContain('KANARI')
      expect(svar, place).toMatchObject({ value: [{ tema: { kode: 'AAP' } }], problems: [] })
    }
  })

  it('are never written back as anything but themselves, or are refused', async () => {
    const random = seededRandom(23)
    for (let round = 0; round < ROUNDS; round++) {
      const docs = documents()
      const place = mutate({ one: docs.one }, random).join('.')
      const sent: unknown[] = []
      const client = {
        ...clientOver(docs),
        put: async (_: number, body: unknown) => {
          sent.push(structuredClone(body))
          return answer(docs.one)
        },
      }
      const port = gosysSkrivingAdapter({ client, clock, findAktoerId })
      const result = await port.replace({ id: 300_000_001, versjon: 3 }, {})
      if (sent.length > 0) expect(JSON.stringify(sent[0]), place).toBe(JSON.stringify(docs.one))
      if (result.ok) continue
      expect(skrivefeilSchema.safeParse(result.error).success, place).toBe(true)
      expect(JSON.stringify(result.error), place).not.toContain(ANNA)
    }
  })
})
