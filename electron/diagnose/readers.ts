import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import { diagnoseArena } from './arena.ts'
import type { DocumentReader } from './documentReader.ts'
import { diagnoseGosys } from './gosys.ts'
import { diagnoseInfotrygd } from './infotrygd.ts'
import { diagnoseOskar } from './oskar.ts'
import { diagnosePersonkort } from './personkort.ts'

export const documentReaders: Readonly<Record<Kilde, DocumentReader>> = {
  oskar: diagnoseOskar,
  personkort: diagnosePersonkort,
  arena: diagnoseArena,
  infotrygd: diagnoseInfotrygd,
  gosys: diagnoseGosys,
}
