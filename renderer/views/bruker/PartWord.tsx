import type { PartView } from '#renderer/api/usePart.ts'
import { Icon, type IconName } from '#renderer/components/icon.tsx'
import { useText } from '#renderer/text/text.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import type { Kildetilstand } from '#shared/domain/kilde/kildesvar.ts'

const icons: Record<Exclude<Kildetilstand, 'ok'>, IconName> = {
  ingenData: 'ingenData',
  ingenTilgang: 'ingenTilgang',
  begrenset: 'begrenset',
  utilgjengelig: 'utilgjengelig',
  ikkeSpurt: 'ikkeSpurt',
}

/** The state of a part in a few words, where there is no room for a note. The note itself stands in its panel. */
export function PartWord({ view, none }: { view: PartView<unknown>; none: string }) {
  const { app, tilstand } = useText()
  const { svar, error } = view
  if (svar === undefined) return <span className="soft">{error ? tilstand.feil : app.loading}</span>
  if (svar.state === 'ok') return null
  const navn = kildenavn[svar.kilde]
  const words = {
    ingenData: none,
    ingenTilgang: tilstand.ingenTilgang(navn),
    begrenset: tilstand.begrenset,
    utilgjengelig: tilstand.utilgjengelig(navn),
    ikkeSpurt: tilstand.ikkeSpurt(navn),
  }
  return (
    <span className={svar.state === 'utilgjengelig' ? 'hint' : 'soft'}>
      <Icon name={icons[svar.state]} /> {words[svar.state]}
    </span>
  )
}
