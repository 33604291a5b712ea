import { isRecord } from '#electron/adapters/reading/isRecord.ts'

/**
 * A file of the folder: {fnr, soknader: [{…DigisosSak, dokument}]}: what the list and the documents would have
 * answered, in one piece.
 */
export function toIdents(json: unknown): string[] {
  const fnr = isRecord(json) ? json['fnr'] : undefined
  return typeof fnr === 'string' ? [fnr] : []
}

/** The søknader of the file as the list would have answered them. Undefined: there is no list of them in it. */
export function toSakListe(json: unknown): unknown[] | undefined {
  if (!isRecord(json)) return undefined
  const soknader = json['soknader'] ?? []
  return Array.isArray(soknader)
    ? soknader.map((soknad: unknown) => toListed(soknad, json['fnr']))
    : undefined
}

function toListed(soknad: unknown, fnr: unknown): unknown {
  if (!isRecord(soknad)) return soknad
  const { dokument, ...sak } = soknad
  const hasOwn = dokument !== undefined && dokument !== null
  const digisosSoker = hasOwn ? { metadata: sak['fiksDigisosId'] } : sak['digisosSoker']
  return { ...sak, sokerFnr: sak['sokerFnr'] ?? fnr, digisosSoker }
}

/** The document of one søknad; undefined when the file has none. */
export function findDocument(json: unknown, sakId: string): unknown {
  const soknader = isRecord(json) ? json['soknader'] : undefined
  if (!Array.isArray(soknader)) return undefined
  const soknad: unknown = soknader.find((each: unknown) => isRecord(each) && each['fiksDigisosId'] === sakId)
  return isRecord(soknad) ? soknad['dokument'] : undefined
}

/** Every document of the file and where in it it stands. */
export function listDocuments(json: unknown): { path: string; document: unknown }[] {
  const soknader = isRecord(json) ? json['soknader'] : undefined
  if (!Array.isArray(soknader)) return []
  return soknader.flatMap((soknad: unknown, index) => {
    const document = isRecord(soknad) ? (soknad['dokument'] ?? undefined) : undefined
    return document === undefined ? [] : [{ path: `soknader[${index}].dokument`, document }]
  })
}
