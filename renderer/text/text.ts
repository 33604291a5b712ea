import { createContext, useContext } from 'react'
import type { Spraak } from '#shared/contract/oppsett.ts'
import { type Catalogue, nb } from './nb/nb.ts'
import { nn } from './nn/nn.ts'

export const catalogues: Record<Spraak, Catalogue> = { nb, nn }

export const TextContext = createContext<Catalogue>(nb)

/** The screen's words in the chosen language. */
export const useText = (): Catalogue => useContext(TextContext)
