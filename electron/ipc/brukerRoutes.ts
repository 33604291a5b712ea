import { brukerCalls, brukerParts } from '#shared/contract/bruker.ts'
import type { PartName } from '#shared/contract/contract.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import {
  toFullmaktfakta,
  toKontaktfakta,
  toKontaktpersonfakta,
  toKontorfakta,
  toNoekkelfakta,
  toPersonfakta,
} from '#shared/domain/endring/personfakta.ts'
import { toSoeknadfakta, toUtbetalingfakta } from '#shared/domain/endring/sakfakta.ts'
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
import { type Asked, type PartSpec, part } from './partRoute.ts'
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
  const at = <T>(name: PartName, spec: PartSpec<T>, asked: Asked<T>) =>
    part(services, name, 'personkort', spec, asked)
  const P = brukerParts
  return {
    'bruker/person': at('bruker/person', P['bruker/person'], {
      ask: (admitted, asking) => openPerson(services, admitted, asking),
      toFakta: toPersonfakta,
    }),
    'bruker/kontaktinformasjon': at('bruker/kontaktinformasjon', P['bruker/kontaktinformasjon'], {
      ask: ({ ident }) => person.getKontaktinformasjon(ident),
      toFakta: toKontaktfakta,
    }),
    'bruker/fullmakter': at('bruker/fullmakter', P['bruker/fullmakter'], {
      ask: ({ ident }) => person.listFullmakter(ident),
      toFakta: toFullmaktfakta,
    }),
    'bruker/kontor': at('bruker/kontor', P['bruker/kontor'], {
      ask: ({ ident }, asking) => person.getKontor(ident, asking),
      toFakta: toKontorfakta,
    }),
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
  const at = <T>(name: PartName, spec: PartSpec<T>, asked: Asked<T>) =>
    part(services, name, 'personkort', spec, asked)
  const P = brukerParts
  return {
    'bruker/kontaktpersonerStat': at('bruker/kontaktpersonerStat', P['bruker/kontaktpersonerStat'], {
      ask: ({ ident }) => person.listKontaktpersoner(ident, 'stat'),
      toFakta: toKontaktpersonfakta,
    }),
    'bruker/utbetalinger': at('bruker/utbetalinger', P['bruker/utbetalinger'], {
      ask: ({ ident }) => {
        const today = toOsloDato(services.clock.now())
        const periode = { fom: addMonths(today, -MONTHS_BACK), tom: addMonths(today, MONTHS_AHEAD) }
        return utbetaling.listUtbetalinger(ident, periode)
      },
      toFakta: toUtbetalingfakta,
    }),
  }
}

function municipalParts(services: BrukerServices) {
  return { ...oskarParts(services), ...municipalPersonParts(services) }
}

/** The key facts (D4) and the payouts handed on (D7) come in one answer, and are decided apart. */
function municipalPersonParts(services: BrukerServices) {
  const { person, noekkelopplysninger: noekkel } = services.sources.personkort
  const at = <T>(name: PartName, spec: PartSpec<T>, asked: Asked<T>) =>
    part(services, name, 'personkort', spec, asked)
  const P = brukerParts
  return {
    'bruker/kontaktpersonerKommune': at('bruker/kontaktpersonerKommune', P['bruker/kontaktpersonerKommune'], {
      ask: ({ ident }) => person.listKontaktpersoner(ident, 'kommune'),
      toFakta: toKontaktpersonfakta,
    }),
    'bruker/noekkelopplysninger': at('bruker/noekkelopplysninger', P['bruker/noekkelopplysninger'], {
      ask: async ({ ident }, asking) =>
        mapKildesvar(
          await noekkel.getNoekkelopplysninger(ident, asking),
          ({ utbetalinger: _payouts, ...fakta }) => fakta,
        ),
      toFakta: toNoekkelfakta,
    }),
    'bruker/delteUtbetalinger': at('bruker/delteUtbetalinger', P['bruker/delteUtbetalinger'], {
      ask: async ({ ident }, asking) =>
        mapKildesvar(await noekkel.getNoekkelopplysninger(ident, asking), ({ utbetalinger }) => utbetalinger),
      toFakta: toUtbetalingfakta,
    }),
  }
}

/** One question to Oskar answers both: the case (D5) and the payouts (D7) are decided apart. */
function oskarParts(services: BrukerServices) {
  const { oskar } = services.sources
  const at = <T>(name: PartName, spec: PartSpec<T>, asked: Asked<T>) =>
    part(services, name, 'oskar', spec, asked)
  const P = brukerParts
  return {
    'bruker/soeknader': at('bruker/soeknader', P['bruker/soeknader'], {
      ask: async ({ ident }, asking) =>
        mapKildesvar(
          await oskar.getSosialhjelp(ident, asking),
          ({ utbetalinger: _payouts, ...saker }) => saker,
        ),
      toFakta: ({ soeknader }) => toSoeknadfakta(soeknader),
    }),
    'bruker/kommunaleUtbetalinger': at('bruker/kommunaleUtbetalinger', P['bruker/kommunaleUtbetalinger'], {
      ask: async ({ ident }, asking) =>
        mapKildesvar(await oskar.getSosialhjelp(ident, asking), ({ utbetalinger }) => utbetalinger),
      toFakta: toUtbetalingfakta,
    }),
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
