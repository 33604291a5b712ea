import { z } from 'zod'
import { faults } from './http/faults.ts'
import { badRequest, type Handler, json, noContent, type Route } from './http/router.ts'
import { startSimServer } from './http/server.ts'
import { personaNames } from './population/personas/persona.ts'
import { type Simulators, simulated } from './start.ts'

const kildeSchema = z.enum(simulated)
const faultBody = z.object({
  kilde: kildeSchema,
  fault: z.enum(faults).nullable(),
  path: z.string().optional(),
  times: z.int().optional(),
})
const latencyBody = z.object({ kilde: z.enum([...simulated, 'alle']), ms: z.int().min(0) })
const kildeBody = z.object({ kilde: kildeSchema })

/** Orders to simulators that run in a process of their own. */
export async function startControl(simulators: Simulators): Promise<{ url: string; close(): Promise<void> }> {
  const routes = controlRoutes(simulators)
  const server = await startSimServer(() => routes, 0)
  return { url: server.url, close: server.stop }
}

function controlRoutes(simulators: Simulators): Route[] {
  const order = <T>(
    pattern: string,
    schema: z.ZodType<T>,
    obey: (value: T) => void | Promise<void>,
  ): Route => ({
    method: 'POST',
    pattern,
    handle: async ({ body }) => {
      const read = schema.safeParse(body)
      if (!read.success) return badRequest
      await obey(read.data)
      return noContent
    },
  })
  return [
    order('/fault', faultBody, ({ kilde, fault, path, times }) =>
      simulators.setFault(kilde, fault, {
        ...(path === undefined ? {} : { path }),
        ...(times === undefined ? {} : { times }),
      }),
    ),
    order('/latency', latencyBody, ({ kilde, ms }) => simulators.setLatency(kilde, ms)),
    order('/stop', kildeBody, ({ kilde }) => simulators.stop(kilde)),
    order('/restart', kildeBody, ({ kilde }) => simulators.restart(kilde)),
    { method: 'GET', pattern: '/personas', handle: listPersonas(simulators) },
    ...simulated.map(
      (kilde): Route => ({
        method: 'GET',
        pattern: `/requests/${kilde}`,
        handle: () => json(simulators.requests(kilde)),
      }),
    ),
  ]
}

/** Name of the persona → ident, for whoever drives the app from outside. */
function listPersonas({ population }: Simulators): Handler {
  return () => json(Object.fromEntries(personaNames.map((name) => [name, population.personas[name].ident])))
}
