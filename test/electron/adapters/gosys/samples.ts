import { gosysAdapter } from '#electron/adapters/gosys/adapter.ts'
import type { GosysClient, GosysWriteClient } from '#electron/adapters/gosys/client/gosysClient.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import {
  type Personidentifikator,
  personidentifikatorSchema,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

export const HENTET = toTidspunkt('2026-11-23T08:00:00Z')
export const clock = { now: () => HENTET }

/** Synthetic: month + 80. */
export const ANNA: Personidentifikator = personidentifikatorSchema.parse('14859000003')
export const BO: Personidentifikator = personidentifikatorSchema.parse('15908500005')
export const ANNAS_AKTOERID = '9990000000017'
export const BOS_AKTOERID = '9990000000024'

export const HEADING = '--- 20.11.2026 10:05 Nanna Kontaktprøve (Z990201, 4100) ---'

/** A task with something in every field that is read. */
export const task = (fields: object = {}) => ({
  id: 300_000_001,
  versjon: 3,
  tema: 'AAP',
  oppgavetype: 'KONT_BRUK',
  behandlingstema: 'ab0061',
  behandlingstype: 'ae0034',
  prioritet: 'HOY',
  status: 'AAPNET',
  aktivDato: '2026-11-20',
  fristFerdigstillelse: '2026-11-24',
  tildeltEnhetsnr: '9901',
  tilordnetRessurs: 'Z990001',
  opprettetAv: 'Z990201',
  opprettetAvEnhetsnr: '4100',
  opprettetTidspunkt: '2026-11-20T10:05:00.123+01:00',
  endretAv: 'Z990001',
  endretAvEnhetsnr: '9901',
  endretTidspunkt: '2026-11-20T13:40:00Z',
  saksreferanse: 'SAK-7',
  journalpostId: '990000017',
  aktoerId: ANNAS_AKTOERID,
  identer: [
    { ident: ANNAS_AKTOERID, gruppe: 'AKTOERID' },
    { ident: ANNA, gruppe: 'FOLKEREGISTERIDENT' },
  ],
  beskrivelse: `${HEADING}\r\nVil bli ringt opp.\r\n`,
  ...fields,
})
export const municipalTask = (fields: object = {}) => task({ id: 300_000_002, tema: 'OKSOS', ...fields })

export const answer = (json: unknown): HttpAnswer => ({ kind: 'ok', status: 200, json })
export const page = (...oppgaver: unknown[]) => ({ antallTreffTotalt: oppgaver.length, oppgaver })

/** Open tasks answer to the first search, nothing to the one for closed ones; the rest is 404 until it is told. */
export function clientOf(open: HttpAnswer, more: Partial<GosysWriteClient> = {}): GosysWriteClient {
  const silent = async (): Promise<HttpAnswer> => ({ kind: 'notFound' })
  return {
    namesPeopleBy: 'aktoerId',
    search: async ({ statuskategori }) => (statuskategori === 'AAPEN' ? open : answer(page())),
    getOppgave: silent,
    listHendelser: silent,
    post: silent,
    put: silent,
    patch: silent,
    ...more,
  }
}

export const findAktoerId = async (ident: Personidentifikator): Promise<Kildesvar<string>> => ({
  state: 'ok',
  kilde: 'personkort',
  hentet: HENTET,
  value: ident === ANNA ? ANNAS_AKTOERID : BOS_AKTOERID,
  problems: [],
})

export const gosysOver = (client: GosysClient) => gosysAdapter({ client, clock, findAktoerId })
/** What the tasks of an open list come to. */
export const listOf = (...oppgaver: unknown[]) =>
  gosysOver(clientOf(answer(page(...oppgaver)))).listForBruker(ANNA, 'stat')
