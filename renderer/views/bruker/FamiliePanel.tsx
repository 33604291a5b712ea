import type { PartView } from '#renderer/api/usePart.ts'
import { FactList } from '#renderer/components/FactList.tsx'
import { formatNavn } from '#renderer/components/name.ts'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { countryName, readableCode } from '#renderer/text/codes.ts'
import { useText } from '#renderer/text/text.ts'
import { useLanguage } from '#renderer/text/useLanguage.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import { ageOn } from '#shared/domain/identitet/personidentifikator.ts'
import { isWithin } from '#shared/domain/tid/periode.ts'
import { WithOpphav } from './WithOpphav.tsx'

type Medlem = Person['familie'][number]

function FamilyRow({ medlem }: { medlem: Medlem }) {
  const text = useText()
  const { dato, today } = useDates()
  const navn = medlem.navn === null ? text.familie.noName : formatNavn(medlem.navn)
  const born = medlem.foedselsdato
  return (
    <li className="row row--slim">
      <div className="row__main row__main--flow">
        <span className="soft familie__role">{text.familie.rolle[medlem.rolle]}</span>
        <span>{navn}</span>
        {born !== null && (
          <span className="soft small">
            {text.bruker.age(ageOn(born, today, null))}, {text.familie.born(dato(born))}
          </span>
        )}
      </div>
      <OpphavButton of={navn} opphav={medlem.opphav} />
    </li>
  )
}

function Status({ person }: { person: Person }) {
  const text = useText().familie
  const { dato, today } = useDates()
  const language = useLanguage()
  const { sivilstand, statsborgerskap } = person
  const since = sivilstand?.fom ? ` ${text.from(dato(sivilstand.fom))}` : ''
  const current = statsborgerskap.filter((each) => isWithin(each, today))
  const lands = current.map(({ land }) => countryName(land, language)).join(', ')
  const told = (of: string, value: string) => <WithOpphav of={of} opphav={person.opphav} value={value} />
  return (
    <FactList
      facts={[
        {
          term: text.sivilstand,
          value: told(
            text.sivilstand,
            sivilstand === null ? text.notGiven : `${readableCode(sivilstand.type)}${since}`,
          ),
        },
        {
          term: text.statsborgerskap,
          value: told(text.statsborgerskap, lands === '' ? text.notGiven : lands),
        },
      ]}
    />
  )
}

const order: readonly Medlem['rolle'][] = ['ektefelle', 'barn', 'mor', 'far', 'medmor', 'ukjent']

/** The nearest, and civil status: what the register says. */
export function FamiliePanel({ view }: { view: PartView<Person> }) {
  const text = useText()
  return (
    <Panel id="familie" title={text.panel.familie}>
      <Part view={view} lines={5}>
        {(person) => (
          <>
            <Status person={person} />
            {person.familie.length === 0 && <p className="soft">{text.familie.none}</p>}
            <RovingList>
              {[...person.familie]
                .sort((a, b) => order.indexOf(a.rolle) - order.indexOf(b.rolle))
                .map((medlem, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the register gives relatives no id that may be used
                  <FamilyRow key={index} medlem={medlem} />
                ))}
            </RovingList>
          </>
        )}
      </Part>
    </Panel>
  )
}
