import { describe, expect, it } from 'vitest'
import { mergeAnswer, mergeKept, type PartData } from '#renderer/api/part.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { fail, ok } from '#shared/result/result.ts'
import { answered, noAccess, nothing, restricted, unavailable } from '../bridge/answers.ts'

const old: PartData<string> = { svar: answered('oskar', 'old') }
const fresh = (svar: Kildesvar<string>) => ok({ svar })

describe('a fresh answer', () => {
  it('replaces the old one, also when it is a no', () => {
    for (const svar of [answered('oskar', 'new'), nothing('oskar'), noAccess('oskar'), restricted('oskar')]) {
      expect(mergeAnswer(old, fresh(svar))).toEqual({ svar })
    }
  })

  it('leaves the old one standing, marked, when the source does not answer', () => {
    const merged = mergeAnswer(old, fresh(unavailable('oskar')))
    expect(merged.svar).toEqual(old.svar)
    expect(merged.failure).toMatchObject({ reason: 'timeout' })
  })

  it('says since when it does not answer: the first failure, not the last', () => {
    const first = mergeAnswer(old, fresh(unavailable('oskar')))
    const later = { ...unavailable('oskar', 'connection'), hentet: toTidspunkt('2026-11-19T08:10:00Z') }
    const merged = mergeAnswer(first, fresh(later))
    expect(merged.failure).toEqual({
      reason: 'connection',
      at: '2026-11-19T08:10:00Z',
      since: '2026-11-19T07:02:00Z',
    })
    expect(mergeAnswer(merged, fresh(answered('oskar', 'new'))).failure).toBeUndefined()
  })

  it('is the state itself when there is nothing older', () => {
    expect(mergeAnswer<string>(undefined, fresh(unavailable('oskar'))).svar?.state).toBe('utilgjengelig')
  })

  it('leaves nothing standing when the call is refused', () => {
    const error = { kind: 'forbidden', reason: 'person' } as const
    expect(mergeAnswer(old, fail(error))).toEqual({ error })
  })

  it('keeps the old one through a failure that is not a no', () => {
    const error = { kind: 'cancelled' } as const
    expect(mergeAnswer(old, fail(error))).toEqual({ ...old, error })
  })
})

describe('a kept answer', () => {
  const kept = answered('oskar', 'kept')
  it('fills the hole before the fresh one, and under a source that does not answer', () => {
    expect(mergeKept(undefined, kept)).toEqual({ svar: kept })
    const failed = mergeAnswer<string>(undefined, fresh(unavailable('oskar')))
    expect(mergeKept(failed, kept)).toMatchObject({ svar: kept, failure: { reason: 'timeout' } })
  })

  it('never covers an answer or a refusal', () => {
    expect(mergeKept(old, kept)).toBe(old)
    const no: PartData<string> = { svar: restricted('oskar') }
    expect(mergeKept(no, kept)).toBe(no)
    const refused: PartData<string> = { error: { kind: 'forbidden', reason: 'person' } }
    expect(mergeKept(refused, kept)).toBe(refused)
  })
})
