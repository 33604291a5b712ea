import { brukerCalls, brukerParts } from '#shared/contract/bruker.ts'
import type { PartName } from '#shared/contract/contract.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { type Kildesvar, mapKildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { addMonths } from '#shared/domain/tid/dato.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import type { Asking } from '#shared/ports/asking.ts'
import { fail, ok } from '#shared/result/result.ts'
import { type Admitted, guardRead } from '../access/readGuard.ts'
import type { Sources } from '../sources.ts'
import type { RecentStore } from '../usecases/recent.ts'
import { type FagsystemServices, fagsystemRoutes } from './fagsystemRoutes.ts'
import { type Ask, type PartSpec, part } from './partRoute.ts'
import { route } from './route.ts'

export type BrukerServices = FagsystemServices & {
  sources: Pick<Sources, 'oskar' | 'personkort'>
  recent: RecentStore
  copyIdent: (ident: Personidentifikator) => Promise<void>
}
/** How far back and ahead payouts are asked for. */
const MONTHS_BACK = 13
const MONTHS_AHEAD = 3

export function brukerRoutes(services: BrukerServices) {
  return {
    ...personParts(services),
    ...stateParts(services),
    ...municipalParts(services),
    ...fagsystemRoutes(services),
    ...copying(services),
  }
}

function personParts(services: BrukerServices) {
  const { person } = services.sources.personkort
  const at = <T>(name: PartName, spec: PartSpec<T>, ask: Ask<T>) =>
    part(services, name, 'personkort', spec, ask)
  const P = brukerParts
  return {
    'bruker/person': at('bruker/person', P['bruker/person'], (admitted, asking) =>
      openPerson(services, admitted, asking),
    ),
    'bruker/kontaktinformasjon': at(
      'bruker/kontaktinformasjon',
      P['bruker/kontaktinformasjon'],
      ({ ident }) => person.getKontaktinformasjon(ident),
    ),
    'bruker/fullmakter': at('bruker/fullmakter', P['bruker/fullmakter'], ({ ident }) =>
      person.listFullmakter(ident),
    ),
    'bruker/kontor': at('bruker/kontor', P['bruker/kontor'], ({ ident }, asking) =>
      person.getKontor(ident, asking),
    ),
  }
}

/** The person, with the word of the register of skjermede; the one opened is remembered among the last ones. */
async function openPerson(
  services: BrukerServices,
  { session, ident, vern }: Admitted,
  asking: Asking,
): Promise<Kildesvar<Person>> {
  const svar = await services.sources.personkort.person.getPerson(ident, asking)
  const isStillHere = services.access.sessions.find() === session
  if (svar.state === 'ok' && isStillHere) services.recent.add(session, { ident, navn: svar.value.navn })
  return mapKildesvar(svar, (person) => ({ ...person, skjermet: vern.skjermet }))
}

function stateParts(services: BrukerServices) {
  const { person, utbetaling } = services.sources.personkort
  const at = <T>(name: PartName, spec: PartSpec<T>, ask: Ask<T>) =>
    part(services, name, 'personkort', spec, ask)
  const P = brukerParts
  return {
    'bruker/kontaktpersonerStat': at(
      'bruker/kontaktpersonerStat',
      P['bruker/kontaktpersonerStat'],
      ({ ident }) => person.listKontaktpersoner(ident, 'stat'),
    ),
    'bruker/utbetalinger': at('bruker/utbetalinger', P['bruker/utbetalinger'], ({ ident }) => {
      const today = toOsloDato(services.clock.now())
      const periode = { fom: addMonths(today, -MONTHS_BACK), tom: addMonths(today, MONTHS_AHEAD) }
      return utbetaling.listUtbetalinger(ident, periode)
    }),
  }
}

function municipalParts(services: BrukerServices) {
  const { oskar, personkort } = services.sources
  const P = brukerParts
  return {
    'bruker/kontaktpersonerKommune': part(
      services,
      'bruker/kontaktpersonerKommune',
      'personkort',
      P['bruker/kontaktpersonerKommune'],
      ({ ident }) => personkort.person.listKontaktpersoner(ident, 'kommune'),
    ),
    'bruker/noekkelopplysninger': part(
      services,
      'bruker/noekkelopplysninger',
      'personkort',
      P['bruker/noekkelopplysninger'],
      ({ ident }) => personkort.noekkelopplysninger.getNoekkelopplysninger(ident),
    ),
    'bruker/soeknader': part(
      services,
      'bruker/soeknader',
      'oskar',
      P['bruker/soeknader'],
      async ({ ident }, asking) =>
        mapKildesvar(
          await oskar.getSosialhjelp(ident, asking),
          ({ utbetalinger: _payouts, ...saker }) => saker,
        ),
    ),
    'bruker/kommunaleUtbetalinger': part(
      services,
      'bruker/kommunaleUtbetalinger',
      'oskar',
      P['bruker/kommunaleUtbetalinger'],
      async ({ ident }, asking) =>
        mapKildesvar(await oskar.getSosialhjelp(ident, asking), ({ utbetalinger }) => utbetalinger),
    ),
  }
}

function copying({ access, copyIdent }: BrukerServices) {
  const spec = brukerCalls['bruker/copyIdent']
  return {
    'bruker/copyIdent': route(spec, async ({ brukerId }) => {
      const result = await guardRead(access, spec.touches, brukerId, ({ ident }) => copyIdent(ident))
      if (!result.ok) return result
      return result.value.restricted ? fail({ kind: 'forbidden', reason: 'role' }) : ok(null)
    }),
  }
}
