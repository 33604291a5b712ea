/**
 * As much of an OpenAPI document in YAML as the tests ask about, read by its indentation: what is written anew by a
 * program is regular, and a whole YAML parser is not worth a dependency.
 */
export type YamlSchema = { properties: ReadonlyMap<string, string[]>; required: string[] }

const indentOf = (line: string) => line.length - line.trimStart().length

/** The lines below the line that matches, while they are indented deeper. */
function below(lines: readonly string[], head: RegExp): string[] {
  const start = lines.findIndex((line) => head.test(line))
  if (start < 0) return []
  const depth = indentOf(lines[start] ?? '')
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.trim() !== '' && indentOf(line) <= depth)
  return end < 0 ? rest : rest.slice(0, end)
}

const listItems = (lines: readonly string[], indent: number) =>
  lines.flatMap((line) => new RegExp(`^ {${indent}}- (\\S+)$`).exec(line)?.[1] ?? [])

/** A schema of components/schemas: its properties with their enum values, and those that must be there. */
export function readYamlSchema(text: string, name: string): YamlSchema {
  const schemas = below(text.split('\n'), /^ {2}schemas:$/)
  const schema = below(schemas, new RegExp(`^ {4}${name}:$`))
  if (schema.length === 0) throw new Error(`no schema ${name}`)
  const properties = below(schema, /^ {6}properties:$/)
  const names = properties.flatMap((line) => /^ {8}(\w+):$/.exec(line)?.[1] ?? [])
  const enumOf = (property: string) =>
    listItems(below(below(properties, new RegExp(`^ {8}${property}:$`)), /^ {10}enum:$/), 12)
  return {
    properties: new Map(names.map((property) => [property, enumOf(property)])),
    required: listItems(below(schema, /^ {6}required:$/), 8),
  }
}

/** The names of an operation's parameters; undefined when there is no such operation. */
export function findYamlParameters(text: string, path: string, method: string): string[] | undefined {
  const paths = below(text.split('\n'), /^paths:$/)
  const operations = below(paths, new RegExp(`^ {2}${path.replace(/[{}/]/g, '\\$&')}:$`))
  const operation = below(operations, new RegExp(`^ {4}${method}:$`))
  return operation.length === 0
    ? undefined
    : operation.flatMap((line) => /^ {8}- name: (\S+)$/.exec(line)?.[1] ?? [])
}
