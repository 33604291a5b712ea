import { type Indexed, searchNames, toIndexed } from '#shared/domain/bruker/navnesoek.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import { maySeePerson } from '#shared/domain/tilgang/vern.ts'
import type { BrukerkatalogPort, Katalogoppfoering } from '#shared/ports/personkortPort.ts'
import type { PersonAccess } from '../access/personAccess.ts'

/** Pages asked for at a time: enough to be done in seconds for 10,000 people, few enough to be polite. */
const AT_A_TIME = 4

/**
 * The people of the employee's office, held in memory for search while typing: no keystroke leaves the PC. Fetched at
 * sign-in, gone at sign-out. An entry whose protection is not known is not shown.
 */
export class Brukerkatalog {
  readonly #port: BrukerkatalogPort
  readonly #persons: PersonAccess
  #index: Indexed<Katalogoppfoering>[] = []
  #pages = { done: 0, all: 0 }
  #run = 0

  constructor(port: BrukerkatalogPort, persons: PersonAccess) {
    this.#port = port
    this.#persons = persons
  }

  /** Fills anew for this office; resolves when all pages are in or have failed. */
  async fill(enhetsnummer: string): Promise<void> {
    this.clear()
    const run = this.#run
    const first = await this.#port.listKatalogside(enhetsnummer, 1)
    if (run !== this.#run) return
    if (first.state !== 'ok') {
      this.#pages = { done: 0, all: first.state === 'ingenData' ? 0 : 1 }
      return
    }
    this.#pages = { done: 1, all: first.value.sider }
    this.#add(first.value.treff)
    const rest = Array.from({ length: first.value.sider - 1 }, (_, i) => i + 2)
    const take = async () => {
      for (let page = rest.shift(); page !== undefined; page = rest.shift()) {
        const svar = await this.#port.listKatalogside(enhetsnummer, page)
        if (run !== this.#run) return
        if (svar.state !== 'ok') continue
        this.#add(svar.value.treff)
        this.#pages.done += 1
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, take))
  }

  clear(): void {
    this.#run += 1
    this.#index = []
    this.#pages = { done: 0, all: 1 }
  }

  /** The share of the directory that is in, 0–1. */
  coverage(): number {
    return this.#pages.all === 0 ? 1 : this.#pages.done / this.#pages.all
  }

  search(ansatt: Ansatt, text: string, limit: number): { hits: Katalogoppfoering[]; total: number } {
    const visible = this.#index.filter(({ entry }) => entry.vern !== null && maySeePerson(ansatt, entry.vern))
    return searchNames(visible, text, limit)
  }

  #add(entries: Katalogoppfoering[]): void {
    for (const entry of entries) {
      this.#index.push(toIndexed(entry))
      if (entry.vern) this.#persons.learnVern(entry.ident, entry.vern)
    }
  }
}
