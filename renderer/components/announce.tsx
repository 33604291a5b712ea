import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import './announce.css'

const SHOWN_MS = 6_000

const AnnounceContext = createContext<(message: string) => void>(() => undefined)

/** Says a short message, seen and heard, without taking the focus. */
export const useAnnounce = () => useContext(AnnounceContext)

export function AnnounceProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('')
  const announce = useCallback((next: string) => setMessage(next), [])
  useEffect(() => {
    if (message === '') return
    const timer = setTimeout(() => setMessage(''), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [message])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="announce" role="status">
        {message}
      </div>
    </AnnounceContext>
  )
}
