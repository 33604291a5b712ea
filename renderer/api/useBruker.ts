import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { useApi } from './context.ts'
import { usePart } from './usePart.ts'

/** Every part of the one screen, each asked for alone and shown as it comes. */
export function useBruker(partition: string, brukerId: BrukerId) {
  return {
    ...usePersonkortParts(partition, brukerId),
    ...useFagsystemParts(partition, brukerId),
    ...useKommuneParts(partition, brukerId),
  }
}

export type BrukerViews = ReturnType<typeof useBruker>

/** The person, and what the state has paid. */
function usePersonkortParts(partition: string, brukerId: BrukerId) {
  const { call } = useApi().bridge
  const id = { brukerId }
  return {
    person: usePart('bruker/person', partition, brukerId, (extra) =>
      call('bruker/person', { ...id, ...extra }),
    ),
    kontaktinformasjon: usePart('bruker/kontaktinformasjon', partition, brukerId, (extra) =>
      call('bruker/kontaktinformasjon', { ...id, ...extra }),
    ),
    fullmakter: usePart('bruker/fullmakter', partition, brukerId, (extra) =>
      call('bruker/fullmakter', { ...id, ...extra }),
    ),
    kontor: usePart('bruker/kontor', partition, brukerId, (extra) =>
      call('bruker/kontor', { ...id, ...extra }),
    ),
    kontaktpersonerStat: usePart('bruker/kontaktpersonerStat', partition, brukerId, (extra) =>
      call('bruker/kontaktpersonerStat', { ...id, ...extra }),
    ),
    utbetalinger: usePart('bruker/utbetalinger', partition, brukerId, (extra) =>
      call('bruker/utbetalinger', { ...id, ...extra }),
    ),
  }
}

/** What Arena, Infotrygd and Gosys tell. */
function useFagsystemParts(partition: string, brukerId: BrukerId) {
  const { call } = useApi().bridge
  const id = { brukerId }
  return {
    oppfoelging: usePart('bruker/oppfoelging', partition, brukerId, (extra) =>
      call('bruker/oppfoelging', { ...id, ...extra }),
    ),
    aktiviteter: usePart('bruker/aktiviteter', partition, brukerId, (extra) =>
      call('bruker/aktiviteter', { ...id, ...extra }),
    ),
    meldekort: usePart('bruker/meldekort', partition, brukerId, (extra) =>
      call('bruker/meldekort', { ...id, ...extra }),
    ),
    vedtakArena: usePart('bruker/vedtakArena', partition, brukerId, (extra) =>
      call('bruker/vedtakArena', { ...id, ...extra }),
    ),
    vedtakInfotrygd: usePart('bruker/vedtakInfotrygd', partition, brukerId, (extra) =>
      call('bruker/vedtakInfotrygd', { ...id, ...extra }),
    ),
    oppgaver: usePart('bruker/oppgaver', partition, brukerId, (extra) =>
      call('bruker/oppgaver', { ...id, ...extra }),
    ),
  }
}

/** The municipal line. */
function useKommuneParts(partition: string, brukerId: BrukerId) {
  const { call } = useApi().bridge
  const id = { brukerId }
  return {
    kontaktpersonerKommune: usePart('bruker/kontaktpersonerKommune', partition, brukerId, (extra) =>
      call('bruker/kontaktpersonerKommune', { ...id, ...extra }),
    ),
    kommunaleOppgaver: usePart('bruker/kommunaleOppgaver', partition, brukerId, (extra) =>
      call('bruker/kommunaleOppgaver', { ...id, ...extra }),
    ),
    delteUtbetalinger: usePart('bruker/delteUtbetalinger', partition, brukerId, (extra) =>
      call('bruker/delteUtbetalinger', { ...id, ...extra }),
    ),
    noekkelopplysninger: usePart('bruker/noekkelopplysninger', partition, brukerId, (extra) =>
      call('bruker/noekkelopplysninger', { ...id, ...extra }),
    ),
    soeknader: usePart('bruker/soeknader', partition, brukerId, (extra) =>
      call('bruker/soeknader', { ...id, ...extra }),
    ),
    kommunaleUtbetalinger: usePart('bruker/kommunaleUtbetalinger', partition, brukerId, (extra) =>
      call('bruker/kommunaleUtbetalinger', { ...id, ...extra }),
    ),
  }
}
