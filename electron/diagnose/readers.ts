import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import { diagnoseArena } from './arena.ts'
import type { DocumentReader } from './documentReader.ts'
import { diagnoseInfotrygd } from './infotrygd.ts'
import { diagnoseOskar } from './oskar.ts'
import { diagnosePersonkort } from './personkort.ts'

/** What can be diagnosed. A source without a reader is not connected yet. */
export const documentReaders: Readonly<Record<Kilde, DocumentReader | null>> = {
  oskar: diagnoseOskar,
  personkort: diagnosePersonkort,
  arena: diagnoseArena,
  infotrygd: diagnoseInfotrygd,
  gosys: null,
}
