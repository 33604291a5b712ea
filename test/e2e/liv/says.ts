import { nb } from '#renderer/text/nb/nb.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import { findDato } from '#shared/domain/tid/dato.ts'
import type { Fact } from '#test/simulator/population/script/fact.ts'

type Words = Readonly<Record<string, string>>

/** The screen's word for what the domain calls it, part by part. */
const states: Partial<Record<Fact['part'], Words>> = {
  // A code nobody knows stands there raw, as unknown.
  aktiviteter: { ...nb.oppfoelging.deltakelse, ukjent: 'ukjent kode' },
  // A decision that counts is told by its outcome, one that is not made yet by where the benefit stands.
  vedtak: {
    ...nb.ytelse.utfall,
    ...nb.ytelse.gyldighet,
    gyldig: '',
    ukjent: 'ukjent kode',
    aapen: nb.ytelse.tilstand.underBehandling,
  },
  meldekort: { ...nb.oppfoelging.tilstand, ukjent: 'ukjent kode' },
  utbetalinger: nb.utbetaling.status,
  soeknader: { ...nb.vedtak.utfall, ...nb.vedtak.soeknadsstatus },
  oppgaver: nb.oppgave.status,
}

/** What a script writes in the domain's word and the screen in its own. */
const ownWords: Partial<Record<Fact['part'], Words>> = {
  oppgaver: { ...nb.oppgave.prioritet, kommune: nb.linje.kommune },
}

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "14. okt.", with the year when it is another; also as the start of a period: "1.–31. okt.", "1. okt.–3. nov.". */
function datePattern(dato: Dato, today: Dato): RegExp {
  const year = dato.slice(0, 4)
  const day = Number(dato.slice(8, 10))
  const month = quote(nb.tid.months[Number(dato.slice(5, 7)) - 1] ?? '')
  const isThisYear = year === today.slice(0, 4)
  const ends = isThisYear ? '(?! \\d{4})' : ` ${year}`
  const whole = `${day}\\. ${month}(${ends}|–\\d{1,2}\\. [a-zæøå]+\\.?${ends})`
  const start = `${day}\\.–\\d{1,2}\\. ${month}${ends}`
  return new RegExp(`(?<!\\d)(${whole}|${start})`)
}

/** Whether the text holds it: a date as the screen writes dates, a number as a number of its own. */
function holds(text: string, wanted: string, today: Dato): boolean {
  const dato = /^\d\d\.\d\d\.\d{4}$/.test(wanted)
    ? findDato(wanted.split('.').reverse().join('-'))
    : undefined
  if (dato !== undefined) return datePattern(dato, today).test(text)
  // "ny" must not be found in "nytt".
  if (/^[\p{L}]{1,3}$/u.test(wanted)) return new RegExp(`(?<!\\p{L})${wanted}(?!\\p{L})`, 'iu').test(text)
  if (/^[\d ,:]+$/.test(wanted)) return new RegExp(`(?<![\\d,])${wanted}(?![\\d,])`).test(text)
  return text.toLowerCase().includes(wanted.toLowerCase())
}

/** What of the fact the text lacks, in the screen's words; [] when all of it is there. */
export function lacks(text: string, { part, shows, state }: Fact, today: Dato): string[] {
  const wanted = shows.map((each) => ownWords[part]?.[each] ?? each)
  const word = state === undefined ? undefined : states[part]?.[state]
  if (state !== undefined && word === undefined) return [`an own word for ${state}`]
  return [...wanted, ...(word === undefined ? [] : [word])].filter((each) => !holds(text, each, today))
}
