import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { useVedtakFacts } from './useVedtakFacts.ts'

function VedtakLine({ vedtak }: { vedtak: Vedtak }) {
  const text = useText().ytelse
  const { periode } = useDates()
  const kode = useKode()
  const facts = useVedtakFacts(vedtak)
  const { gyldighet, utfall, vedtakstype, ytelse } = vedtak
  const outcome = gyldighet === 'gyldig' ? text.utfall[utfall] : text.gyldighet[gyldighet]
  const when = periode(vedtak.periode) ?? text.undated
  return (
    <li className={`vedtak vedtak--${gyldighet}`}>
      <span>
        {when}: <span className="strong">{outcome}</span>
        {vedtakstype && <span className="soft"> · {kode(vedtakstype)}</span>}
      </span>
      <OpphavButton of={`${ytelse} ${when}`} opphav={vedtak.opphav} facts={facts} />
    </li>
  )
}

/** All decisions behind a benefit, also those that no longer count, each said as what it is. */
export function Vedtaksliste({ vedtak }: { vedtak: readonly Vedtak[] }) {
  const text = useText().ytelse
  const isPlain = vedtak.length === 1 && vedtak[0]?.gyldighet === 'gyldig'
  if (vedtak.length === 0 || isPlain) return null
  return (
    <details className="more">
      <summary>{text.vedtak(vedtak.length)}</summary>
      <ul>
        {vedtak.map((each) => (
          <VedtakLine key={`${each.opphav.kilde}:${each.id}`} vedtak={each} />
        ))}
      </ul>
    </details>
  )
}
