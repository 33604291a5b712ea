import { useState } from 'react'
import { useCopyIdent } from '#renderer/api/copying.ts'
import { useAnnounce } from '#renderer/components/announce.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/Keys.tsx'
import { useShortcut } from '#renderer/components/useShortcut.ts'
import { useText } from '#renderer/text/text.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { maskIdent, readPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'

/** The number, masked until asked for. Copying goes through main, which takes it off the clipboard again. */
export function IdentLine({ brukerId, ident }: { brukerId: BrukerId; ident: string }) {
  const { bruker, feil } = useText()
  const announce = useAnnounce()
  const [isShown, setShown] = useState(false)
  const copy = useCopyIdent(brukerId)
  const onCopy = () =>
    copy.mutate(undefined, {
      onSuccess: () => announce(bruker.copied),
      onError: () => announce(feil.copy),
    })
  const onReveal = () => setShown((shown) => !shown)
  useShortcut('Alt+k', onCopy)
  useShortcut('Alt+v', onReveal)
  const read = readPersonidentifikator(ident)
  const kind = read.ok && read.facts.kind === 'dNummer' ? bruker.dNummer : bruker.ident
  const shown = isShown ? `${ident.slice(0, 6)} ${ident.slice(6)}` : maskIdent(ident)
  return (
    <div className="ident">
      <span className="visually-hidden">{kind}</span>
      <span className="ident__number">{shown}</span>
      <button
        type="button"
        className="icon-button"
        aria-pressed={isShown}
        aria-label={bruker.reveal}
        title={isShown ? bruker.hide : bruker.reveal}
        onClick={onReveal}
      >
        <Icon name={isShown ? 'hide' : 'reveal'} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={bruker.copy}
        title={bruker.copy}
        onClick={onCopy}
      >
        <Icon name="copy" />
      </button>
      <Keys combo="Alt+K" />
    </div>
  )
}
