import { Temporal } from 'temporal-polyfill'
import { addDays, type Dato, weekday } from '#shared/domain/tid/dato.ts'
import { instantOn, inWords } from '../../population/calendar.ts'

/** One entry of a log. `heading` replaces the ordinary one, for the wild ones. */
export type Entry = {
  dato: Dato
  klokke: string
  navn: string
  ident: string
  enhet: string
  tekst: string
  heading?: string
}

/** A task as a life tells of it, before it has an id. */
export type TaskPlan = {
  tema: string
  oppgavetype: string
  opprettet: Dato
  opprettetAv: string
  opprettetAvEnhet: string
  frist: Dato | null
  enhet: string
  tilordnet?: string
  prioritet?: string
  status?: string
  lukket?: Dato
  temagruppe?: string
  behandlingstema?: string
  behandlingstype?: string
  saksreferanse?: string
  journalpostId?: string
  /** Newest first. */
  log: readonly Entry[]
  /** Text without a heading, below the log. */
  opening?: string
  lineEnd?: '\n' | '\r\n'
  /** Fields nobody has heard of, and explicit nulls. */
  wild?: Record<string, unknown>
}

const FIXED_HOLIDAYS = ['01-01', '05-01', '05-17', '12-25', '12-26']

const known = new Map<string, Dato>()

/** So many working days after the day. Easter is left out: these are sources, not rules. */
export function addWorkdays(dato: Dato, count: number): Dato {
  const key = `${dato} ${count}`
  const found = known.get(key) ?? findWorkday(dato, count)
  known.set(key, found)
  return found
}

function findWorkday(dato: Dato, count: number): Dato {
  const next = addDays(dato, Math.sign(count))
  const isOpen = weekday(next) < 6 && !FIXED_HOLIDAYS.includes(next.slice(5))
  if (!isOpen) return addWorkdays(next, count)
  return Math.abs(count) === 1 ? next : addWorkdays(next, count - Math.sign(count))
}

export function toBeskrivelse({ log, opening = '', lineEnd = '\n' }: TaskPlan): string {
  const blocks = log.map((entry) => `${toHeading(entry)}${lineEnd}${withEnds(entry.tekst, lineEnd)}`)
  return [...blocks, ...(opening === '' ? [] : [withEnds(opening, lineEnd)])].join(lineEnd + lineEnd)
}

const toHeading = ({ heading, dato, klokke, navn, ident, enhet }: Entry) =>
  heading ?? `--- ${inWords(dato)} ${klokke} ${navn} (${ident}, ${enhet}) ---`
const withEnds = (text: string, lineEnd: string) => text.replace(/\n/g, lineEnd)

/** Gosys writes its instants with Norway's offset. */
export function osloInstant(dato: Dato, minute: number): string {
  const offset = offsets.get(dato) ?? findOffset(dato)
  offsets.set(dato, offset)
  const utc = instantOn(dato, minute)
  // Office hours: local time never falls on another day.
  const hour = String(Number(utc.slice(11, 13)) + offset).padStart(2, '0')
  return `${utc.slice(0, 11)}${hour}${utc.slice(13, -1)}+0${offset}:00`
}

const offsets = new Map<Dato, number>()
const findOffset = (dato: Dato): number =>
  Temporal.Instant.from(`${dato}T11:00:00Z`).toZonedDateTimeISO('Europe/Oslo').hour - 11
