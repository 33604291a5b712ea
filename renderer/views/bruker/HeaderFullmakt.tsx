import type { PartView } from '#renderer/api/usePart.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Fullmakt } from '#shared/domain/bruker/kontakt.ts'
import { Answer } from './Answer.tsx'
import { isActive, useOmraader } from './fullmaktText.ts'
import { PartWord } from './PartWord.tsx'
import { isComing, valueIn } from './value.ts'

function First({ fullmakt, more }: { fullmakt: Fullmakt; more: number }) {
  const text = useText()
  const { dato } = useDates()
  const omraader = useOmraader(fullmakt)
  const navn = fullmakt.fullmektig ?? text.fullmakt.unknownName
  const end = fullmakt.tom === null ? text.fullmakt.noEnd : text.fullmakt.until(dato(fullmakt.tom))
  return (
    <>
      <div className="answer__line">
        <span className="strong">{navn}</span>
        <OpphavButton of={`${text.bruker.fullmakt}: ${navn}`} opphav={fullmakt.opphav} />
      </div>
      <p className="answer__line answer__line--two" title={omraader}>
        {omraader}
      </p>
      <div className="answer__line soft">
        {end}
        {more > 0 && `, ${text.bruker.moreFullmakter(more)}`}
      </div>
    </>
  )
}

/** Who may speak for the bruker, and about what. */
export function HeaderFullmakt({ view }: { view: PartView<Fullmakt[]> }) {
  const text = useText()
  const { today } = useDates()
  const active = valueIn(view)?.filter((fullmakt) => isActive(fullmakt, today))
  const [first] = active ?? []
  return (
    <Answer label={text.bruker.fullmakt}>
      {isComing(view) && <Lines count={3} />}
      {!isComing(view) && active === undefined && (
        <p className="answer__line">
          <PartWord view={view} none={text.bruker.noFullmakt} />
        </p>
      )}
      {active?.length === 0 && <p className="answer__line soft">{text.bruker.noFullmakt}</p>}
      {first && <First fullmakt={first} more={(active?.length ?? 1) - 1} />}
    </Answer>
  )
}
