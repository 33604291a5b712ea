import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { useApi } from './context.ts'
import { usePart } from './usePart.ts'

/** Every part of the one screen, each asked for alone and shown as it comes. */
export function useBruker(partition: string, brukerId: BrukerId) {
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
    kontaktpersonerKommune: usePart('bruker/kontaktpersonerKommune', partition, brukerId, (extra) =>
      call('bruker/kontaktpersonerKommune', { ...id, ...extra }),
    ),
    utbetalinger: usePart('bruker/utbetalinger', partition, brukerId, (extra) =>
      call('bruker/utbetalinger', { ...id, ...extra }),
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

export type BrukerViews = ReturnType<typeof useBruker>
