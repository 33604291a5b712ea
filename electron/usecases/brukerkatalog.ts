import { type Indexed, searchNames, toIndexed } from '#shared/domain/bruker/navnesoek.ts'
import type { Navn } from '#shared/domain/bruker/person.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import { maySeePerson } from '#shared/domain/tilgang/vern.ts'
import type { BrukerkatalogPort, Katalogoppfoering } from '#shared/ports/personkortPort.ts'
import type { PersonAccess } from '../access/personAccess.ts'

/** Pages asked for at a time: enough to be done in seconds for 10,000 people, few enough to be polite. */
const AT_A_TIME = 4

/** What is in of one office, and how many of its pages. */
type Office = { index: Indexed<Katalogoppfoering>[]; pages: { done: number; all: number } }
const notFetched = (): Office => ({ index: [], pages: { done: 0, all: 1 } })
const isWhole = ({ pages }: Office) => pages.done === pages.all

/**
 * The people of the employee's office, held in memory for search while typing: no keystroke leaves the PC. Fetched at
 * sign-in and anew through the day, gone at sign-out. An entry whose protection is not known is not shown.
 */
export class Brukerkatalog {
  readonly #port: BrukerkatalogPort
  readonly #persons: PersonAccess
  #shown = notFetched()
  #run = 0
  #filling: Promise<void> = Promise.resolve()

  constructor(port: BrukerkatalogPort, persons: PersonAccess) {
    this.#port = port
    this.#persons = persons
  }

  /** Begins anew with this office, shown page by page; resolves when all pages are in or have failed. */
  async fill(enhetsnummer: string): Promise<void> {
    this.clear()
    this.#filling = this.#fetch(enhetsnummer, this.#shown)
    await this.#filling
  }

  /** When the office is in, or this many milliseconds have passed: names are worth a short wait, not a long one. */
  async settle(atMostMs: number): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, atMostMs).unref())
    // Whoever began the filling is told how it failed; here it is over, that is all.
    await Promise.race([this.#filling.then(undefined, () => undefined), late])
  }

  /** Fetches the office again, shown when it is whole: people move, and some have become protected since. */
  async refresh(enhetsnummer: string): Promise<void> {
    const run = this.#run
    const next = notFetched()
    await this.#fetch(enhetsnummer, next)
    if (run === this.#run && isWhole(next)) this.#shown = next
  }

  clear(): void {
    this.#run += 1
    this.#shown = notFetched()
  }

  /** The share of the directory that is in, 0–1. */
  coverage(): number {
    const { done, all } = this.#shown.pages
    return all === 0 ? 1 : done / all
  }

  search(ansatt: Ansatt, text: string, limit: number): { hits: Katalogoppfoering[]; total: number } {
    const visible = this.#shown.index.filter(
      ({ entry }) => entry.vern !== null && maySeePerson(ansatt, entry.vern),
    )
    return searchNames(visible, text, limit)
  }

  /** The name of somebody of the office; null for others, and while the directory is on its way. */
  findNavn(ident: Personidentifikator): Navn | null {
    return this.#shown.index.find(({ entry }) => entry.ident === ident)?.entry.navn ?? null
  }

  async #fetch(enhetsnummer: string, office: Office): Promise<void> {
    const run = this.#run
    const first = await this.#port.listKatalogside(enhetsnummer, 1)
    if (run !== this.#run) return
    if (first.state !== 'ok') {
      office.pages.all = first.state === 'ingenData' ? 0 : 1
      return
    }
    office.pages.all = first.value.sider
    this.#add(office, first.value.treff)
    const rest = Array.from({ length: first.value.sider - 1 }, (_, i) => i + 2)
    const take = async () => {
      for (let page = rest.shift(); page !== undefined; page = rest.shift()) {
        const svar = await this.#port.listKatalogside(enhetsnummer, page)
        if (run !== this.#run) return
        if (svar.state === 'ok') this.#add(office, svar.value.treff)
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, take))
  }

  #add(office: Office, entries: Katalogoppfoering[]): void {
    office.pages.done += 1
    for (const entry of entries) {
      office.index.push(toIndexed(entry))
      if (entry.vern) this.#persons.learnVern(entry.ident, entry.vern)
    }
  }
}
