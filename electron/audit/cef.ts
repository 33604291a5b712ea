import type { Linje } from '#shared/domain/kilde/linje.ts'
import { type Tidspunkt, toEpochMs } from '#shared/domain/tid/tidspunkt.ts'

/** Where a line goes: each line's own log, since an audit line can itself disclose; refusals to the security log. */
export const mottakere = ['stat', 'kommune', 'sikkerhet'] as const
export type Mottaker = (typeof mottakere)[number]

/** What somebody did with a person's data, or was refused. */
export type Sporing = {
  tid: Tidspunkt
  /** shown, changed, printed, exported, sent, refused */
  handling: 'vist' | 'endret' | 'skrevetUt' | 'eksportert' | 'sendt' | 'avvist'
  linje: Linje
  /** The employee's NAV ident. */
  hvem: string
  /** The person's fnr: the one thing this line is for. */
  om: string
  /** Ties together everything one errand caused. */
  kallId: string
}

const words: Record<Sporing['handling'], string> = {
  vist: 'Ansatt har sett opplysninger om bruker',
  endret: 'Ansatt har endret opplysninger om bruker',
  skrevetUt: 'Ansatt har skrevet ut opplysninger om bruker',
  eksportert: 'Ansatt har eksportert opplysninger om bruker',
  sendt: 'Ansatt har sendt opplysninger om bruker',
  avvist: 'Ansatt er nektet tilgang til bruker',
}

/** A refusal belongs in neither line's log. */
export function toMottaker({ handling, linje }: Pick<Sporing, 'handling' | 'linje'>): Mottaker {
  return handling === 'avvist' ? 'sikkerhet' : linje
}

const escapeHeader = (text: string) => oneLine(text).replace(/[\\|]/g, (sign) => `\\${sign}`)
const escapeValue = (text: string) => oneLine(text).replace(/[\\=|]/g, (sign) => `\\${sign}`)
/** Nothing in a value begins a second line. */
const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029\u0085\v\f\0]+/g, ' ')

/**
 * One CEF line (access-and-audit.md, "Audit"): `CEF:0|vendor|product|1.0|audit:access|words|INFO|end=… suid=… duid=…
 * sproc=…`. cs1, cs2 and cs4 are reserved by the receivers and never used.
 */
export function toCef({ tid, handling, hvem, om, kallId }: Sporing): string {
  const isRefused = handling === 'avvist'
  const header = [
    'CEF:0',
    'NAV',
    'Samlet',
    '1.0',
    'audit:access',
    words[handling],
    isRefused ? 'WARN' : 'INFO',
  ]
  const extension = {
    end: String(toEpochMs(tid)).padStart(13, '0'),
    suid: hvem,
    duid: om,
    sproc: kallId,
    flexString1Label: 'Decision',
    flexString1: isRefused ? 'Deny' : 'Permit',
  }
  const pairs = Object.entries(extension).map(([key, value]) => `${key}=${escapeValue(value)}`)
  return `${header.map((part) => escapeHeader(part)).join('|')}|${pairs.join(' ')}`
}
