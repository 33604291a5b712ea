import { describe, expect, it } from 'vitest'
import { type Sporing, toCef, toMottaker } from '#electron/audit/cef.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

/** Synthetic: month + 80. */
const ANNA = '14859000003'
const shown: Sporing = {
  tid: toTidspunkt('2026-11-23T08:00:00.123Z'),
  handling: 'vist',
  linje: 'kommune',
  hvem: 'Z990001',
  om: ANNA,
  kallId: '3c1f',
}

describe('a line of the audit log', () => {
  it('is to the letter as the receivers read it', () => {
    expect(toCef(shown)).toBe(
      'CEF:0|NAV|Samlet|1.0|audit:access|Ansatt har sett opplysninger om bruker|INFO|end=1795420800123 suid=Z990001 duid=14859000003 sproc=3c1f flexString1Label=Decision flexString1=Permit',
    )
  })

  it('says a refusal as one', () => {
    expect(toCef({ ...shown, handling: 'avvist' })).toMatch(/\|WARN\|.*flexString1=Deny$/)
  })

  it('is one line whatever stands in it, and no value ends another', () => {
    const line = toCef({ ...shown, hvem: 'Z1|x=y\\z\nCEF:0|evil', kallId: 'a\r\nb\u2028c duid=1' })
    expect(line.split(/[\r\n\u2028]/)).toHaveLength(1)
    expect(line).toContain('suid=Z1\\|x\\=y\\\\z CEF:0\\|evil')
    expect(line).toContain('sproc=a b c duid\\=1')
  })

  it('leaves the reserved keys alone', () => {
    expect(toCef(shown)).not.toMatch(/\bcs[124](Label)?=/)
  })
})

it('goes to its own line’s log, a refusal to neither', () => {
  expect(toMottaker(shown)).toBe('kommune')
  expect(toMottaker({ ...shown, linje: 'stat' })).toBe('stat')
  expect(toMottaker({ ...shown, handling: 'avvist' })).toBe('sikkerhet')
})
