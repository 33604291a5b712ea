/** The types of a GraphQL schema text: field → the name of its type. Arguments, lists and ! are left out. */
export function readGraphqlTypes(text: string): Map<string, Map<string, string>> {
  const bare = text.replace(/#.*$/gm, '')
  const types = new Map<string, Map<string, string>>()
  for (const [, name = '', body = ''] of bare.matchAll(/\btype (\w+) \{([^}]*)\}/g)) {
    const fields = body.replace(/\([^)]*\)/g, '').matchAll(/(\w+)\s*:\s*\[?(\w+)/g)
    types.set(name, new Map([...fields].map(([, field = '', type = '']) => [field, type])))
  }
  return types
}

/** The values of an enum of the schema text. */
export function readGraphqlEnum(text: string, name: string): string[] {
  const bare = text.replace(/#.*$/gm, '')
  const body = new RegExp(`\\benum ${name} \\{([^}]*)\\}`).exec(bare)?.[1] ?? ''
  return body.match(/\w+/g) ?? []
}

/** Which type a dotted path of fields ends in, from `root`; undefined where a step does not exist. */
export function findType(
  types: Map<string, Map<string, string>>,
  root: string,
  path: string,
): string | undefined {
  return path.split('.').reduce<string | undefined>((type, field) => types.get(type ?? '')?.get(field), root)
}
