import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import { BrukerRegister } from './access/brukerRegister.ts'
import { noKatalog, trainingKatalog } from './access/katalog.ts'
import { PersonAccess } from './access/personAccess.ts'
import { Sessions } from './access/sessions.ts'
import { AuditLog } from './audit/auditLog.ts'
import type { Mottaker } from './audit/cef.ts'
import { Innsyn } from './audit/innsyn.ts'
import type { Services } from './ipc/routes.ts'
import type { Arguments } from './platform/arguments.ts'
import { systemClock } from './platform/clock.ts'
import { Keyring, type Wrapper } from './platform/keyring.ts'
import type { Log } from './platform/log.ts'
import type { SettingsStore } from './platform/settings.ts'
import { assertOnlyTraining } from './platform/tilkobling.ts'
import { openSources } from './sources.ts'
import { Brukerkatalog } from './usecases/brukerkatalog.ts'
import { RecentStore } from './usecases/recent.ts'
import { SistSett } from './usecases/sistSett.ts'

export type Surroundings = {
  profile: string
  args: Arguments
  settings: SettingsStore
  wrapper: Wrapper
  log: Log
  copyIdent: Services['copyIdent']
  copyText: Services['copyText']
  onKildeChange: (kilde: Kilde) => void
  onSessionChange: () => void
  onInnstillinger: Services['onInnstillinger']
}

/** Whoever has become protected is findable by name no longer than this. */
const KATALOG_LASTS_MS = 15 * 60_000

/** The one place where things are wired together. */
export function compose(around: Surroundings): Services {
  const { args, settings, profile } = around
  const clock = systemClock
  const keyring = openKeyring(around)
  const findAddress = (kilde: Kilde) => args.kilder.get(kilde) ?? settings.get().kilder[kilde]
  const onKildeChange = (kilde: Kilde) => {
    if (kilde === 'personkort') learnPeopleAnew()
    around.onKildeChange(kilde)
  }
  const sources = openSources(findAddress, clock, onKildeChange)
  if (args.training !== undefined) assertOnlyTraining(sources.adresser)
  const sessions = new Sessions(keyring, args.training !== undefined)
  const register = new BrukerRegister(keyring)
  const persons = new PersonAccess(sources.personkort.person, clock)
  const katalog = new Brukerkatalog(sources.personkort.brukerkatalog, persons)
  /** An export may say that somebody has become protected: what was known of people is known no more. */
  function learnPeopleAnew(): void {
    persons.forget()
    const session = sessions.find()
    if (!session) katalog.clear()
    else katalog.fill(session.ansatt.enhet.nummer).catch(() => around.log('katalog.failed'))
  }
  setInterval(() => {
    const session = sessions.find()
    if (session) katalog.refresh(session.ansatt.enhet.nummer).catch(() => around.log('katalog.failed'))
  }, KATALOG_LASTS_MS).unref()
  sessions.onChange(() => {
    register.forget()
    learnPeopleAnew()
    around.onSessionChange()
  })
  return {
    sessions,
    ansatte: args.training === undefined ? noKatalog : trainingKatalog(args.training),
    access: { sessions, register, persons, innsyn: openInnsyn(around, keyring, clock) },
    katalog,
    person: sources.personkort.person,
    recent: new RecentStore(profile, keyring),
    sistSett: new SistSett(profile, keyring, clock.now()),
    keyring,
    clock,
    sources,
    copyIdent: around.copyIdent,
    copyText: around.copyText,
    settings,
    onInnstillinger: around.onInnstillinger,
  }
}

/** A window closed without signing out, or a crash, is no reason to keep what may not stay. */
function openKeyring({ profile, wrapper }: Surroundings): Keyring {
  const keyring = new Keyring(profile, wrapper)
  keyring.removeLineKeys('kommune')
  return keyring
}

/** A receiver that is away is noted in the program's log; the lines wait. */
function openInnsyn({ profile, settings, log }: Surroundings, keyring: Keyring, clock: ClockPort): Innsyn {
  const onFailure = (mottaker: Mottaker) => log(`sporing.${mottaker}.failed`)
  return new Innsyn(new AuditLog(profile, keyring, settings.get().sporing, onFailure), clock)
}
