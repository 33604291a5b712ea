/** What a query asks for: field → what it asks for below; {} for a leaf. */
export type Selection = { readonly [field: string]: Selection }

type Tokens = { list: readonly string[]; at: number }
type Fragments = ReadonlyMap<string, readonly string[]>

/**
 * Reads as much of GraphQL as a query of PDL uses: selections, arguments (skipped), named fragments. Only what is
 * asked for is answered, as in the real service, so that a forgotten field is found out.
 */
export function readSelection(query: string): Selection | undefined {
  const list = query.replace(/#[^\n]*/g, '').match(/\.\.\.|"[^"]*"|[A-Za-z_]\w*|[^\s,]/g) ?? []
  const fragments = readFragments(list)
  const start = list.findIndex((token, i) => token === '{' && !isFragmentBody(list, i))
  return start < 0 ? undefined : readFields({ list, at: start }, fragments)
}

const isFragmentBody = (list: readonly string[], brace: number) => list[brace - 4] === 'fragment'

function readFragments(list: readonly string[]): Fragments {
  const found = new Map<string, readonly string[]>()
  for (const [i, token] of list.entries())
    if (token === 'fragment') found.set(list[i + 1] ?? '', list.slice(i + 4))
  return found
}

/** `tokens.at` stands on the opening brace, and afterwards past the closing one. */
function readFields(tokens: Tokens, fragments: Fragments): Selection {
  let fields: Selection = {}
  tokens.at++
  while (tokens.at < tokens.list.length && tokens.list[tokens.at] !== '}') {
    const name = tokens.list[tokens.at++] ?? ''
    if (name === '...') {
      const body = fragments.get(tokens.list[tokens.at++] ?? '')
      if (body) fields = { ...fields, ...readFields({ list: body, at: 0 }, fragments) }
      continue
    }
    skipArguments(tokens)
    const below = tokens.list[tokens.at] === '{' ? readFields(tokens, fragments) : {}
    fields = { ...fields, [name]: { ...fields[name], ...below } }
  }
  tokens.at++
  return fields
}

function skipArguments(tokens: Tokens): void {
  if (tokens.list[tokens.at] !== '(') return
  for (let depth = 0; tokens.at < tokens.list.length; tokens.at++) {
    const token = tokens.list[tokens.at]
    if (token === '(') depth++
    if (token === ')' && --depth === 0) break
  }
  tokens.at++
}

/** Raised for a field the schema does not have: the real service refuses the whole query. */
export class UnknownField extends Error {}

/** The part of the value that was asked for. */
export function project(value: unknown, selection: Selection, path: string): unknown {
  if (value === null) return null
  if (Array.isArray(value)) return value.map((item) => project(item, selection, path))
  if (typeof value !== 'object') return value
  const known = new Map(Object.entries(value))
  return Object.fromEntries(
    Object.entries(selection).map(([field, below]) => {
      if (!known.has(field)) throw new UnknownField(`${path}.${field}`)
      return [field, project(known.get(field), below, `${path}.${field}`)]
    }),
  )
}
