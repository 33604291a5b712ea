import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'

type Status = Utbetaling['status']

/**
 * Status is free text. By how the text begins, longest first, in small letters. Money on its way (handed to the bank,
 * put in the post, approved) is `planlagt`: the source says it comes, it is not yet the bruker's. Money held back for
 * a decision is `ventende`. `annullert` never comes: it is shown as stopped.
 */
const BEGINNINGS: readonly (readonly [text: string, status: Status])[] = [
  ['utbetalt', 'utbetalt'],
  ['utbetaling stoppet', 'stoppet'],
  ['utbetaling returnert', 'returnert'],
  ['innløst', 'utbetalt'],
  ['ligger hos bank', 'planlagt'],
  ['sendt bank', 'planlagt'],
  ['sendt til bank', 'planlagt'],
  ['sendt kunde', 'planlagt'],
  ['klar for utbetaling', 'planlagt'],
  ['til utbetaling', 'planlagt'],
  ['under utbetaling', 'planlagt'],
  ['planlagt', 'planlagt'],
  ['anvist', 'planlagt'],
  ['vente', 'ventende'],
  ['under behandling', 'ventende'],
  ['til behandling', 'ventende'],
  ['stoppet', 'stoppet'],
  ['stanset', 'stoppet'],
  ['annullert', 'stoppet'],
  ['kansellert', 'stoppet'],
  ['retur', 'returnert'],
  ['avvist', 'returnert'],
]
const EXPECTED = `text beginning with ${BEGINNINGS.map(([text]) => text).join(', ')}`

/** What the source's text means; an unknown one stays as it is, is never money paid, and is said. */
export function toUtbetalingsstatus(
  text: string | null,
  path: string,
  reading: Reading,
): Pick<Utbetaling, 'status' | 'kildestatus'> {
  if (text === null) {
    addProblem(reading, path, 'missing', EXPECTED)
    return { status: 'ukjent', kildestatus: '' }
  }
  const read = text.toLowerCase().replaceAll('_', ' ').replace(/\s+/g, ' ').trim()
  const status = BEGINNINGS.find(([beginning]) => isBeginning(read, beginning))?.[1]
  if (status === undefined) addProblem(reading, path, 'unknownCode', EXPECTED, text)
  return { status: status ?? 'ukjent', kildestatus: text }
}

/** "utbetalt ikke" and "utbetalt delvis" are nobody's "utbetalt": only the plain word may count as money paid. */
function isBeginning(text: string, beginning: string): boolean {
  const paid = beginning === 'utbetalt' || beginning === 'innløst'
  return paid ? new RegExp(`^${beginning}\\.?$`).test(text) : text.startsWith(beginning)
}
