import type { z } from 'zod'
import type { PartName } from '#shared/contract/contract.ts'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import {
  getBrukerPart,
  type Part,
  type PartDefinition,
  type PartRequest,
  type PartServices,
} from '../usecases/brukerPart.ts'
import { type Route, route } from './route.ts'

export type Asked<T> = Pick<PartDefinition<T>, 'ask' | 'toFakta'>
export type PartSpec<T> = {
  touches: PartDefinition<T>['touches']
  request: z.ZodType<PartRequest>
  answer: z.ZodType<Part<T>>
}

/** One part of the picture of a bruker, bound to its call: what it touches is decided by the contract alone. */
export function part<T>(
  services: PartServices,
  name: PartName,
  kilde: Kilde,
  spec: PartSpec<T>,
  { ask, toFakta }: Asked<T>,
): Route {
  const { touches, answer } = spec
  return route(spec, getBrukerPart<T>(services, { name, kilde, touches, answer, ask, toFakta }))
}
