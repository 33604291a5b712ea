import { z } from 'zod'

/** No eval under our CSP: must run before any schema is made, so it is imported first of all. */
z.config({ jitless: true })
