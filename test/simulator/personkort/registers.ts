import { z } from 'zod'
import { badRequest, type Handler, json, noContent, notFound, problem } from '../http/router.ts'
import { relativeIdent } from '../population/ident.ts'
import { toKeyFacts } from '../population/municipal/keyFacts.ts'
import type { Population } from '../population/population.ts'
import { createRandom } from '../population/random.ts'
import type { Contact, FullmaktFact, Krr } from '../population/state/stateFacts.ts'

const identBody = z.object({ ident: z.string() })
const lineBody = z.object({ ident: z.string(), linje: z.enum(['STAT', 'KOMMUNE']) })
const oneBody = z.object({ personident: z.string() })
const manyBody = z.object({ personidenter: z.array(z.string()).min(1).max(500) })

export type Whose = (ident: string) => string

/** Egen ansatt. Nobody known is nobody shielded: false, never an error. */
export function skjermetHandlers(population: Population, whose: Whose): { one: Handler; bulk: Handler } {
  const isSkjermet = (ident: string) => population.find(whose(ident))?.skjermet ?? false
  return {
    one: ({ body }) => {
      const asked = oneBody.safeParse(body)
      return asked.success ? json(isSkjermet(asked.data.personident)) : badRequest
    },
    bulk: ({ body }) => {
      const asked = manyBody.safeParse(body)
      if (!asked.success) return badRequest
      return json(Object.fromEntries(asked.data.personidenter.map((ident) => [ident, isSkjermet(ident)])))
    },
  }
}

/** Kontakt- og reservasjonsregisteret: who is not there stands in `feil`, with 200. */
export function krrHandler(population: Population, whose: Whose): Handler {
  return ({ body }) => {
    const asked = manyBody.safeParse(body)
    if (!asked.success) return badRequest
    const personer: Record<string, unknown> = {}
    const feil: Record<string, string> = {}
    for (const ident of asked.data.personidenter) {
      const bruker = population.find(whose(ident))
      const krr: Krr = bruker ? population.stateFacts(bruker).krr : { kind: 'missing' }
      if (bruker && krr.kind !== 'missing') personer[ident] = toKrr(bruker.ident, krr, population.today)
      else feil[ident] = 'person_ikke_funnet'
    }
    return json({ personer, feil })
  }
}

function toKrr(personident: string, krr: Exclude<Krr, { kind: 'missing' }>, today: string) {
  if (krr.kind === 'inactive') return { personident, aktiv: false }
  const updated = `${Number(today.slice(0, 4)) - 1}-03-14T08:21:00Z`
  return {
    personident,
    aktiv: true,
    kanVarsles: !krr.reservert && (krr.epost !== null || krr.mobil !== null),
    reservert: krr.reservert,
    reservasjonOppdatert: updated,
    spraak: krr.spraak,
    spraakOppdatert: updated,
    ...(krr.epost === null ? {} : { epostadresse: krr.epost, epostadresseOppdatert: updated }),
    ...(krr.mobil === null ? {} : { mobiltelefonnummer: krr.mobil, mobiltelefonnummerOppdatert: updated }),
  }
}

/** Fullmakter the bruker has given: [] for none, 404 for nobody. */
export function fullmaktHandler(population: Population, whose: Whose): Handler {
  return ({ body }) => {
    const asked = identBody.safeParse(body)
    const bruker = asked.success ? population.find(whose(asked.data.ident)) : undefined
    if (!asked.success) return badRequest
    if (!bruker) return problem(404, 'Ingen treff på dette søket')
    const giver = [bruker.navn.fornavn, bruker.navn.mellomnavn, bruker.navn.etternavn]
      .filter(Boolean)
      .join(' ')
    const { fullmakter } = population.stateFacts(bruker)
    const random = createRandom(population.seed, 'fullmakt', bruker.stateKey)
    return json(
      fullmakter.map((each) => ({
        ...toFullmakt(each, random.int(1000, 9_999_999), random.uuid()),
        opphoert: each.tom !== null && each.tom < population.today,
        fullmaktsgiver: bruker.ident,
        fullmaktsgiverNavn: giver,
      })),
    )
  }
}

function toFullmakt({ fullmektig, foedt, omraader, fom, tom }: FullmaktFact, id: number, uuid: string) {
  return {
    fullmaktId: id,
    registrert: `${fom}T10:15:00Z`,
    registrertAv: 'bruker',
    endret: `${fom}T10:15:00Z`,
    endretAv: 'bruker',
    fullmektig: relativeIdent(foedt, 'KVINNE'),
    omraade: omraader,
    gyldigFraOgMed: fom,
    ...(tom === null ? {} : { gyldigTilOgMed: tom }),
    fullmaktUuid: uuid,
    status: 'GYLDIG',
    kilde: 'PDL_FULLMAKT',
    fullmektigsNavn: `${fullmektig.fornavn} ${fullmektig.etternavn}`,
  }
}

/** Who has the bruker, one line at a time. [] for none, 404 for nobody. */
export function contactsHandler(population: Population, whose: Whose): Handler {
  return ({ body }) => {
    const asked = lineBody.safeParse(body)
    if (!asked.success) return badRequest
    const bruker = population.find(whose(asked.data.ident))
    if (!bruker) return notFound
    const { linje } = asked.data
    const contacts: readonly Contact[] =
      linje === 'STAT'
        ? population.stateFacts(bruker).kontaktpersoner
        : (population.municipalFacts(bruker.ident)?.kontaktpersoner ?? [])
    const key = linje === 'STAT' ? bruker.stateKey : bruker.ident
    const random = createRandom(population.seed, 'kontakt', linje, key)
    return json(contacts.map((each) => ({ id: random.uuid(), ...each })))
  }
}

/** Key municipal facts: 204 when no municipal relation is known. */
export function keyFactsHandler(population: Population, whose: Whose): Handler {
  return ({ body }) => {
    const asked = identBody.safeParse(body)
    if (!asked.success) return badRequest
    const facts = population.municipalFacts(whose(asked.data.ident))
    return facts ? json(toKeyFacts(facts)) : noContent
  }
}
