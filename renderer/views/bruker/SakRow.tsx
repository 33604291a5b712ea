import { Icon } from '#renderer/components/icon.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Sak, Vedtak } from '#shared/domain/soeknad/soeknad.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'

function VedtakLine({ vedtak, of }: { vedtak: Vedtak; of: string }) {
  const text = useText().vedtak
  const { dato } = useDates()
  const { utfall, kildeutfall, dokumenter } = vedtak
  const isUnknown = utfall === 'ukjent' && kildeutfall !== null
  const known = utfall === null ? text.noUtfall : text.utfall[utfall]
  const word = isUnknown ? text.unknownCode(kildeutfall) : known
  return (
    <li className="vedtak">
      <span>
        {text.vedtak} {dato(toOsloDato(vedtak.fattet))}: <span className="strong">{word}</span>
        {dokumenter.length > 0 && <span className="soft"> · {text.documents(dokumenter.length)}</span>}
      </span>
      <OpphavButton of={`${text.vedtak} ${of}`} opphav={vedtak.opphav} />
    </li>
  )
}

function Ramme({ ramme }: { ramme: Sak['rammevedtak'][number] }) {
  const text = useText()
  const { periode } = useDates()
  const title = ramme.beskrivelse ?? text.vedtak.rammevedtak
  const words = [
    ramme.beloep === null ? undefined : text.utbetaling.amount(formatBeloep(ramme.beloep)),
    periode(ramme.periode),
  ].filter((word) => word !== undefined)
  return (
    <li className="vedtak">
      <span>
        {text.vedtak.rammevedtak}: {title} <span className="soft">{words.join(' · ')}</span>
      </span>
      <OpphavButton of={title} opphav={ramme.opphav} />
    </li>
  )
}

/** A sak with what was decided in it. One that may not be seen says so instead of looking empty. */
export function SakRow({ sak }: { sak: Sak }) {
  const text = useText().vedtak
  const isHidden = sak.status === 'ikkeInnsyn' || sak.status === 'behandlesIkke'
  const isUnknown = sak.status === 'ukjent' && sak.kildestatus !== null
  const status = isUnknown ? text.unknownCode(sak.kildestatus ?? '') : text.saksstatus[sak.status]
  return (
    <li className="sak">
      <div className="sak__head">
        <span>
          {sak.tittel}{' '}
          <span className="soft">
            {isHidden && <Icon name="begrenset" />} {status}
          </span>
        </span>
        <OpphavButton of={sak.tittel} opphav={sak.opphav} />
      </div>
      <ul>
        {sak.vedtak.map((vedtak) => (
          <VedtakLine key={`${vedtak.opphav.ref}:${vedtak.fattet}`} vedtak={vedtak} of={sak.tittel} />
        ))}
        {sak.rammevedtak.map((ramme) => (
          <Ramme key={`${ramme.opphav.ref}:${ramme.beskrivelse}`} ramme={ramme} />
        ))}
      </ul>
    </li>
  )
}
