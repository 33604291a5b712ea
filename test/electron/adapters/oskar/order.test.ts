import { describe, expect, it } from 'vitest'
import { orderHendelser, toInstantKey } from '#electron/adapters/oskar/fold/order.ts'
import { readDocument } from '#electron/adapters/oskar/schema/readDocument.ts'
import { compareTidspunkt, toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { event, HENTET, pictureOf, toDocument } from './build.ts'
import { seededRandom } from './mutate.ts'

const at = (hendelsestidspunkt: string, status: string) => ({
  type: 'soknadsStatus',
  hendelsestidspunkt,
  status,
})
const orderOf = (...events: unknown[]) =>
  orderHendelser(readDocument(toDocument(events), HENTET).hendelser).map(({ opphav }) => opphav.ref)

describe('the order of events', () => {
  it.each([
    ['no fraction before half a second', '2026-03-02T10:00:00Z', '2026-03-02T10:00:00.5Z'],
    ['nanoseconds', '2026-03-02T10:00:00.123456788Z', '2026-03-02T10:00:00.123456789Z'],
    ['milli against nano', '2026-03-02T10:00:00.1Z', '2026-03-02T10:00:00.100000001Z'],
    ['an offset', '2026-03-02T11:30:00.000+02:00', '2026-03-02T10:00:00.000Z'],
    ['more digits than nanoseconds', '2026-03-02T10:00:00.0000000001Z', '2026-03-02T10:00:00.1Z'],
  ])('is that of the instants: %s', (_what, earlier, later) => {
    const status = (...events: unknown[]) => pictureOf(...events).soeknad.status
    expect(status(at(later, 'FERDIGBEHANDLET'), at(earlier, 'MOTTATT'))).toBe('ferdigbehandlet')
    expect(status(at(earlier, 'MOTTATT'), at(later, 'FERDIGBEHANDLET'))).toBe('ferdigbehandlet')
  })

  it('agrees with the calendar library on any precision', () => {
    const random = seededRandom(7)
    const any = () => {
      const digits = Math.floor(random() * 10)
      const fraction = digits
        ? `.${String(Math.floor(random() * 1e9))
            .padStart(9, '0')
            .slice(0, digits)}`
        : ''
      return toTidspunkt(`2026-03-02T10:00:0${Math.floor(random() * 2)}${fraction}Z`)
    }
    for (let round = 0; round < 2000; round++) {
      const [a, b] = [any(), any()]
      const byKey = toInstantKey(a) < toInstantKey(b) ? -1 : toInstantKey(a) > toInstantKey(b) ? 1 : 0
      expect(byKey, `${a} ${b}`).toBe(Math.sign(compareTidspunkt(a, b)))
    }
  })

  it('at one instant: utbetaling before krav, everything else as in the file', () => {
    const vilkaar = (ref: string) => event('vilkar', 5, { vilkarreferanse: ref })
    const krav = (ref: string) => event('dokumentasjonkrav', 5, { dokumentasjonkravreferanse: ref })
    const utbetaling = (ref: string) => event('utbetaling', 5, { utbetalingsreferanse: ref })
    const sak = (ref: string) => event('saksStatus', 5, { referanse: ref })
    expect(orderOf(vilkaar('v1'), sak('s1'), krav('k1'), utbetaling('u1'), vilkaar('v2'))).toEqual([
      's1',
      'u1',
      'v1',
      'k1',
      'v2',
    ])
    expect(orderOf(sak('s2'), utbetaling('u2'), sak('s1'), utbetaling('u1'))).toEqual([
      's2',
      'u2',
      's1',
      'u1',
    ])
    const early = event('vilkar', 4, { vilkarreferanse: 'early' })
    expect(orderOf(utbetaling('u1'), early)).toEqual(['early', 'u1'])
  })
})
