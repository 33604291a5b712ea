import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { addProblem, type Reading, startReading, toOpphav } from '#electron/adapters/reading/reading.ts'
import { findPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { type Kode, type Kodeverk, toKode } from '#shared/domain/kodeverk/kode.ts'
import { parseBeskrivelse } from '#shared/domain/oppgave/beskrivelse.ts'
import { type Oppgave, oppgavelinje } from '#shared/domain/oppgave/oppgave.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Oppgavetreff } from '#shared/ports/oppgavePort.ts'
import { behandlingstemaer, behandlingstyper } from '../kodeverk/gjelder.data.ts'
import { oppgavetyper } from '../kodeverk/oppgavetype.data.ts'
import { prioritetAvKode, statusAvKode } from '../kodeverk/status.data.ts'
import { temaer, temagrupper } from '../kodeverk/tema.data.ts'
import { type OppgaveDto, oppgaveDto } from '../schema/oppgave.ts'

/** One task of a list: whose line it is, what it says, and what of it could not be read. */
export type ReadOppgave = {
  /** Null for what is no task at all: it tells of no line. */
  linje: Linje | null
  treff: Oppgavetreff | null
  dto: OppgaveDto | null
  problems: Problem[]
}

/** Paths name the task by its id: a place in the list would tell how many stand there that are not shown. */
export function readOppgave(raw: unknown, hentet: Tidspunkt): ReadOppgave {
  const reading = startReading('gosys', hentet)
  const id = findId(raw)
  const at = id === null ? 'oppgaver[uten id]' : `oppgaver[id=${id}]`
  const dto = readLenient(oppgaveDto, raw, at, reading.problems)
  if (dto === null) return { linje: null, treff: null, dto, problems: reading.problems }
  if (id === null) {
    addProblem(reading, `${at}.id`, 'missing', 'whole number')
    return { linje: oppgavelinje(toTema(dto)), treff: null, dto, problems: reading.problems }
  }
  const oppgave = toOppgave(dto, id, { at, reading })
  const treff = { oppgave, bruker: toBruker(dto) }
  return { linje: oppgave.opphav.linje, treff, dto, problems: reading.problems }
}

function findId(raw: unknown): number | null {
  const value: unknown = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null
  const isNumeral = typeof value === 'number' || (typeof value === 'string' && /^\d{1,15}$/.test(value))
  const id = isNumeral ? Number(value) : null
  return id === null || !Number.isSafeInteger(id) || findPersonidentifikator(String(value)) ? null : id
}

type At = { at: string; reading: Reading }

function toOppgave(dto: OppgaveDto, id: number, place: At): Oppgave {
  const { tema, temagruppe } = toTema(dto)
  const told = (field: keyof OppgaveDto, value: unknown, expected: string) =>
    value === null && addProblem(place.reading, `${place.at}.${field}`, 'missing', expected)
  told('versjon', dto.versjon, 'whole number; without it the task cannot be changed')
  told('tema', dto.tema, 'code')
  told('oppgavetype', dto.oppgavetype, 'code')
  tellUnknown('tema', tema, place)
  const type = readKode(oppgavetyper, dto.oppgavetype, 'oppgavetype', place)
  return {
    opphav: toOpphav(place.reading, 'oppgave', String(id), oppgavelinje({ tema, temagruppe })),
    id,
    versjon: dto.versjon,
    tema,
    temagruppe,
    type: type ?? { kode: '', navn: null },
    // Hundreds of these exist, and the table has the common ones: a raw one is no fault of the document.
    gjelder: dto.behandlingstema === null ? null : toKode(behandlingstemaer, dto.behandlingstema),
    behandlingstype: dto.behandlingstype === null ? null : toKode(behandlingstyper, dto.behandlingstype),
    prioritet: readValue(prioritetAvKode, dto.prioritet, 'prioritet', place),
    status: readValue(statusAvKode, dto.status, 'status', place),
    statuskode: dto.status ?? '',
    ...toWhoAndWhen(dto),
    beskrivelse: parseBeskrivelse(dto.beskrivelse ?? ''),
  }
}

const toWhoAndWhen = (dto: OppgaveDto) => ({
  aktivFra: dto.aktivDato,
  frist: dto.fristFerdigstillelse,
  enhet: dto.tildeltEnhetsnr,
  tilordnet: dto.tilordnetRessurs,
  opprettetAv: dto.opprettetAv,
  opprettetAvEnhet: dto.opprettetAvEnhetsnr,
  opprettet: dto.opprettetTidspunkt,
  endretAv: dto.endretAv,
  endretAvEnhet: dto.endretAvEnhetsnr,
  endret: dto.endretTidspunkt,
  ferdigstilt: dto.ferdigstiltTidspunkt,
  saksreferanse: dto.saksreferanse,
  journalpostId: dto.journalpostId,
})

function toTema({ tema, temagruppe }: OppgaveDto): Pick<Oppgave, 'tema' | 'temagruppe'> {
  return {
    tema: toKode(temaer, tema ?? ''),
    temagruppe: temagruppe === null ? null : toKode(temagrupper, temagruppe),
  }
}

/** About nobody when no person is named; about somebody unknown when only a system's own id is. */
function toBruker({ aktoerId, identer }: OppgaveDto): Oppgavetreff['bruker'] {
  const named = (identer ?? []).flatMap((each) => (each === null ? [] : [each]))
  if (aktoerId === null && named.length === 0) return null
  const fnr = named.find(({ gruppe }) => gruppe === 'FOLKEREGISTERIDENT')?.ident
  return { ident: (fnr && findPersonidentifikator(fnr)) || null }
}

function readKode(kodeverk: Kodeverk, kode: string | null, field: string, place: At): Kode | null {
  if (kode === null) return null
  const found = toKode(kodeverk, kode)
  tellUnknown(field, found, place)
  return found
}

function tellUnknown(field: string, { kode, navn }: Kode, { at, reading }: At): void {
  if (navn === null && kode !== '')
    addProblem(reading, `${at}.${field}`, 'unknownCode', 'a code of felles kodeverk', kode)
}

function readValue<V extends string>(
  codes: Readonly<Record<string, V>>,
  kode: string | null,
  field: string,
  { at, reading }: At,
): V | 'ukjent' {
  const expected = `one of ${Object.keys(codes).join(', ')}`
  const value = kode !== null && Object.hasOwn(codes, kode) ? codes[kode] : undefined
  if (value !== undefined) return value
  if (kode === null) addProblem(reading, `${at}.${field}`, 'missing', expected)
  else addProblem(reading, `${at}.${field}`, 'unknownCode', expected, kode)
  return 'ukjent'
}
