import { readFileSync } from 'node:fs'
import path from 'node:path'

type Json = unknown
type Schema = Record<string, unknown>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As much of JSON Schema draft-06 as the official Digisos schemas use; an unknown keyword throws. */
const IGNORED = new Set([
  '$schema',
  'title',
  'description',
  'javaType',
  'default',
  'definitions',
  'extends',
  'typeNameForExtends',
])

const cache = new Map<string, Schema>()
function load(file: string): Schema {
  const known = cache.get(file)
  if (known) return known
  const schema: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isObject(schema)) throw new Error('no schema')
  cache.set(file, schema)
  return schema
}

export function isValidBySchema(file: string, value: Json): boolean {
  return isValid(load(file), value, file)
}

function isValid(schema: Schema, value: Json, file: string): boolean {
  const ref = schema['$ref']
  // In draft-06 everything beside a $ref is ignored.
  if (typeof ref === 'string') return isValidRef(ref, value, file)
  return Object.entries(schema).every(
    ([keyword, rule]) => IGNORED.has(keyword) || follows(keyword, rule, value, file),
  )
}

function isValidRef(ref: string, value: Json, file: string): boolean {
  if (!ref.startsWith('#/')) return isValidBySchema(path.resolve(path.dirname(file), ref), value)
  const target = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), load(file))
  if (!isObject(target)) throw new Error(`no ${ref}`)
  return isValid(target, value, file)
}

function follows(keyword: string, rule: unknown, value: Json, file: string): boolean {
  const sub = (schema: unknown, each: Json) => isObject(schema) && isValid(schema, each, file)
  const list = Array.isArray(rule) ? rule : []
  switch (keyword) {
    case 'type':
      return isOfType(String(rule), value)
    case 'enum':
      return list.includes(value)
    case 'pattern':
      return typeof value !== 'string' || new RegExp(String(rule)).test(value)
    case 'required':
      return !isObject(value) || list.every((key) => Object.hasOwn(value, key))
    case 'properties':
      return (
        !isObject(value) ||
        !isObject(rule) ||
        Object.entries(rule).every(([k, s]) => !Object.hasOwn(value, k) || sub(s, value[k]))
      )
    case 'items':
      return !Array.isArray(value) || value.every((each) => sub(rule, each))
    case 'minItems':
      return !Array.isArray(value) || value.length >= Number(rule)
    case 'allOf':
      return list.every((each) => sub(each, value))
    case 'oneOf':
      return list.filter((each) => sub(each, value)).length === 1
    default:
      throw new Error(`keyword ${keyword} is not handled`)
  }
}

function isOfType(type: string, value: Json): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}
