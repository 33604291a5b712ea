import type { ReactNode } from 'react'
import type { PartView } from '#renderer/api/usePart.ts'
import { Lines } from './Lines.tsx'
import { PartState } from './PartState.tsx'

type Props<T> = { view: PartView<T>; lines: number; children: (value: T) => ReactNode }

/** A part of the picture: its content when there is any, and always what state it is in. */
export function Part<T>({ view, lines, children }: Props<T>) {
  const { svar, error } = view
  if (svar === undefined && error === undefined) return <Lines count={lines} />
  return (
    <>
      <PartState view={view} />
      {svar?.state === 'ok' && children(svar.value)}
    </>
  )
}
