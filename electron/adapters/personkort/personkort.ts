import type { AktoerIdPort } from '#shared/ports/aktoerIdPort.ts'
import type {
  BrukerkatalogPort,
  NoekkelopplysningerPort,
  PersonPort,
  UtbetalingPort,
} from '#shared/ports/personkortPort.ts'
import { aktoerIdAdapter } from './aktoerIdAdapter.ts'
import { brukerkatalogAdapter } from './brukerkatalogAdapter.ts'
import type { PersonkortConfig } from './config.ts'
import { noekkelopplysningerAdapter } from './noekkelopplysningerAdapter.ts'
import { personAdapter } from './personAdapter.ts'
import { utbetalingAdapter } from './utbetalingAdapter.ts'

export type Personkort = {
  person: PersonPort
  utbetaling: UtbetalingPort
  noekkelopplysninger: NoekkelopplysningerPort
  brukerkatalog: BrukerkatalogPort
  aktoerId: AktoerIdPort
}

/** The ports of Personkort over one client: HTTP (`httpPersonkortClient`) or a folder (`folderPersonkortClient`). */
export function personkort(config: PersonkortConfig): Personkort {
  const aktoerId = aktoerIdAdapter(config)
  return {
    person: personAdapter(config),
    utbetaling: utbetalingAdapter(config),
    noekkelopplysninger: noekkelopplysningerAdapter(config),
    brukerkatalog: brukerkatalogAdapter(config, aktoerId.learn),
    aktoerId,
  }
}
