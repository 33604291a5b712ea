import type { Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import { isAssignedOn } from '#shared/domain/bruker/tildeling.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import { maySeePerson } from '#shared/domain/tilgang/vern.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { PersonPort } from '#shared/ports/personkortPort.ts'
import { ShortMemory } from './shortMemory.ts'

export type PersonDecision = 'allow' | 'deny' | 'unknown'
type Port = Pick<PersonPort, 'getPersonvern' | 'listKontaktpersoner'>

/** What must be known of a person before anything is asked: protection, and who is assigned. */
export class PersonAccess {
  readonly #clock: ClockPort
  readonly #vern: ShortMemory<Personvern>
  readonly #assigned: ShortMemory<Kontaktperson[]>

  constructor(port: Port, clock: ClockPort) {
    this.#clock = clock
    this.#vern = new ShortMemory(clock, async (ident) => {
      const svar = await port.getPersonvern(ident)
      return svar.state === 'ok' ? svar.value : undefined
    })
    this.#assigned = new ShortMemory(clock, async (ident) => {
      const svar = await port.listKontaktpersoner(ident, 'kommune')
      if (svar.state === 'ingenData') return []
      return svar.state === 'ok' ? svar.value : undefined
    })
  }

  /** The rules are applied anew at every read. `unknown`: the register did not answer, so nothing is shown. */
  async decide(ansatt: Ansatt, ident: Personidentifikator): Promise<PersonDecision> {
    const vern = await this.#vern.get(ident)
    if (!vern) return 'unknown'
    return maySeePerson(ansatt, vern) ? 'allow' : 'deny'
  }

  /** Assigned to the bruker on the municipal line today. A source that fails means no. */
  async hasOwnCase(ansatt: Ansatt, ident: Personidentifikator): Promise<boolean> {
    const assigned = (await this.#assigned.get(ident)) ?? []
    const today = toOsloDato(this.#clock.now())
    return assigned.some((kontaktperson) => isAssignedOn(kontaktperson, ansatt.navIdent, today))
  }

  /** Search already asked the register: opening the person need not wait for it again. */
  learnVern(ident: Personidentifikator, vern: Personvern): void {
    this.#vern.learn(ident, vern)
  }

  forget(): void {
    this.#vern.forget()
    this.#assigned.forget()
  }
}
