import { z } from 'zod'

/** Every field a schema reads, as dotted paths; lists and null do not count as steps. */
export function listSchemaFields(schema: unknown): string[] {
  const inner = unwrap(schema)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.entries(inner.shape).flatMap(([name, field]) => [
    name,
    ...listSchemaFields(field).map((below) => `${name}.${below}`),
  ])
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap())
  if (schema instanceof z.ZodArray) return unwrap(schema.element)
  return schema
}
