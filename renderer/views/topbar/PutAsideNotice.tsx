import { Button } from '@navikt/ds-react/Button'
import { usePutAside } from '#renderer/api/oppsett.ts'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'

/** The settings began anew, and where the old ones are. Told until it is closed. */
export function PutAsideNotice({ onClosed }: { onClosed: () => void }) {
  const text = useText()
  const { file, close } = usePutAside()
  if (file === undefined) return null
  const onClose = () => {
    close()
    onClosed()
  }
  return (
    <aside aria-label={text.feil.putAside}>
      <StateNote
        kind="utilgjengelig"
        icon="warning"
        title={text.feil.putAside}
        next={text.feil.putAsideNext(file)}
        action={
          <Button
            size="xsmall"
            variant="secondary"
            data-color="neutral"
            aria-label={text.feil.closeNotice}
            onClick={onClose}
          >
            {text.app.close}
          </Button>
        }
      />
    </aside>
  )
}
