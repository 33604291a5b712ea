import { describe, expect, it } from 'vitest'
import { oppgaveSchema } from '#shared/domain/oppgave/oppgave.ts'
import { ANNA, answer, clientOf, gosysOver, HEADING, HENTET, listOf, page, task } from './samples.ts'

async function read(fields: object) {
  const svar = await listOf(task(fields))
  if (svar.state !== 'ok') throw new Error(svar.state)
  const [oppgave] = svar.value
  if (!oppgave) throw new Error('no task')
  return { oppgave, problems: svar.problems }
}
const AT = 'oppgaver[id=300000001]'

describe('a task', () => {
  it('is read whole', async () => {
    const { oppgave, problems } = await read({})
    expect(problems).toEqual([])
    expect(oppgaveSchema.parse(oppgave)).toEqual({
      opphav: { kilde: 'gosys', linje: 'stat', hentet: HENTET, ref: '300000001', element: 'oppgave' },
      id: 300_000_001,
      versjon: 3,
      tema: { kode: 'AAP', navn: { nb: 'Arbeidsavklaringspenger', nn: 'Arbeidsavklaringspengar' } },
      temagruppe: null,
      type: { kode: 'KONT_BRUK', navn: { nb: 'Kontakt bruker', nn: 'Kontakt brukar' } },
      gjelder: { kode: 'ab0061', navn: { nb: 'Sykepenger', nn: 'Sjukepengar' } },
      behandlingstype: { kode: 'ae0034', navn: { nb: 'Søknad', nn: 'Søknad' } },
      prioritet: 'hoey',
      status: 'aapnet',
      statuskode: 'AAPNET',
      aktivFra: '2026-11-20',
      frist: '2026-11-24',
      enhet: '9901',
      tilordnet: 'Z990001',
      opprettetAv: 'Z990201',
      opprettetAvEnhet: '4100',
      opprettet: '2026-11-20T09:05:00.123Z',
      endretAv: 'Z990001',
      endretAvEnhet: '9901',
      endret: '2026-11-20T13:40:00Z',
      ferdigstilt: null,
      saksreferanse: 'SAK-7',
      journalpostId: '990000017',
      beskrivelse: {
        raw: `${HEADING}\r\nVil bli ringt opp.\r\n`,
        blokker: [
          { header: expect.objectContaining({ navn: 'Nanna Kontaktprøve' }), tekst: 'Vil bli ringt opp.' },
        ],
      },
    })
  })

  it('needs no more than an id', async () => {
    const svar = await listOf({ id: 7, tema: 'AAP' })
    if (svar.state !== 'ok') throw new Error(svar.state)
    expect(svar.value).toMatchObject([
      {
        id: 7,
        versjon: null,
        type: { kode: '', navn: null },
        prioritet: 'ukjent',
        status: 'ukjent',
        frist: null,
        beskrivelse: { raw: '', blokker: [] },
      },
    ])
    expect(svar.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'oppgaver[id=7].versjon missing',
      'oppgaver[id=7].oppgavetype missing',
      'oppgaver[id=7].prioritet missing',
      'oppgaver[id=7].status missing',
    ])
  })

  it.each([
    ['KRITISK', 'kritisk'],
    ['HOY', 'hoey'],
    ['NORM', 'normal'],
    ['LAV', 'lav'],
  ])('prioritet %s is %s', async (prioritet, expected) => {
    expect((await read({ prioritet })).oppgave.prioritet).toBe(expected)
  })

  it.each([
    ['OPPRETTET', 'opprettet'],
    ['AAPNET', 'aapnet'],
    ['UNDER_BEHANDLING', 'underBehandling'],
    ['FERDIGSTILT', 'ferdigstilt'],
    ['FEILREGISTRERT', 'feilregistrert'],
  ])('status %s is %s', async (status, expected) => {
    expect((await read({ status })).oppgave).toMatchObject({ status: expected, statuskode: status })
  })

  it.each([
    ['tema', 'XQZ', { tema: { kode: 'XQZ', navn: null } }],
    ['oppgavetype', 'NY_TYPE', { type: { kode: 'NY_TYPE', navn: null } }],
    ['prioritet', 'SNARLIG', { prioritet: 'ukjent' }],
    ['status', 'PAA_VENT', { status: 'ukjent', statuskode: 'PAA_VENT' }],
  ])('keeps an unknown %s raw, and says so', async (field, code, expected) => {
    const { oppgave, problems } = await read({ [field]: code })
    expect(oppgave).toMatchObject(expected)
    expect(problems).toMatchObject([{ path: `${AT}.${field}`, code: 'unknownCode', found: code }])
  })

  it('shows a behandlingstema nobody has a name for raw, without complaint', async () => {
    const { oppgave, problems } = await read({ behandlingstema: 'ab9999', behandlingstype: null })
    expect(oppgave).toMatchObject({ gjelder: { kode: 'ab9999', navn: null }, behandlingstype: null })
    expect(problems).toEqual([])
  })

  it.each([
    ['fristFerdigstillelse', '24.11.2026', 'frist'],
    ['opprettetTidspunkt', 'i fjor', 'opprettet'],
    ['tilordnetRessurs', 17, 'tilordnet'],
    ['beskrivelse', ['x'], null],
  ])('an unreadable %s costs itself only', async (field, value, inDomain) => {
    const { oppgave, problems } = await read({ [field]: value })
    expect(problems.map(({ path }) => path)).toEqual([`${AT}.${field}`])
    if (inDomain) expect(oppgave).toMatchObject({ [inDomain]: null })
    expect(oppgave.id).toBe(300_000_001)
  })

  it('keeps every byte of the log, and never trims it', async () => {
    const raw = ` \r\n${HEADING}\r\n  innrykk\t\r\n\r\n`
    expect((await read({ beskrivelse: raw })).oppgave.beskrivelse.raw).toBe(raw)
  })

  it('takes an id in text, and no fnr for one', async () => {
    expect((await read({ id: '300000001' })).oppgave.id).toBe(300_000_001)
    const svar = await listOf(task(), task({ id: ANNA }))
    expect(JSON.stringify(svar)).not.toContain(ANNA)
    expect(svar).toMatchObject({ value: [{}], problems: [{ path: 'oppgaver[uten id].id', code: 'missing' }] })
  })

  it('with two ids is one task', async () => {
    expect(await listOf(task(), task({ versjon: 4 }))).toMatchObject({ value: [{ versjon: 3 }] })
  })
})

