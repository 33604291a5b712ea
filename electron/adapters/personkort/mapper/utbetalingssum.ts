import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import { type Oere, oereSchema } from '#shared/domain/utbetaling/beloep.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import type { YtelseDto } from '../schema/utbetaling.ts'

type Given = { brutto: Oere | null; trekk: Oere | null; skatt: Oere | null; netto: Oere | null }
export type Amounts = Given & Pick<Utbetaling, 'sum'>

/**
 * The sign trap: the published document subtracts trekk and skatt, real data store them negative and add. Which one a
 * row follows is decided by the row's own net, and where several readings fit, money is taken away and not given.
 * Trekk and skatt come out as 0 or negative; above 0 only where nothing but a repayment makes the row add up.
 */
export function toAmounts(dto: YtelseDto, path: string, reading: Reading): Amounts {
  const given = toGiven(dto)
  const taken = { ...given, trekk: toTaken(given.trekk), skatt: toTaken(given.skatt) }
  if (given.brutto === null || given.netto === null) return { ...taken, sum: 'ikkeOppgitt' }
  if (addsUp(taken)) return { ...taken, sum: 'stemmer' }
  const repaid = [given, toNegated(given)].find(addsUp)
  if (repaid) {
    if (given.brutto >= 0) addProblem(reading, path, 'contradiction', 'trekk and skatt taken away, not added')
    return { ...repaid, sum: 'stemmer' }
  }
  // The part that is not given may be what is missing.
  if (given.trekk === null || given.skatt === null) return { ...taken, sum: 'ikkeOppgitt' }
  addProblem(
    reading,
    path,
    'contradiction',
    'ytelseskomponentersum less trekksum and skattsum = ytelseNettobeloep',
  )
  return { ...taken, sum: 'stemmerIkke' }
}

/** The sums of the answer; where one is missing, that of its parts. */
function toGiven(dto: YtelseDto): Given {
  const brutto = sumListed(dto.ytelseskomponentListe?.map((part) => part?.ytelseskomponentbeloep))
  const trekk = sumListed(dto.trekkListe?.map((part) => part?.trekkbeloep))
  const skatt = sumListed(dto.skattListe?.map((part) => part?.skattebeloep))
  return {
    brutto: dto.ytelseskomponentersum ?? brutto,
    trekk: dto.trekksum ?? trekk,
    skatt: dto.skattsum ?? skatt,
    netto: dto.ytelseNettobeloep,
  }
}

/** Null when a part is not told: half a sum is no sum. */
export function sumListed(parts: readonly (Oere | null | undefined)[] | undefined): Oere | null {
  if (!parts || parts.length === 0) return null
  const told = parts.filter((part) => typeof part === 'number')
  const sum = oereSchema.safeParse(told.reduce((total: number, part) => total + part, 0))
  return told.length === parts.length && sum.success ? sum.data : null
}

const addsUp = ({ brutto, trekk, skatt, netto }: Given) =>
  brutto !== null && brutto + (trekk ?? 0) + (skatt ?? 0) === netto

const negate = (amount: Oere | null) => (amount === null ? null : oereSchema.parse(0 - amount))
const toTaken = (amount: Oere | null) => (amount !== null && amount > 0 ? negate(amount) : amount)
const toNegated = (given: Given): Given => ({
  ...given,
  trekk: negate(given.trekk),
  skatt: negate(given.skatt),
})
