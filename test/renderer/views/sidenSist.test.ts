import { expect, it } from 'vitest'
import type { PartView } from '#renderer/api/usePart.ts'
import { toKildeendringer } from '#renderer/views/bruker/endring/toKildeendringer.ts'
import type { PartName } from '#shared/contract/contract.ts'
import type { Endring, Endringer } from '#shared/domain/endring/endring.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

const view = (name: PartName, endringer: Endringer | null): PartView<unknown> => ({
  name,
  isAsking: false,
  retry: () => undefined,
  endringer,
})
const changes = (endringer: Endring[], borte = 0, siden = '2026-11-20T10:00:00Z'): Endringer => ({
  siden: toTidspunkt(siden),
  endringer,
  borte,
})
const ny = (navn: string): Endring => ({ type: 'ny', slag: 'vedtak', navn })

it('is nothing to tell the first time', () => {
  expect(toKildeendringer([view('bruker/vedtakArena', null)])).toBeUndefined()
})

it('is all only when every part that may be seen could be compared', () => {
  const compared = view('bruker/vedtakArena', changes([]))
  const hidden: PartView<unknown> = {
    ...view('bruker/soeknader', null),
    svar: { state: 'begrenset', kilde: 'oskar' },
  }
  expect(toKildeendringer([compared, hidden])).toMatchObject({ count: 0, isAll: true })
  expect(toKildeendringer([compared, view('bruker/oppgaver', null)])).toMatchObject({ isAll: false })
})

it('gathers the parts of a source, keeps the lines apart, and counts what is gone', () => {
  const oversikt = toKildeendringer([
    view('bruker/vedtakArena', changes([ny('AAP')])),
    view('bruker/aktiviteter', changes([ny('Kurs')], 1)),
    view('bruker/utbetalinger', changes([ny('Bostøtte')], 0, '2026-11-18T10:00:00Z')),
    view('bruker/noekkelopplysninger', changes([ny('Vedtak')])),
    view('bruker/oppgaver', changes([])),
  ])
  expect(oversikt).toMatchObject({ siden: '2026-11-18T10:00:00Z', count: 5 })
  expect(oversikt?.perKilde.map(({ kilde, linje, borte }) => [kilde, linje, borte])).toEqual([
    ['arena', 'stat', 1],
    ['personkort', 'stat', 0],
    ['personkort', 'kommune', 0],
  ])
})
