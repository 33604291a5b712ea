import { describe, expect, it } from 'vitest'
import { toKildestatus } from '#renderer/api/kildestatus.ts'
import { mergeAnswer } from '#renderer/api/part.ts'
import type { PartView } from '#renderer/api/usePart.ts'
import type { PartName } from '#shared/contract/contract.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { ok } from '#shared/result/result.ts'
import { ASKED, answered, noAccess, restricted, unavailable } from '../bridge/answers.ts'

const view = (name: PartName, svar?: Kildesvar<unknown>, isAsking = false): PartView<unknown> => ({
  ...(svar ? mergeAnswer(undefined, ok({ svar })) : {}),
  name,
  isAsking,
  retry: () => undefined,
})
const cases = (svar?: Kildesvar<unknown>) => view('bruker/soeknader', svar)
const payouts = (svar?: Kildesvar<unknown>) => view('bruker/kommunaleUtbetalinger', svar)
const oskar = (...views: PartView<unknown>[]) => toKildestatus('oskar', views, [])

describe('the chip of a source', () => {
  it('is not connected when nothing is asked of it or the installation says so', () => {
    expect(toKildestatus('arena', [cases()], [])).toEqual({ kind: 'ikkeTilkoblet' })
    const off = [{ kilde: 'oskar' as const, maate: 'ikkeTilkoblet' as const }]
    expect(toKildestatus('oskar', [cases(answered('oskar', 1))], off)).toEqual({ kind: 'ikkeTilkoblet' })
  })

  it('asks until the last part has answered, then says when', () => {
    const answer = answered('oskar', 1)
    expect(oskar(cases(answer), view('bruker/kommunaleUtbetalinger', undefined, true))).toEqual({
      kind: 'henter',
    })
    expect(oskar(cases(answer), payouts(answer))).toEqual({ kind: 'svarte', at: ASKED })
  })

  it('tells a source that fails in part from one that fails whole, and since when', () => {
    const down = unavailable('oskar')
    const since = '2026-11-19T07:02:00Z'
    expect(oskar(cases(down), payouts(down))).toEqual({ kind: 'svarerIkke', at: since })
    expect(oskar(cases(answered('oskar', 1)), payouts(down))).toEqual({ kind: 'svarerDelvis', at: since })
  })

  it('is restricted only when all of it is: a restricted part says nothing about the rest', () => {
    expect(oskar(cases(restricted('oskar')), payouts(restricted('oskar')))).toEqual({ kind: 'begrenset' })
    expect(oskar(cases(restricted('oskar')), payouts(answered('oskar', 1)))).toEqual({
      kind: 'svarte',
      at: ASKED,
    })
    expect(oskar(cases(noAccess('oskar')), payouts(noAccess('oskar')))).toEqual({ kind: 'ingenTilgang' })
  })
})
