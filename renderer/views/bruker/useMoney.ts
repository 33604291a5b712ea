import { useMemo } from 'react'
import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { useDates } from '#renderer/components/useDates.ts'
import {
  compareKrav,
  type Krav,
  listKrav,
  listKravFromNoekkelopplysninger,
  withFristFrom,
} from '#shared/domain/soeknad/krav.ts'
import { listMeldekortkrav } from '#shared/domain/soeknad/meldekortkrav.ts'
import { joinSources, type Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { mergeYtelser } from '#shared/domain/ytelse/mergeYtelser.ts'
import type { Ytelse } from '#shared/domain/ytelse/ytelse.ts'
import { valueIn } from './value.ts'

const none: readonly Utbetaling[] = []

/** Payouts of all sources that may be seen, each money once. */
export function useUtbetalingsrader(views: BrukerViews): Utbetalingsrad[] {
  const stat = valueIn(views.utbetalinger) ?? none
  const kommune = valueIn(views.kommunaleUtbetalinger) ?? none
  const handedOn = valueIn(views.delteUtbetalinger) ?? none
  return useMemo(() => joinSources([...stat, ...kommune], handedOn), [stat, kommune, handedOn])
}

/** What the municipality asks of the bruker: the case itself when it may be seen, else the short form. */
function useKommunaleKrav(views: BrukerViews): Krav[] {
  const soeknader = valueIn(views.soeknader)?.soeknader
  const utbetalinger = valueIn(views.kommunaleUtbetalinger) ?? none
  const noekkel = valueIn(views.noekkelopplysninger)
  return useMemo(() => {
    if (soeknader !== undefined) {
      const krav = listKrav(soeknader, utbetalinger)
      return noekkel === undefined ? krav : withFristFrom(krav, noekkel)
    }
    return noekkel === undefined ? [] : listKravFromNoekkelopplysninger(noekkel)
  }, [soeknader, utbetalinger, noekkel])
}

/** Everything asked of the bruker on both lines, in the order it falls due. */
export function useKrav(views: BrukerViews): Krav[] {
  const { today } = useDates()
  const kommune = useKommunaleKrav(views)
  const meldekort = valueIn(views.meldekort)
  return useMemo(
    () => [...listMeldekortkrav(meldekort ?? [], today), ...kommune].sort(compareKrav),
    [kommune, meldekort, today],
  )
}

/** Every benefit once, whoever tells of it. */
export function useYtelser(views: BrukerViews, rader: readonly Utbetalingsrad[]): Ytelse[] {
  const { today } = useDates()
  const arena = valueIn(views.vedtakArena)
  const infotrygd = valueIn(views.vedtakInfotrygd)
  const moneyIsKnown = valueIn(views.utbetalinger) !== undefined
  return useMemo(() => {
    const vedtak = [...(arena ?? []), ...(infotrygd ?? [])]
    return mergeYtelser({ vedtak, rader, moneyIsKnown }, today)
  }, [arena, infotrygd, rader, moneyIsKnown, today])
}
