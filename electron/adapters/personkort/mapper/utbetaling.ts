import { addProblem, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import { effectiveDato, type Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import type { AktoerDto, UtbetalingDto, YtelseDto } from '../schema/utbetaling.ts'
import { toMark } from './utbetalingsId.ts'
import { toUtbetalingsstatus } from './utbetalingsstatus.ts'
import { type Amounts, sumListed, toAmounts } from './utbetalingssum.ts'

/** A row still without its id: that is decided among all rows of the answer. */
export type Utbetalingsrad = Omit<Utbetaling, 'id'> & { bilagsnummer: string | null; mark: string }
type About = { ident: string; path: string; reading: Reading }

/** When the answer does not say what the money is: its own word for the record. */
const UNNAMED = 'Utbetaling'

/** One row a ytelse; what is said of the whole payment is shared by its rows. Rows about somebody else are left out. */
export function toUtbetalingsrader(dto: UtbetalingDto, about: About): Utbetalingsrad[] {
  const { path, reading } = about
  const status = toUtbetalingsstatus(dto.utbetalingsstatus, `${path}.utbetalingsstatus`, reading)
  const shared = {
    mottaker: toMottaker(dto.utbetaltTil, about.ident),
    kontonummer: dto.utbetaltTilKonto?.kontonummer ?? null,
    metode: dto.utbetalingsmetode,
    ...status,
    ...effectiveDato(dto),
    melding: dto.utbetalingsmelding,
  }
  noteTotal(dto, about)
  const listed = (dto.ytelseListe ?? []).flatMap((ytelse, i) => {
    const at = `${path}.ytelseListe[${i}]`
    if (ytelse === null || isAboutOther(ytelse, at, about)) return []
    return [{ ...shared, ...toRow(dto, ytelse, at, reading) }]
  })
  if (dto.ytelseListe?.length) return listed
  addProblem(reading, `${path}.ytelseListe`, 'missing', 'at least one ytelse')
  return [{ ...shared, ...toRow(dto, null, path, reading) }]
}

function toRow(payment: UtbetalingDto, ytelse: YtelseDto | null, path: string, reading: Reading) {
  const amounts: Amounts = ytelse
    ? toAmounts(ytelse, path, reading)
    : { brutto: null, trekk: null, skatt: null, netto: payment.utbetalingNettobeloep, sum: 'ikkeOppgitt' }
  if (ytelse && !ytelse.ytelsestype)
    addProblem(reading, `${path}.ytelsestype`, 'missing', 'what the money is')
  const bilagsnummer = ytelse?.bilagsnummer ?? null
  return {
    opphav: toOpphav(reading, 'utbetaling', bilagsnummer),
    ytelse: ytelse?.ytelsestype ?? UNNAMED,
    periode: { fom: ytelse?.ytelsesperiode?.fom ?? null, tom: ytelse?.ytelsesperiode?.tom ?? null },
    ...amounts,
    bilagsnummer,
    mark: toMark(payment, ytelse),
  }
}

/** An organisation or a samhandler is somebody else also without its number; a person without one may be the bruker. */
function toMottaker(til: AktoerDto | null, ident: string): Utbetaling['mottaker'] {
  if (til?.ident === ident) return { type: 'bruker', navn: null }
  const type = til?.aktoertype?.toUpperCase() ?? 'PERSON'
  const isOther = til !== null && (til.ident !== null || type !== 'PERSON')
  return { type: isOther ? 'annen' : 'ikkeOppgitt', navn: til?.navn ?? null }
}

/** The right to the money is said to be somebody else's: not shown here. */
function isAboutOther({ rettighetshaver }: YtelseDto, path: string, { ident, reading }: About): boolean {
  const other = rettighetshaver?.ident
  if (!other || other === ident) return false
  addProblem(reading, `${path}.rettighetshaver.ident`, 'wrongPerson', 'the person asked for')
  return true
}

function noteTotal(dto: UtbetalingDto, { path, reading }: About): void {
  const sum = sumListed(dto.ytelseListe?.map((ytelse) => ytelse?.ytelseNettobeloep))
  if (sum === null || dto.utbetalingNettobeloep === null || sum === dto.utbetalingNettobeloep) return
  addProblem(reading, `${path}.utbetalingNettobeloep`, 'contradiction', 'the sum of ytelseNettobeloep')
}
