const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NEW = { dypt: [1, 'to', null, { tre: true }] }

/** The document with a field of our own in each of its objects. */
export function withUnknownFields(document: unknown, nyttFelt: unknown = NEW): unknown {
  if (Array.isArray(document)) return document.map((item) => withUnknownFields(item, nyttFelt))
  if (!isObject(document)) return document
  const known = Object.entries(document).map(([key, value]) => [key, withUnknownFields(value, nyttFelt)])
  return { ...Object.fromEntries(known), nyttFelt }
}

/** The document with every value in it, and not the lists and objects that hold them, put through `change`. */
export function withLeaves(document: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(document)) return document.map((item) => withLeaves(item, change))
  if (!isObject(document)) return change(document)
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, withLeaves(value, change)]))
}
