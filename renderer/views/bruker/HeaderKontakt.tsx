import type { PartView } from '#renderer/api/usePart.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { isWithin } from '#shared/domain/tid/periode.ts'
import { Answer } from './Answer.tsx'
import { PartWord } from './PartWord.tsx'
import { isComing, valueIn } from './value.ts'

type LineProps = { linje: Linje; view: PartView<Kontaktperson[]>; selfIdent: string }

/** The one to turn to first: kontaktperson, else KVP-veileder, else whoever is there. */
function findFirst(all: readonly Kontaktperson[]): Kontaktperson | undefined {
  const order = ['kontaktperson', 'kvpVeileder', 'sekundaerkontakt', 'koordinator', 'ukjent']
  return [...all].sort((a, b) => order.indexOf(a.rolle) - order.indexOf(b.rolle))[0]
}

function Line({ linje, view, selfIdent }: LineProps) {
  const text = useText()
  const { today } = useDates()
  const current = valueIn(view)?.filter((each) => isWithin(each, today))
  const first = current && findFirst(current)
  return (
    <li className="kontaktlinje">
      <LinjeMerke linje={linje} />
      {current === undefined && <PartWord view={view} none={text.bruker.noKontaktperson} />}
      {current !== undefined && first === undefined && (
        <span className="soft">{text.bruker.noKontaktperson}</span>
      )}
      {first && (
        <span>
          <span className="kontaktlinje__name">
            <span className="strong">{first.navIdent === selfIdent ? text.bruker.you : first.navn}</span>
            <OpphavButton of={`${text.bruker.kontaktperson}: ${first.navn}`} opphav={first.opphav} />
          </span>
          {first.stedfortreder && (
            <span className="soft small kontaktlinje__sub">
              {text.bruker.stedfortreder(first.stedfortreder.navn)}
            </span>
          )}
        </span>
      )}
    </li>
  )
}

type Props = { stat: PartView<Kontaktperson[]>; kommune: PartView<Kontaktperson[]>; selfIdent: string }

/** Who follows the bruker on each line, and who stands in. */
export function HeaderKontakt({ stat, kommune, selfIdent }: Props) {
  const text = useText()
  return (
    <Answer label={text.bruker.kontaktpersoner}>
      {isComing(stat) && isComing(kommune) ? (
        <Lines count={3} />
      ) : (
        <ul className="kontaktlinjer">
          <Line linje="stat" view={stat} selfIdent={selfIdent} />
          <Line linje="kommune" view={kommune} selfIdent={selfIdent} />
        </ul>
      )}
    </Answer>
  )
}
