import type { NyOppgave, Oppgaveendring, Oppgaveerstatning } from '#shared/domain/oppgave/skriving.ts'

const PRIORITET = { kritisk: 'KRITISK', hoey: 'HOY', normal: 'NORM', lav: 'LAV' } as const satisfies Record<
  NyOppgave['prioritet'],
  string
>
const STATUS = {
  opprettet: 'OPPRETTET',
  aapnet: 'AAPNET',
  underBehandling: 'UNDER_BEHANDLING',
  ferdigstilt: 'FERDIGSTILT',
  feilregistrert: 'FEILREGISTRERT',
} as const satisfies Record<NonNullable<Oppgaveendring['status']>, string>

type Fields = Partial<NyOppgave> & Oppgaveendring
type Written = { [Field in keyof Fields]?: Fields[Field] | null | undefined }

/** What each field is called there. */
const NAMES = {
  tema: 'tema',
  type: 'oppgavetype',
  prioritet: 'prioritet',
  status: 'status',
  aktivFra: 'aktivDato',
  frist: 'fristFerdigstillelse',
  temagruppe: 'temagruppe',
  gjelder: 'behandlingstema',
  behandlingstype: 'behandlingstype',
  enhet: 'tildeltEnhetsnr',
  tilordnet: 'tilordnetRessurs',
  opprettetAvEnhet: 'opprettetAvEnhetsnr',
  endretAvEnhet: 'endretAvEnhetsnr',
  journalpostId: 'journalpostId',
  beskrivelse: 'beskrivelse',
} as const satisfies Record<keyof Fields, string>

/** The named fields as the API spells them; what is not named is not there at all. */
export function toWire(fields: NyOppgave | Oppgaveendring | Oppgaveerstatning): Record<string, unknown> {
  const { prioritet, status, ...rest }: Written = fields
  const coded: Record<string, unknown> = {
    ...rest,
    prioritet: prioritet ? PRIORITET[prioritet] : undefined,
    status: status ? STATUS[status] : undefined,
  }
  return Object.fromEntries(
    Object.entries(NAMES).flatMap(([name, wireName]) =>
      coded[name] === undefined ? [] : [[wireName, coded[name]]],
    ),
  )
}

/** The raw document with the named fields changed. A field that is emptied is left out: that is how PUT deletes it. */
export function replaceFields(
  raw: Record<string, unknown>,
  endring: Oppgaveerstatning,
): Record<string, unknown> {
  const changed = { ...raw, ...toWire(endring) }
  return Object.fromEntries(
    Object.entries(changed).filter(([name, value]) => value !== null || raw[name] === null),
  )
}
