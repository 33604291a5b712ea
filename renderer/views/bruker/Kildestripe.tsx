import { Button } from '@navikt/ds-react/Button'
import { type Kildestatus, toKildestatus } from '#renderer/api/kildestatus.ts'
import { useTilkoblinger } from '#renderer/api/oppsett.ts'
import type { PartView } from '#renderer/api/usePart.ts'
import { Icon, type IconName } from '#renderer/components/icon.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { type Kilde, kildenavn, kilder } from '#shared/domain/kilde/kilde.ts'
import './kildestripe.css'

const icons: Record<Kildestatus['kind'], IconName> = {
  henter: 'again',
  svarte: 'answered',
  svarerDelvis: 'warning',
  svarerIkke: 'utilgjengelig',
  ikkeTilkoblet: 'ikkeTilkoblet',
  begrenset: 'begrenset',
  ingenTilgang: 'ingenTilgang',
  feil: 'warning',
}

function useWords(status: Kildestatus): string {
  const text = useText().kilde
  const { moment } = useDates()
  switch (status.kind) {
    case 'svarte':
      return moment(status.at)
    case 'svarerDelvis':
      return text.svarteDelvis(moment(status.at))
    case 'svarerIkke':
      return text.svarerIkke(moment(status.at))
    case 'henter':
    case 'ikkeTilkoblet':
    case 'begrenset':
    case 'ingenTilgang':
    case 'feil':
      return text[status.kind]
  }
}

function Chip({ kilde, status }: { kilde: Kilde; status: Kildestatus }) {
  const text = useText().kilde
  return (
    <li className={`kilde kilde--${status.kind}`} data-kilde={kilde}>
      <Icon name={icons[status.kind]} />
      <span className="kilde__name">{kildenavn[kilde]}</span>{' '}
      {/* All is well: the eye needs the mark and the time, the ear the word. */}
      {status.kind === 'svarte' && <span className="visually-hidden">{text.svarte} </span>}
      {useWords(status)}
    </li>
  )
}

type Props = { views: readonly PartView<unknown>[]; onAskAgain: () => void }

/** The five sources, each with its state and time. */
export function Kildestripe({ views, onAskAgain }: Props) {
  const text = useText()
  const tilkoblinger = useTilkoblinger()
  return (
    <div className="kildestripe">
      <ul aria-label={text.kilde.heading}>
        {kilder.map((kilde) => (
          <Chip key={kilde} kilde={kilde} status={toKildestatus(kilde, views, tilkoblinger)} />
        ))}
      </ul>
      <Button
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        icon={<Icon name="again" />}
        onClick={onAskAgain}
      >
        {text.kilde.askAgain}
      </Button>
    </div>
  )
}
