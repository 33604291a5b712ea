import { Icon } from '#renderer/components/icon.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import { isPastDue } from '#shared/domain/utbetaling/arrange.ts'
import { formatBeloep, type Oere } from '#shared/domain/utbetaling/beloep.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import { amountOf } from '#shared/domain/utbetaling/totals.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { StatusWord } from './StatusWord.tsx'

/** Everything else the source says of the payout, opened with its source. */
function useFacts(u: Utbetaling) {
  const text = useText().utbetaling
  const { dato } = useDates()
  const money = (oere: Oere | null) => (oere === null ? null : formatBeloep(oere))
  return [
    { term: text.kildestatus, value: u.kildestatus },
    { term: text.date, value: u.dato && u.datotype ? `${dato(u.dato)}, ${text.datotype[u.datotype]}` : null },
    { term: text.brutto, value: money(u.brutto) },
    { term: text.trekk, value: money(u.trekk) },
    { term: text.skatt, value: money(u.skatt) },
    { term: text.netto, value: money(u.netto) },
    { term: text.metode, value: u.metode },
    { term: text.kontonummer, value: u.kontonummer },
    { term: text.melding, value: u.melding },
  ]
}

function useMottaker({ mottaker }: Utbetaling): string | undefined {
  const text = useText().utbetaling
  if (mottaker.type !== 'annen') return undefined
  return mottaker.navn === null ? text.toOther : text.to(mottaker.navn)
}

function Hints({ rad }: { rad: Utbetalingsrad }) {
  const text = useText().utbetaling
  const { today } = useDates()
  const { utbetaling, alsoFrom, maybeAlsoFrom } = rad
  return (
    <>
      {isPastDue(utbetaling, today) && (
        <span className="hint">
          <Icon name="warning" /> {text.pastDue}
        </span>
      )}
      {utbetaling.sum === 'stemmerIkke' && (
        <span className="hint">
          <Icon name="warning" /> {text.doesNotAddUp}
        </span>
      )}
      {alsoFrom.map((other) => (
        <span key={other.kilde}>{text.also(kildenavn[other.kilde])}</span>
      ))}
      {maybeAlsoFrom.map((other) => (
        <span key={other.kilde} className="hint">
          {text.maybeAlso(kildenavn[other.kilde])}
        </span>
      ))}
    </>
  )
}

/** One payout: day, what, status in words, for which period and to whom, amount, source. */
export function UtbetalingRow({ rad }: { rad: Utbetalingsrad }) {
  const text = useText()
  const { day, dato, periode, today } = useDates()
  const { utbetaling, alsoFrom, maybeAlsoFrom } = rad
  const facts = useFacts(utbetaling)
  const mottaker = useMottaker(utbetaling)
  const amount = amountOf(utbetaling)
  const { linje } = utbetaling.opphav
  const isNear = utbetaling.dato !== null && utbetaling.dato >= today
  const when = utbetaling.dato && (isNear ? day(utbetaling.dato) : dato(utbetaling.dato))
  const word =
    utbetaling.status === 'ukjent'
      ? `${text.utbetaling.status.ukjent} ${text.utbetaling.rawStatus(utbetaling.kildestatus)}`
      : text.utbetaling.status[utbetaling.status]
  return (
    <li className={`row row--${linje} utbetaling utbetaling--${utbetaling.status}`}>
      <span className="utbetaling__date">{when ?? text.tid.undated}</span>
      <span className="utbetaling__name">{utbetaling.ytelse}</span>
      <span className="amount utbetaling__amount">
        {amount === null ? text.utbetaling.noAmount : formatBeloep(amount)}
      </span>
      <span className="row__words utbetaling__words">
        <LinjeMerke linje={linje} />
        <StatusWord status={utbetaling.status} word={word} />
        {periode(utbetaling.periode) && <span>{periode(utbetaling.periode)}</span>}
        {mottaker && <span>{mottaker}</span>}
        <Hints rad={rad} />
      </span>
      <OpphavButton
        of={`${utbetaling.ytelse} ${when ?? text.tid.undated}`}
        opphav={utbetaling.opphav}
        facts={facts}
        others={[
          ...alsoFrom.map((opphav) => ({ title: text.opphav.alsoFrom, opphav })),
          ...maybeAlsoFrom.map((opphav) => ({ title: text.opphav.maybeAlsoFrom, opphav })),
        ]}
      />
    </li>
  )
}