describe('a history', () => {
  const hendelse = (fields: object) => ({
    id: 1,
    utfortAv: 'Z990001',
    tildeltEnhetsnr: '9901',
    tilordnetRessurs: 'Z990001',
    status: 'AAPNET',
    tema: 'AAP',
    oppgavetype: 'KONT_BRUK',
    tidspunkt: '2026-11-20T10:05:00+01:00',
    ...fields,
  })
  const historyOf = (json: unknown, linje: 'stat' | 'kommune' = 'stat') =>
    gosysOver(clientOf(answer(page()), { listHendelser: async () => answer(json) })).listHendelser(1, linje)

  it('comes newest first, an undated event last', async () => {
    const svar = await historyOf([
      hendelse({ status: 'OPPRETTET', tidspunkt: null }),
      hendelse({}),
      hendelse({ status: 'FERDIGSTILT', tidspunkt: '2026-11-21T10:05:00+01:00' }),
    ])
    expect(svar).toMatchObject({ state: 'ok', problems: [] })
    if (svar.state !== 'ok') return
    expect(svar.value.map(({ status }) => status?.kode)).toEqual(['FERDIGSTILT', 'AAPNET', 'OPPRETTET'])
    expect(svar.value[1]).toEqual({
      tid: '2026-11-20T09:05:00Z',
      hvem: 'Z990001',
      status: { kode: 'AAPNET', navn: { nb: 'Åpnet', nn: 'Opna' } },
      tema: { kode: 'AAP', navn: { nb: 'Arbeidsavklaringspenger', nn: 'Arbeidsavklaringspengar' } },
      type: { kode: 'KONT_BRUK', navn: { nb: 'Kontakt bruker', nn: 'Kontakt brukar' } },
      enhet: '9901',
      tilordnet: 'Z990001',
    })
  })

  it.each([
    ['one event', hendelse({})],
    ['a list of them', [hendelse({})]],
    ['a list with a name', { hendelser: [hendelse({})] }],
  ])('is read from %s', async (_, json) => {
    expect(await historyOf(json)).toMatchObject({ state: 'ok', value: [{ hvem: 'Z990001' }] })
  })

  it.each([[[]], [{ hendelser: [] }], [null], [{ hendelser: null }]])('%j is no history', async (json) => {
    expect(await historyOf(json)).toMatchObject({ state: 'ingenData' })
  })

  it('of a task that once was municipal tells the state nothing of that time, not by a problem either', async () => {
    const events = [
      hendelse({ tema: 'OKSOS', utfortAv: 17 }),
      hendelse({ tema: null }),
      hendelse({ tidspunkt: 'nå' }),
    ]
    expect(await historyOf(events)).toMatchObject({
      value: [{ tema: { kode: 'AAP' } }],
      problems: [{ path: '[0].tidspunkt' }],
    })
    expect(await historyOf(events, 'kommune')).toMatchObject({ value: [{}, {}, {}] })
    expect(await historyOf([hendelse({ tema: 'OKSOS', utfortAv: 17 })])).toMatchObject({ state: 'ingenData' })
  })
})

describe('one task', () => {
  const get = (json: unknown) =>
    gosysOver(clientOf(answer(page()), { getOppgave: async () => answer(json) })).getOppgave(300_000_001)

  it('comes with whom it is about', async () => {
    expect(await get(task())).toMatchObject({
      state: 'ok',
      value: { oppgave: { versjon: 3 }, bruker: { ident: ANNA } },
    })
  })

  it('is about nobody when it names none, and about somebody when only a system knows who', async () => {
    expect(await get(task({ aktoerId: undefined, identer: undefined }))).toMatchObject({
      value: { bruker: null },
    })
    expect(await get(task({ identer: [] }))).toMatchObject({ value: { bruker: { ident: null } } })
  })

  it('another one than asked for is no answer', async () => {
    expect(await get(task({ id: 300_000_009 }))).toMatchObject({
      state: 'utilgjengelig',
      reason: 'unexpectedAnswer',
    })
  })
})
