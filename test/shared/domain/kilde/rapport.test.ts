import { expect, it } from 'vitest'
import { rapportSchema, toRapporttekst } from '#shared/domain/kilde/rapport.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

it('tells where and what, and nothing of the person', () => {
  const text = toRapporttekst({
    kilde: 'gosys',
    del: 'bruker/oppgaver',
    hentet: toTidspunkt('2026-11-23T08:00:00Z'),
    problems: [
      { path: 'oppgaver[id=300000300].frist', code: 'wrongFormat', expected: 'yyyy-MM-dd' },
      { path: 'status', code: 'unknownCode', expected: 'one of OPPRETTET', found: 'HOS_ANDRE' },
      { path: 'tema', code: 'unknownCode', expected: '', found: 'Solfrid Eksempel 288198' },
      { path: 'tema', code: 'unknownCode', expected: '', found: '28819800000' },
    ],
  })
  expect(text).toBe(
    [
      'Samlet: 4 uleselige opplysninger',
      'Kilde: Gosys, bruker/oppgaver',
      'Hentet: 2026-11-23T08:00:00Z',
      '- oppgaver[id=•••••••••].frist: wrongFormat, expected yyyy-MM-dd',
      '- status: unknownCode, expected one of OPPRETTET, found HOS_ANDRE',
      '- tema: unknownCode',
      '- tema: unknownCode',
      '',
    ].join('\n'),
  )
})

it('is no way out for a number or a text, whichever field it stands in', () => {
  const problem = { path: 'a[158590 00005]\nSolfrid', code: 'missing', expected: '158590 00005' } as const
  const text = toRapporttekst({ kilde: 'oskar', del: 'bruker/soeknader', hentet: null, problems: [problem] })
  expect(text.split('\n')).toHaveLength(4)
  expect(text).not.toMatch(/\d{5}/)
  const of = (del: string) =>
    rapportSchema.safeParse({ kilde: 'oskar', del, hentet: null, problems: [] }).success
  expect(of('bruker/soeknader')).toBe(true)
  expect(of('Solfrid Eksempel, 158590 00005')).toBe(false)
})
