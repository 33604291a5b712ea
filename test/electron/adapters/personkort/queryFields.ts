/** The fields a GraphQL query selects, as dotted paths. Reads queries without fragments and aliases. */
export function listQueryFields(query: string): string[] {
  const body = query.slice(query.indexOf('{')).replace(/\([^)]*\)/g, '')
  const fields: string[] = []
  const open: string[] = []
  let last = ''
  for (const token of body.match(/[{}]|\w+/g) ?? []) {
    if (token === '{') open.push(last)
    else if (token === '}') open.pop()
    else {
      last = token
      fields.push([...open.slice(1), token].join('.'))
    }
  }
  return fields
}
