import { z } from 'zod'
import type { Rolle } from './rolle.ts'

/** What kind of datum it is; every contract call that touches a bruker names one (access-and-audit.md). */
export const dataklasser = ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'] as const
export const dataklasseSchema = z.enum(dataklasser)
export type Dataklasse = z.infer<typeof dataklasseSchema>

/** R read, W write, X print or export, S send to a state system, A aggregate only. */
export const handlinger = ['R', 'W', 'X', 'S', 'A'] as const
export type Handling = (typeof handlinger)[number]

/**
 * What must also hold for the cell to open.
 * henvendelse: an active enquiry from the citizen; betalingsoppgave: a payment task; egenLinje: rows of the line the
 * person is employed by; egenSak: the person is assigned to the bruker; delegasjon: a valid delegation;
 * oppgavebehov: only what the municipal task needs.
 */
export type Forbehold =
  | 'henvendelse'
  | 'betalingsoppgave'
  | 'egenLinje'
  | 'egenSak'
  | 'delegasjon'
  | 'oppgavebehov'
export type Celle = { handlinger: readonly Handling[]; forbehold?: Forbehold }

const none: Celle = { handlinger: [] }
const cell = (letters: string, forbehold?: Forbehold): Celle => ({
  handlinger: handlinger.filter((handling) => letters.includes(handling)),
  ...(forbehold ? { forbehold } : {}),
})
const ownLine = cell('R', 'egenLinje')
const withDelegation = cell('R', 'delegasjon')
const enquiry = cell('R', 'henvendelse')

/** The matrix of access-and-audit.md as data: a row a data class, a column a role. What is not here is a deny. */
export const matrise: Record<Dataklasse, Record<Rolle, Celle>> = {
  D0: {
    statligVeileder: cell('R'),
    kommunalSaksbehandler: cell('R'),
    kvpVeileder: cell('R'),
    teamkoordinator: cell('R'),
    navLeder: cell('R'),
    nks: enquiry,
    sbk: cell('R', 'betalingsoppgave'),
  },
  D1: {
    statligVeileder: cell('RWX'),
    kommunalSaksbehandler: cell('R', 'oppgavebehov'),
    kvpVeileder: cell('RW'),
    teamkoordinator: ownLine,
    navLeder: cell('A'),
    nks: enquiry,
    sbk: none,
  },
  D2: {
    statligVeileder: cell('RWS'),
    kommunalSaksbehandler: none,
    kvpVeileder: cell('RWS'),
    teamkoordinator: ownLine,
    navLeder: none,
    nks: none,
    sbk: none,
  },
  D3: {
    statligVeileder: withDelegation,
    kommunalSaksbehandler: cell('R'),
    kvpVeileder: cell('R'),
    teamkoordinator: ownLine,
    navLeder: cell('A'),
    nks: enquiry,
    sbk: cell('R', 'betalingsoppgave'),
  },
  D4: {
    statligVeileder: withDelegation,
    kommunalSaksbehandler: cell('RW'),
    kvpVeileder: cell('RW'),
    teamkoordinator: ownLine,
    navLeder: none,
    nks: enquiry,
    sbk: none,
  },
  D5: {
    statligVeileder: withDelegation,
    kommunalSaksbehandler: cell('RWX'),
    kvpVeileder: cell('RW', 'egenSak'),
    teamkoordinator: ownLine,
    navLeder: none,
    nks: none,
    sbk: none,
  },
  D6: {
    statligVeileder: none,
    kommunalSaksbehandler: none,
    kvpVeileder: none,
    teamkoordinator: none,
    navLeder: none,
    nks: none,
    sbk: none,
  },
  D7: {
    statligVeileder: withDelegation,
    kommunalSaksbehandler: cell('RW'),
    kvpVeileder: cell('R', 'egenSak'),
    teamkoordinator: none,
    navLeder: cell('A'),
    nks: none,
    sbk: cell('RWX', 'betalingsoppgave'),
  },
  D8: {
    statligVeileder: cell('S'),
    kommunalSaksbehandler: cell('S'),
    kvpVeileder: cell('S'),
    teamkoordinator: cell('S'),
    navLeder: none,
    nks: cell('S', 'henvendelse'),
    sbk: none,
  },
  D9: {
    statligVeileder: cell('R'),
    kommunalSaksbehandler: cell('R'),
    kvpVeileder: cell('R'),
    teamkoordinator: none,
    navLeder: none,
    nks: cell('R'),
    sbk: none,
  },
}
