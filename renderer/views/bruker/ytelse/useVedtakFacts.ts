import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { Kode } from '#shared/domain/kodeverk/kode.ts'
import { findDato } from '#shared/domain/tid/dato.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'

/** Sources' facts are texts, their days "01.05.2026": written as all other days of the screen are. */
function useDatesInText(): (verdi: string) => string {
  const { dato } = useDates()
  const inWords = (day: string) => {
    const found = findDato(day.split('.').reverse().join('-'))
    return found ? dato(found) : day
  }
  return (verdi) => verdi.replace(/(?<![\d.])\d\d\.\d\d\.\d{4}(?![\d.])/g, inWords)
}

/** Everything else a source says of a decision, for the place where its source is opened. */
export function useVedtakFacts(vedtak: Vedtak | undefined): { term: string; value: string | null }[] {
  const text = useText().ytelse
  const { dato } = useDates()
  const kode = useKode()
  const withDates = useDatesInText()
  if (vedtak === undefined) return []
  const { beloep, vedtatt, grad } = vedtak
  const word = (value: Kode | null) => (value === null ? null : kode(value))
  return [
    { term: text.utfallTerm, value: word(vedtak.utfallkode) ?? text.utfall[vedtak.utfall] },
    { term: text.type, value: word(vedtak.vedtakstype) },
    { term: text.status, value: word(vedtak.status) },
    { term: text.vedtatt, value: vedtatt === null ? null : dato(vedtatt) },
    {
      term: text.sats,
      value: beloep === null ? null : `${formatBeloep(beloep.oere)} ${text.per[beloep.per]}`,
    },
    { term: text.gradTerm, value: grad === null ? null : text.grad(String(grad)) },
    ...vedtak.fakta.map(({ felt, verdi }) => ({ term: kode(felt), value: withDates(verdi) })),
  ]
}
