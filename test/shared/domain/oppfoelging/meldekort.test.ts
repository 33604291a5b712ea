import { describe, expect, it } from 'vitest'
import { listMeldekortToSend, type Meldekort, meldekortfrist } from '#shared/domain/oppfoelging/meldekort.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { meldekort } from '#test/renderer/bridge/fagsystem.ts'

const card = (tom: string, change: Partial<Meldekort> = {}) =>
  meldekort({ id: tom, tom: toDato(tom), ...change })
const toSend = (today: string, ...list: Meldekort[]) =>
  listMeldekortToSend(list, toDato(today)).map(({ meldekort: { id } }) => id)

describe('a meldekort', () => {
  it('may be sent from the last Saturday, and is due the Monday eight days after its Sunday, holiday or not', () => {
    expect(meldekortfrist(card('2026-11-22'))).toEqual({ tidligst: '2026-11-21', frist: '2026-11-30' })
    // Christmas does not move it (payouts.md).
    expect(meldekortfrist(card('2026-12-20')).frist).toBe('2026-12-28')
    expect(meldekortfrist(card('2027-03-21')).frist).toBe('2027-03-29')
  })
})

describe('those to send', () => {
  it('are the unsent ones that can be sent within a fortnight, first deadline first, overdue ones among them', () => {
    const sent = card('2026-11-08', { tilstand: 'sendt' })
    expect(
      toSend(
        '2026-11-23',
        card('2026-12-20'),
        card('2026-11-22'),
        card('2026-12-06'),
        sent,
        card('2026-10-25'),
      ),
    ).toEqual(['2026-10-25', '2026-11-22', '2026-12-06'])
  })

  it('are not what nobody has sent for two months: that is history', () => {
    expect(toSend('2026-11-23', card('2026-09-20'))).toEqual(['2026-09-20'])
    expect(toSend('2026-11-24', card('2026-09-20'))).toEqual([])
    expect(toSend('2026-11-23', card('2019-03-10'))).toEqual([])
  })
})
