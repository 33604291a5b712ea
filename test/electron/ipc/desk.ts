import '../outsideElectron.ts'
import { compose } from '#electron/compose.ts'
import { routes } from '#electron/ipc/routes.ts'
import { openSettings } from '#electron/platform/settings.ts'
import { type Answer, contract, type Request } from '#shared/contract/contract.ts'
import type { CallName } from '#shared/contract/names.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { type Kilde, kildeSchema } from '#shared/domain/kilde/kilde.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import { type ExpectedError, ok, type Result } from '#shared/result/result.ts'
import { type Simulators, startSimulators } from '#test/simulator/start.ts'
import { newProfile, removeProfiles, wrapper } from '../access/office.ts'

const opened: Simulators[] = []
export async function closeDesks(): Promise<void> {
  for (const simulators of opened.splice(0)) await simulators.close()
  removeProfiles()
}

const toSimulated = ({ urls }: Simulators) =>
  Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, `simulator:${url}`]))

type DeskOptions = { kilder?: Partial<Record<Kilde, string>>; profile?: string }

/** Main as it is wired in the app, over simulated sources, a profile on disk and no window. */
export async function openDesk(options: DeskOptions = {}) {
  const simulators = await startSimulators({ size: 20 })
  opened.push(simulators)
  const addresses = new Map<Kilde, string>()
  for (const [name, url] of Object.entries({ ...toSimulated(simulators), ...options.kilder })) {
    const kilde = kildeSchema.safeParse(name)
    if (kilde.success) addresses.set(kilde.data, url)
  }
  const profile = options.profile ?? newProfile()
  const logged: string[] = []
  const copied: string[] = []
  const services = compose({
    profile,
    args: {
      training: simulators.urls.katalog,
      kilder: addresses,
      profile,
    },
    settings: openSettings(profile),
    wrapper: wrapper(),
    log: (event) => logged.push(event),
    copyIdent: async (ident) => {
      copied.push(ident)
    },
    copyText: async (text) => {
      copied.push(text)
    },
    onKildeChange: () => undefined,
    onSessionChange: () => undefined,
    onInnstillinger: () => undefined,
  })
  const all = routes(services)
  async function call<Name extends CallName>(
    name: Name,
    request: Request<Name>,
  ): Promise<Result<Answer<Name>>> {
    const result = await all[name](request)
    const spec = contract[name]
    return result.ok ? ok(spec.answer.parse(result.value) as Answer<Name>) : result
  }
  return { simulators, services, profile, logged, copied, call, raw: all }
}
export type Desk = Awaited<ReturnType<typeof openDesk>>

/** Signs in and finds the person by number, as one does at the desk. */
export async function meet({ services, call }: Desk, ansatt: Ansatt, tekst: string): Promise<BrukerId> {
  services.sessions.signIn(ansatt)
  const found = value(await call('soek/finn', { tekst }))
  const treff = found.kind === 'treff' ? found.treff[0] : undefined
  if (!treff) throw new Error('not found at the desk')
  return treff.brukerId
}

export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.error)}`)
}
export function error(result: Result<unknown>): ExpectedError {
  if (!result.ok) return result.error
  throw new Error('was not refused')
}
