type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value)
const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** Every property of a named schema, as dotted paths, with its enum values ([] when it is no enum). */
export function listProperties(document: unknown, name: string): Map<string, string[]> {
  const schema = at(document, 'components', 'schemas', name) ?? at(document, 'definitions', name)
  if (!isObject(schema)) throw new Error(`no schema ${name}`)
  return new Map(walk(document, schema, '', 0))
}

function walk(document: unknown, schema: Json, prefix: string, depth: number): [string, string[]][] {
  const target = resolve(document, schema)
  const parts = [target, ...objectsIn(target['allOf']).map((part) => resolve(document, part))]
  return parts.flatMap((part) => {
    const properties = isObject(part['properties']) ? part['properties'] : {}
    const own = Object.entries(properties).flatMap(([key, value]): [string, string[]][] => {
      if (!isObject(value)) return []
      const path = prefix === '' ? key : `${prefix}.${key}`
      const below: [string, string[]][] = depth > 6 ? [] : walk(document, value, path, depth + 1)
      return [[path, listEnum(document, value)], ...below]
    })
    const items = part['items']
    return isObject(items) ? [...own, ...walk(document, items, prefix, depth + 1)] : own
  })
}

function resolve(document: unknown, schema: Json): Json {
  const ref = schema['$ref']
  if (typeof ref !== 'string') return schema
  const target = at(document, ...ref.replace(/^#\//, '').split('/'))
  if (!isObject(target)) throw new Error(`no ${ref}`)
  return target
}

function listEnum(document: unknown, schema: Json): string[] {
  const target = resolve(document, schema)
  const item = isObject(target['items']) ? resolve(document, target['items']) : target
  return Array.isArray(item['enum']) ? item['enum'].map(String) : []
}

/** The methods of each path. */
export function readPaths(document: unknown): Map<string, string[]> {
  const paths = at(document, 'paths')
  if (!isObject(paths)) return new Map()
  return new Map(
    Object.entries(paths).map(([url, methods]) => [url, Object.keys(isObject(methods) ? methods : {})]),
  )
}
