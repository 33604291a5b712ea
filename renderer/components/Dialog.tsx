import { type ReactNode, useEffect, useRef } from 'react'
import './dialog.css'

type Props = { label: string; onClose: () => void; className?: string; children: ReactNode }

/** A modal of the browser's own: it holds the focus, closes on Esc and gives the focus back. */
export function Dialog({ label, onClose, className = '', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it; the click is on the backdrop
    <dialog
      ref={dialog}
      aria-label={label}
      className={`dialog ${className}`}
      onClose={() => !dialog.current?.open && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {children}
    </dialog>
  )
}
