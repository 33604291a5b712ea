import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BrukerRegister } from '#electron/access/brukerRegister.ts'
import { PersonAccess } from '#electron/access/personAccess.ts'
import { Sessions } from '#electron/access/sessions.ts'
import { AuditLog } from '#electron/audit/auditLog.ts'
import { Innsyn } from '#electron/audit/innsyn.ts'
import { Keyring, type Wrapper } from '#electron/platform/keyring.ts'
import type { Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { fromEpochMs, toEpochMs, toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Ansatt, Rolle } from '#shared/domain/tilgang/rolle.ts'
import type { PersonPort } from '#shared/ports/personkortPort.ts'

export const NOW = toTidspunkt('2026-11-19T08:20:00Z')
/** Synthetic: month + 80. */
export const ANNA = synthetic('14859000003')
export const BO = synthetic('15908500005')
function synthetic(text: string): Personidentifikator {
  const ident = findPersonidentifikator(text)
  if (!ident) throw new Error('not a valid synthetic fnr')
  return ident
}

export const ansattOf = (rolle: Rolle, change: Partial<Ansatt> = {}): Ansatt => ({
  navIdent: 'Z990001',
  navn: 'Vigdis Prøve',
  rolle,
  linje: rolle === 'kommunalSaksbehandler' || rolle === 'kvpVeileder' ? 'kommune' : 'stat',
  enhet: { nummer: '9901', navn: 'Nav Prøve' },
  vernetilganger: [],
  ...change,
})

export const answered = <T>(value: T): Kildesvar<T> => ({
  state: 'ok',
  kilde: 'personkort',
  hentet: NOW,
  value,
  problems: [],
})
export const nothing: Kildesvar<never> = { state: 'ingenData', kilde: 'personkort', hentet: NOW }
export const refused: Kildesvar<never> = { state: 'ingenTilgang', kilde: 'personkort', hentet: NOW }
export const silent: Kildesvar<never> = {
  state: 'utilgjengelig',
  kilde: 'personkort',
  hentet: NOW,
  reason: 'timeout',
}
export const notConnected: Kildesvar<never> = {
  state: 'ikkeSpurt',
  kilde: 'personkort',
  reason: 'ikkeTilkoblet',
}

export const open: Personvern = { adressebeskyttelse: 'ugradert', skjermet: false }
export const assigned = (navIdent: string, change: Partial<Kontaktperson> = {}): Kontaktperson => ({
  opphav: { kilde: 'personkort', linje: 'kommune', hentet: NOW, ref: null, element: 'kontaktperson' },
  linje: 'kommune',
  rolle: 'kvpVeileder',
  navIdent,
  navn: 'Kine Prøve',
  enhet: null,
  telefon: null,
  fom: null,
  tom: null,
  stedfortreder: null,
  ...change,
})

/** A wrapper that only turns the text round: what it wraps is not the key, and it is told apart from another's. */
export const wrapper = (name = 'os'): Wrapper => ({
  wrap: (text) => Buffer.from(`${name}:${[...text].reverse().join('')}`),
  unwrap: (wrapped) => {
    const text = wrapped.toString()
    if (!text.startsWith(`${name}:`)) throw new Error('not wrapped here')
    return [...text.slice(name.length + 1)].reverse().join('')
  },
})

const profiles: string[] = []
export function newProfile(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'samlet-'))
  profiles.push(dir)
  return dir
}
export function removeProfiles(): void {
  for (const dir of profiles.splice(0)) rmSync(dir, { recursive: true, force: true })
}

export function newClock() {
  let ms = toEpochMs(NOW)
  const pass = (more: number) => {
    ms += more
  }
  return { now: () => fromEpochMs(ms), pass }
}

type Registers = Pick<PersonPort, 'getPersonvern' | 'listKontaktpersoner'>
/** The access rooms of one PC over real keys, with registers that answer as told and remember being asked. */
export function openOffice(answers: Partial<Registers> = {}) {
  const profile = newProfile()
  const clock = newClock()
  const keyring = new Keyring(profile, wrapper())
  const sessions = new Sessions(keyring, true)
  const register = new BrukerRegister(keyring)
  const asked: string[] = []
  const registers: Registers = {
    getPersonvern: (ident) => {
      asked.push('personvern')
      return answers.getPersonvern?.(ident) ?? Promise.resolve(answered(open))
    },
    listKontaktpersoner: (ident, linje) => {
      asked.push(`kontaktpersoner ${linje}`)
      return answers.listKontaktpersoner?.(ident, linje) ?? Promise.resolve(nothing)
    },
  }
  const persons = new PersonAccess(registers, clock)
  const innsyn = new Innsyn(new AuditLog(profile, keyring, {}, () => undefined), clock)
  return { profile, clock, keyring, sessions, register, persons, innsyn, asked }
}
