import { createContext, useContext, useEffect, useState } from 'react'
import type { Dato } from '#shared/domain/tid/dato.ts'
import { fromEpochMs, type Tidspunkt, toOsloDato } from '#shared/domain/tid/tidspunkt.ts'

const HALF_MINUTE = 30_000

/** The time, so that ages and "i dag" can be tested. */
export const ClockContext = createContext<() => Tidspunkt>(() => fromEpochMs(Date.now()))

/** Now, moving along so that "for 5 minutter siden" stays true. */
export function useNow(): Tidspunkt {
  const clock = useContext(ClockContext)
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), HALF_MINUTE)
    return () => clearInterval(timer)
  }, [clock])
  return now
}

export function useToday(): Dato {
  return toOsloDato(useNow())
}
