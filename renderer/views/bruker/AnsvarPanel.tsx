import type { BrukerViews } from '#renderer/api/useBruker.ts'
import type { PartView } from '#renderer/api/usePart.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Fullmakt, Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { isWithin } from '#shared/domain/tid/periode.ts'
import { isActive, useOmraader } from './fullmaktText.ts'
import { LineState } from './SourceStates.tsx'
import { isComing, valueIn } from './value.ts'

function KontaktpersonRow({ person }: { person: Kontaktperson }) {
  const text = useText()
  const { dato } = useDates()
  const { opphav, navn, rolle, telefon, enhet, tom, stedfortreder } = person
  const words = [
    text.kontakt.rolle[rolle],
    telefon,
    enhet,
    tom === null ? null : text.kontakt.until(dato(tom)),
    stedfortreder === null ? null : text.bruker.stedfortreder(stedfortreder.navn),
  ].filter((word) => word !== null)
  return (
    <li className={`row row--${opphav.linje}`}>
      <p className="row__run">
        {navn} <LinjeMerke linje={opphav.linje} /> <span className="soft small">{words.join(' · ')}</span>
      </p>
      <OpphavButton of={navn} opphav={opphav} />
    </li>
  )
}

function Kontaktpersoner({ linje, view }: { linje: Linje; view: PartView<Kontaktperson[]> }) {
  const text = useText()
  const { today } = useDates()
  const current = valueIn(view)?.filter((each) => isWithin(each, today))
  return (
    <>
      <LineState linje={linje} view={view} />
      {isComing(view) && <Lines count={3} />}
      {current?.length === 0 && (
        <p className="soft">
          <LinjeMerke linje={linje} /> {text.bruker.noKontaktperson}
        </p>
      )}
      <RovingList className="rows">
        {(current ?? []).map((person) => (
          <KontaktpersonRow key={`${person.navIdent}:${person.rolle}`} person={person} />
        ))}
      </RovingList>
    </>
  )
}

function FullmaktRow({ fullmakt }: { fullmakt: Fullmakt }) {
  const text = useText().fullmakt
  const { dato, today } = useDates()
  const omraader = useOmraader(fullmakt)
  const navn = fullmakt.fullmektig ?? text.unknownName
  const end = fullmakt.tom === null ? text.noEnd : text.until(dato(fullmakt.tom))
  return (
    <li className="row row--slim">
      <p className="row__run">
        {navn}{' '}
        <span className="soft small">
          {omraader} · {isActive(fullmakt, today) ? end : text.ended}
        </span>
      </p>
      <OpphavButton of={navn} opphav={fullmakt.opphav} />
    </li>
  )
}

/** Who has which responsibility on each line, and who may speak for the bruker. */
export function AnsvarPanel({ views }: { views: BrukerViews }) {
  const text = useText()
  return (
    <Panel id="ansvar" title={text.panel.fullmakt}>
      <Kontaktpersoner linje="stat" view={views.kontaktpersonerStat} />
      <Kontaktpersoner linje="kommune" view={views.kontaktpersonerKommune} />
      <h3>{text.fullmakt.title}</h3>
      <Part view={views.fullmakter} lines={2}>
        {(fullmakter) =>
          fullmakter.length === 0 ? (
            <p className="soft">{text.fullmakt.none}</p>
          ) : (
            <RovingList>
              {fullmakter.map((fullmakt) => (
                <FullmaktRow key={`${fullmakt.opphav.ref}:${fullmakt.fullmektig}`} fullmakt={fullmakt} />
              ))}
            </RovingList>
          )
        }
      </Part>
    </Panel>
  )
}
