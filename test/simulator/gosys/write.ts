import { z } from 'zod'
import { type Handler, notFound, type SimAnswer } from '../http/router.ts'
import { aktoerIder } from '../population/aktoerId.ts'
import type { Population } from '../population/population.ts'
import type { Task, TaskStore } from './store.ts'
import { withoutUndefined } from './wire.ts'

const enhet = z.string().length(4)
const text = z.string().max(255)
const prioritet = z.enum(['KRITISK', 'HOY', 'NORM', 'LAV'])
const status = z.enum(['OPPRETTET', 'AAPNET', 'UNDER_BEHANDLING', 'FERDIGSTILT', 'FEILREGISTRERT'])
const fields = {
  tema: text,
  oppgavetype: text,
  prioritet,
  aktivDato: z.iso.date(),
  status,
  tildeltEnhetsnr: enhet,
  tilordnetRessurs: z.string().max(7),
  fristFerdigstillelse: z.iso.date(),
  behandlingstema: text,
  behandlingstype: text,
  endretAvEnhetsnr: enhet,
  aktoerId: z.string().max(40),
  saksreferanse: z.string().max(40),
  journalpostId: z.string().max(40),
  mappeId: z.int(),
}
const postBody = z
  .strictObject({
    ...fields,
    opprettetAvEnhetsnr: enhet,
    temagruppe: text,
    beskrivelse: z.string(),
    orgnr: z.string(),
  })
  .omit({ status: true, endretAvEnhetsnr: true, mappeId: true })
  .partial()
  .required({ tema: true, oppgavetype: true, prioritet: true, aktivDato: true })
const putBody = z.looseObject({
  versjon: z.int(),
  tema: text,
  oppgavetype: text,
  prioritet,
  aktivDato: z.iso.date(),
  status,
  tildeltEnhetsnr: enhet,
})
const patchBody = z.strictObject({
  id: z.int(),
  versjon: z.int().optional(),
  ...z.object(fields).partial().shape,
})

/** Set by the service itself: a PUT neither changes nor deletes them. */
const OWN = ['id', 'opprettetAv', 'opprettetAvEnhetsnr', 'opprettetTidspunkt', 'identer', 'aktoerId'] as const
const WRITER = 'srvsam'
const DEFAULT_UNIT = '9901'

const refusal = (code: number, feilmelding: string): SimAnswer => ({
  status: code,
  json: { uuid: '00000000-0000-4000-8000-000000000000', feilkode: null, feilmelding },
})

export function writeHandlers(population: Population, store: TaskStore) {
  const save = (task: Task): Task => {
    const isDone = task['status'] === 'FERDIGSTILT'
    const now = store.now()
    const saved = withoutUndefined({ ...task, ferdigstiltTidspunkt: isDone ? now : undefined })
    const { status: code, tema, oppgavetype, tildeltEnhetsnr, tilordnetRessurs } = saved
    const event = { utfortAv: WRITER, status: code, tema, oppgavetype, tildeltEnhetsnr, tilordnetRessurs }
    store.put(saved, withoutUndefined({ ...event, tidspunkt: now }))
    return saved
  }
  const stamp = () => ({ endretAv: WRITER, endretTidspunkt: store.now() })
  const post: Handler = ({ body }) => {
    const asked = postBody.safeParse(body)
    if (!asked.success) return refusal(400, 'Ugyldig input')
    const bruker = aktoerIder(population).find(asked.data.aktoerId ?? '')
    if (asked.data.aktoerId !== undefined && !bruker) return refusal(400, 'Fant ikke aktoer')
    const identer = bruker && [
      { ident: asked.data.aktoerId, gruppe: 'AKTOERID' },
      { ident: bruker.ident, gruppe: 'FOLKEREGISTERIDENT' },
    ]
    const made = {
      id: store.newId(),
      versjon: 1,
      status: 'OPPRETTET',
      tildeltEnhetsnr: DEFAULT_UNIT,
      identer,
    }
    const by = { opprettetAv: WRITER, opprettetTidspunkt: store.now() }
    return { status: 201, json: save({ ...made, ...asked.data, ...by }) }
  }
  const change = (toNext: (before: Task, body: unknown) => Task | undefined): Handler => {
    return ({ params, body }) => {
      const before = store.find(Number(params['id']))
      if (!before) return notFound
      const versjon = z.object({ versjon: z.int().optional() }).safeParse(body).data?.versjon
      const next = toNext(before, body)
      if (!next) return refusal(400, 'Ugyldig input')
      if (versjon !== undefined && versjon !== before['versjon'])
        return refusal(409, 'Oppgaven er endret av en annen')
      return { status: 200, json: save({ ...next, versjon: Number(before['versjon']) + 1, ...stamp() }) }
    }
  }
  /** What is left out is gone. */
  const put = change((before, body) => {
    const asked = putBody.safeParse(body)
    const own = Object.fromEntries(OWN.map((name) => [name, before[name]]))
    return asked.success ? { ...asked.data, ...own } : undefined
  })
  const patch = change((before, body) => {
    const asked = patchBody.safeParse(body)
    return asked.success && asked.data.id === before['id'] ? { ...before, ...asked.data } : undefined
  })
  return { post, put, patch }
}
