import type { Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import { isAssignedOn } from '#shared/domain/bruker/tildeling.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import { maySeePerson } from '#shared/domain/tilgang/vern.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { PersonPort } from '#shared/ports/personkortPort.ts'
import { type Answer, ShortMemory } from './shortMemory.ts'

/** `notFound`: the register has nobody by that number. `unknown`: it did not answer, so nothing is shown. */
export type PersonDecision =
  | { kind: 'allow'; vern: Personvern }
  | { kind: 'deny' }
  | { kind: 'notFound' }
  | { kind: 'unknown' }
type Port = Pick<PersonPort, 'getPersonvern' | 'listKontaktpersoner'>

/** What must be known of a person before anything is asked: protection, and who is assigned. */
export class PersonAccess {
  readonly #clock: ClockPort
  readonly #vern: ShortMemory<Personvern>
  readonly #assigned: ShortMemory<Kontaktperson[]>

  constructor(port: Port, clock: ClockPort) {
    this.#clock = clock
    this.#vern = new ShortMemory(clock, async (ident) => toAnswer(await port.getPersonvern(ident)))
    this.#assigned = new ShortMemory(clock, async (ident) => {
      const answer = toAnswer(await port.listKontaktpersoner(ident, 'kommune'))
      return answer.kind === 'none' ? { kind: 'fact', value: [] } : answer
    })
  }

  /** The rules are applied anew at every read. */
  async decide(ansatt: Ansatt, ident: Personidentifikator): Promise<PersonDecision> {
    const answer = await this.#vern.get(ident)
    if (answer.kind === 'none') return { kind: 'notFound' }
    if (answer.kind === 'failed') return { kind: 'unknown' }
    return maySeePerson(ansatt, answer.value) ? { kind: 'allow', vern: answer.value } : { kind: 'deny' }
  }

  /** Assigned to the bruker on the municipal line today. A source that fails means no. */
  async hasOwnCase(ansatt: Ansatt, ident: Personidentifikator): Promise<boolean> {
    const answer = await this.#assigned.get(ident)
    if (answer.kind !== 'fact') return false
    const today = toOsloDato(this.#clock.now())
    return answer.value.some((kontaktperson) => isAssignedOn(kontaktperson, ansatt.navIdent, today))
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

function toAnswer<T>(svar: Kildesvar<T>): Answer<T> {
  if (svar.state === 'ok') return { kind: 'fact', value: svar.value }
  return { kind: svar.state === 'ingenData' ? 'none' : 'failed' }
}
