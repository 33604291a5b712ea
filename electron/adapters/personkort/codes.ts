import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Fullmakt, Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Adressebeskyttelse, Person } from '#shared/domain/bruker/person.ts'
import type { Aapningstid } from '#shared/domain/kontor/kontor.ts'

/** Codes of the source, in capitals, and what they are here. */
export type Codes<T> = ReadonlyMap<string, T>
const codes = <T>(table: Record<string, T>): Codes<T> => new Map(Object.entries(table))

export const graderinger = codes<Adressebeskyttelse>({
  UGRADERT: 'ugradert',
  FORTROLIG: 'fortrolig',
  STRENGT_FORTROLIG: 'strengtFortrolig',
  STRENGT_FORTROLIG_UTLAND: 'strengtFortroligUtland',
})
export const kjoenn = codes<Person['kjoenn']>({ MANN: 'mann', KVINNE: 'kvinne', UKJENT: 'ukjent' })
export const relasjoner = codes<Person['familie'][number]['rolle']>({
  BARN: 'barn',
  MOR: 'mor',
  FAR: 'far',
  MEDMOR: 'medmor',
})
/** The civil statuses in which there is somebody now. */
export const parsivilstander: ReadonlySet<string> = new Set(['GIFT', 'REGISTRERT_PARTNER'])
export const sivilstander: ReadonlySet<string> = new Set([
  ...parsivilstander,
  'UOPPGITT',
  'UGIFT',
  'ENKE_ELLER_ENKEMANN',
  'SKILT',
  'SEPARERT',
  'SEPARERT_PARTNER',
  'SKILT_PARTNER',
  'GJENLEVENDE_PARTNER',
])
/** Which field of the answer tells the area. */
export const tilknytninger = codes<'gtKommune' | 'gtBydel' | 'gtLand' | null>({
  KOMMUNE: 'gtKommune',
  BYDEL: 'gtBydel',
  UTLAND: 'gtLand',
  UDEFINERT: null,
})
/** Where someone stays who has no address there. */
export const oppholdssteder = codes({
  MILITAER: 'Militær',
  UTENRIKS: 'Utenriks',
  PAA_SVALBARD: 'På Svalbard',
  PENDLER: 'Pendler',
})
export const fullmaktshandlinger = codes<Fullmakt['omraader'][number]['handlinger'][number]>({
  LES: 'les',
  KOMMUNISER: 'kommuniser',
  SKRIV: 'skriv',
})
export const kontaktpersonroller = codes<Kontaktperson['rolle']>({
  KONTAKTPERSON: 'kontaktperson',
  SEKUNDAERKONTAKT: 'sekundaerkontakt',
  KOORDINATOR: 'koordinator',
  KVP_VEILEDER: 'kvpVeileder',
})
/** Both written standards: the offices write their own hours. */
export const ukedager = codes<NonNullable<Aapningstid['ukedag']>>({
  MANDAG: 1,
  MÅNDAG: 1,
  TIRSDAG: 2,
  TYSDAG: 2,
  ONSDAG: 3,
  TORSDAG: 4,
  FREDAG: 5,
  LØRDAG: 6,
  LAURDAG: 6,
  SØNDAG: 7,
  SUNDAG: 7,
})
/** What the contact register refuses to tell, and why; "person_ikke_funnet" is no refusal. */
export const krrfeil = codes<'empty' | 'forbidden'>({
  PERSON_IKKE_FUNNET: 'empty',
  SKJERMET: 'forbidden',
  FORTROLIG_ADRESSE: 'forbidden',
  STRENGT_FORTROLIG_ADRESSE: 'forbidden',
  STRENGT_FORTROLIG_UTENLANDSK_ADRESSE: 'forbidden',
})

/** What the code means; undefined, with a problem, when nobody has told us. */
export function readCode<T>(
  table: Codes<T>,
  code: string | null,
  path: string,
  reading: Reading,
): T | undefined {
  const expected = `one of ${[...table.keys()].join(', ')}`
  if (code === null) {
    addProblem(reading, path, 'missing', expected)
    return undefined
  }
  const found = table.get(code.trim().toUpperCase())
  if (found === undefined) addProblem(reading, path, 'unknownCode', expected, code)
  return found
}
