import { Button } from '@navikt/ds-react/Button'
import { useLayoutEffect, useRef } from 'react'
import { useText } from '#renderer/text/text.ts'
import { Icon } from './icon.tsx'

type Props = { of: string; isAsking: boolean; onRetry: () => void }

/** Asks the source again. When the answer takes the button away, the focus goes to the section's heading. */
export function RetryButton({ of, isAsking, onRetry }: Props) {
  const text = useText()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const shown = button.current
    return () => {
      if (shown === null || document.activeElement !== shown) return
      shown.closest('section, header')?.querySelector<HTMLElement>('h1, h2')?.focus()
    }
  }, [])
  return (
    <Button
      ref={button}
      size="xsmall"
      variant="secondary"
      data-color="neutral"
      icon={<Icon name="again" />}
      aria-label={text.kilde.retryOf(of)}
      aria-disabled={isAsking}
      onClick={() => !isAsking && onRetry()}
    >
      {isAsking ? text.kilde.asking : text.kilde.retry}
    </Button>
  )
}
