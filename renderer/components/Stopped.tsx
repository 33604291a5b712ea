import { Button } from '@navikt/ds-react/Button'
import { Heading } from '@navikt/ds-react/Typography'
import { useText } from '#renderer/text/text.ts'
import { Icon, type IconName } from './icon.tsx'
import './stopped.css'

type Props = { icon: IconName; title: string; next: string; onRetry?: () => void }

/** A page that cannot be shown: what happened, what still works, what to do. */
export function Stopped({ icon, title, next, onRetry }: Props) {
  const text = useText().kilde
  return (
    <div className="stopped" role="alert">
      <Icon name={icon} />
      <div>
        <Heading level="1" size="small" tabIndex={-1}>
          {title}
        </Heading>
        <p>{next}</p>
        {onRetry && (
          <Button size="small" variant="secondary" data-color="neutral" onClick={onRetry}>
            {text.retry}
          </Button>
        )}
      </div>
    </div>
  )
}
