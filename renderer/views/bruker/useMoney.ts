import { useMemo } from 'react'
import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { type Krav, listKrav, listKravFromNoekkelopplysninger } from '#shared/domain/soeknad/krav.ts'
import { joinSources, type Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { valueIn } from './value.ts'

const none: readonly Utbetaling[] = []

/** Payouts of all sources that may be seen, each money once. */
export function useUtbetalingsrader(views: BrukerViews): Utbetalingsrad[] {
  const stat = valueIn(views.utbetalinger) ?? none
  const kommune = valueIn(views.kommunaleUtbetalinger) ?? none
  const handedOn = valueIn(views.noekkelopplysninger)?.utbetalinger ?? none
  return useMemo(() => joinSources([...stat, ...kommune], handedOn), [stat, kommune, handedOn])
}

/** What is asked of the bruker: the case itself when it may be seen, else the short form. */
export function useKrav(views: BrukerViews): Krav[] {
  const soeknader = valueIn(views.soeknader)?.soeknader
  const utbetalinger = valueIn(views.kommunaleUtbetalinger) ?? none
  const noekkel = valueIn(views.noekkelopplysninger)
  return useMemo(() => {
    if (soeknader !== undefined) return listKrav(soeknader, utbetalinger)
    return noekkel === undefined ? [] : listKravFromNoekkelopplysninger(noekkel)
  }, [soeknader, utbetalinger, noekkel])
}
