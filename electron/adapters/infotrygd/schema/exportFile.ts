import { exportedParts } from '#electron/adapters/folder/exportedParts.ts'

/** The parts of a file of the folder: what each service would have answered. */
const exportParts = [
  'ensligPerioder',
  'ensligSaker',
  'barnetrygd',
  'sykepenger',
  'foreldrepenger',
  'pleiepenger',
] as const
export type ExportPart = (typeof exportParts)[number]

export const infotrygdExports = exportedParts(exportParts)
