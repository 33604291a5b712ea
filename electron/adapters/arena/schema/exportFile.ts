import { exportedParts } from '#electron/adapters/folder/exportedParts.ts'
import { arenaParts } from '../client/arenaClient.ts'

/** `{fnr, status, aktiviteter, aap, …}`: each part as its call would have answered. */
export const arenaExports = exportedParts(arenaParts)
