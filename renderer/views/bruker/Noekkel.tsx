import { Icon } from '#renderer/components/icon.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Deling, Noekkelfakta } from '#shared/domain/bruker/noekkelopplysninger.ts'

const delinger: readonly (keyof Deling)[] = [
  'vedtak',
  'vedtakFoerUtbetaling',
  'utbetalinger',
  'vilkaar',
  'dokumenter',
]

/** What the municipality does not hand on, so that "not shown" never looks like "nothing". */
export function NotShared({ deler, only = delinger }: { deler: Deling; only?: readonly (keyof Deling)[] }) {
  const text = useText().vedtak.notShared
  const missing = only.filter((key) => !deler[key] && (key !== 'vedtakFoerUtbetaling' || deler.vedtak))
  return missing.map((key) => (
    <p key={key} className="not-shared small">
      <Icon name="hide" /> {text[key]}
    </p>
  ))
}

/** Key municipal facts as Personkort hands them on: the short form of the case. */
export function Noekkel({ noekkel }: { noekkel: Noekkelfakta }) {
  const text = useText().vedtak
  const { dato } = useDates()
  const { kommune, deler, vedtak } = noekkel
  return (
    <div className="noekkel">
      <p className="soft small">{text.noekkel(kommune.navn)}</p>
      <RovingList className="saker">
        {vedtak.map(({ opphav, tittel, utfall, dato: dag }) => (
          <li key={`${opphav.ref}:${tittel}`} className="vedtak">
            <span>
              {tittel}
              {utfall !== null && <span className="strong"> {utfall.toLowerCase()}</span>}
              {dag !== null && <span className="soft"> · {dato(dag)}</span>}
            </span>
            <OpphavButton of={tittel} opphav={opphav} />
          </li>
        ))}
      </RovingList>
      {deler.vedtak && vedtak.length === 0 && <p className="soft small">{text.noekkelNone}</p>}
      <NotShared deler={deler} />
    </div>
  )
}
