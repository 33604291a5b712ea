import { type Reading, startReading } from '#electron/adapters/reading/reading.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'

export const newReading = (hentet: Tidspunkt): Reading => startReading('personkort', hentet)
