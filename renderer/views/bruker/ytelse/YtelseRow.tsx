import { Icon } from '#renderer/components/icon.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'
import { amountOf } from '#shared/domain/utbetaling/totals.ts'
import type { Ytelse } from '#shared/domain/ytelse/ytelse.ts'
import { Uenigheter } from './Uenigheter.tsx'
import { useVedtakFacts } from './useVedtakFacts.ts'
import { Vedtaksliste } from './Vedtaksliste.tsx'

/** "1. jan.–31. des. · 38 uker igjen · betalt til 8. nov. · neste 24. nov." */
function useWords({ periode, gjeldende, betaling }: Ytelse): string[] {
  const text = useText().ytelse
  const { dato, periode: inWords } = useDates()
  const { fom, tom } = periode
  const period = fom !== null && tom === null ? text.noEnd(dato(fom)) : inWords(periode)
  return [
    period,
    ...(gjeldende?.igjen ?? []).map(({ enhet, antall }) => text.igjen[enhet](antall)),
    gjeldende?.grad == null || gjeldende.grad === 100 ? undefined : text.grad(String(gjeldende.grad)),
    gjeldende?.tilArbeidsgiver ? text.tilArbeidsgiver : undefined,
    betaling.paidThrough === null ? undefined : text.paidThrough(dato(betaling.paidThrough)),
    betaling.next?.dato ? text.next(dato(betaling.next.dato)) : undefined,
  ].filter((word) => word !== undefined)
}

function useAmount({ betaling, gjeldende }: Ytelse): string {
  const text = useText().ytelse
  const paid = betaling.lastPaid ?? betaling.next
  const amount = paid ? amountOf(paid) : null
  if (amount !== null) return formatBeloep(amount)
  const rate = gjeldende?.beloep
  return rate ? `${formatBeloep(rate.oere)} ${text.per[rate.per]}` : ''
}

/** One benefit: what it is, where it stands, until when, how much, and everybody who tells of it. */
export function YtelseRow({ ytelse }: { ytelse: Ytelse }) {
  const text = useText()
  const { dato } = useDates()
  const words = useWords(ytelse)
  const amount = useAmount(ytelse)
  const { gjeldende, tilstand, linje, navn, opphav } = ytelse
  const facts = useVedtakFacts(gjeldende)
  const stopped = tilstand === 'stanset' && gjeldende?.periode.fom
  const [first, ...others] = opphav
  const sources = opphav.map(({ kilde }) => kildenavn[kilde]).join(' + ')
  return (
    <li className={`row row--${linje}`}>
      <div className="row__main">
        <span className="row__head">
          <span>
            <span className="strong ytelse__name">{navn}</span>{' '}
            <span className={`tilstand tilstand--${tilstand}`}>
              {tilstand === 'stanset' && <Icon name="stoppet" />}{' '}
              {stopped ? text.ytelse.stansetFra(dato(stopped)) : text.ytelse.tilstand[tilstand]}
            </span>
          </span>
          <span className="amount">{amount}</span>
        </span>
        <span className="soft small">{[...words, sources].join(' · ')}</span>
        <Uenigheter uenigheter={ytelse.uenigheter} />
        <Vedtaksliste vedtak={ytelse.vedtak} />
      </div>
      {first && (
        <OpphavButton
          of={navn}
          opphav={first}
          facts={facts}
          others={others.map((each) => ({ title: text.opphav.alsoFrom, opphav: each }))}
        />
      )}
    </li>
  )
}
