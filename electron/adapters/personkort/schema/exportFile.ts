import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import { findPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'

/** The parts of a file of the folder: what each service would have answered. */
export const exportParts = [
  'persondata',
  'aktoerId',
  'skjermet',
  'krr',
  'fullmakter',
  'utbetalinger',
  'kontaktpersoner',
  'noekkelopplysninger',
  'kontor',
] as const
export type ExportPart = (typeof exportParts)[number]

/** One exported document about one person. A part that is absent was not exported; null says "no data". */
export type PersonExport = { ident: string; parts: Partial<Record<ExportPart, unknown>> }

/** `{ident, persondata, skjermet, …}`, or payouts alone as the payout service answers them. */
export function findExport(json: unknown): PersonExport | undefined {
  if (Array.isArray(json)) return findPayoutExport(json)
  if (!isRecord(json) || typeof json['ident'] !== 'string') return undefined
  const ident = findPersonidentifikator(json['ident'])
  const parts: PersonExport['parts'] = {}
  for (const part of exportParts) if (json[part] !== undefined) parts[part] = json[part]
  return ident && { ident, parts }
}

/** A list of payouts is about whoever has the right to them, when they all agree. */
function findPayoutExport(list: readonly unknown[]): PersonExport | undefined {
  const rows = list.flatMap((each) => (isRecord(each) ? each['ytelseListe'] : []))
  const owners = rows.flatMap((row) => {
    const owner = isRecord(row) ? row['rettighetshaver'] : undefined
    return isRecord(owner) && typeof owner['ident'] === 'string' ? [owner['ident']] : []
  })
  const [first, ...others] = new Set(owners)
  const ident = first !== undefined && others.length === 0 ? findPersonidentifikator(first) : undefined
  return ident && { ident, parts: { utbetalinger: list } }
}

/** What the file can be found by: its person, and the area and the office it tells of. */
export function toKeys(json: unknown): string[] {
  const found = findExport(json)
  if (!found) return []
  const omraade = findOmraade(found)
  const enhetsnummer = findEnhetsnummer(found)
  return [
    found.ident,
    ...(omraade === undefined ? [] : [toOmraadeKey(omraade)]),
    ...(enhetsnummer === undefined ? [] : [toKontorKey(enhetsnummer)]),
  ]
}
export const toOmraadeKey = (omraade: string) => `omraade ${omraade}`
export const toKontorKey = (enhetsnummer: string) => `kontor ${enhetsnummer}`

/** Whichever of bydel, kommune and country the register gives. */
export function findOmraade({ parts }: PersonExport): string | undefined {
  const persondata = isRecord(parts.persondata) ? parts.persondata : {}
  const area = persondata['hentGeografiskTilknytning']
  if (!isRecord(area)) return undefined
  const told = [area['gtBydel'], area['gtKommune'], area['gtLand']]
  return told.find((value) => typeof value === 'string' && value !== '')?.toString()
}

export function findEnhetsnummer({ parts }: PersonExport): string | undefined {
  const enhet = isRecord(parts.kontor) ? parts.kontor['enhet'] : undefined
  const nummer = isRecord(enhet) ? enhet['enhetNr'] : undefined
  return typeof nummer === 'string' ? nummer : undefined
}
