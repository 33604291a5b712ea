import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import type { Hvem, Oppgavesoek } from './gosysClient.ts'

const CLOSED: readonly unknown[] = ['FERDIGSTILT', 'FEILREGISTRERT']

/** Whether the server would have given the task for this search. What cannot be told is given, and open. */
export function isSought(row: unknown, { hvem, statuskategori, ferdigstiltFom }: Oppgavesoek): boolean {
  if (!isRecord(row)) return statuskategori === 'AAPEN'
  if (CLOSED.includes(row['status']) !== (statuskategori === 'AVSLUTTET')) return false
  const closed = row['ferdigstiltTidspunkt']
  const isTooOld =
    ferdigstiltFom !== undefined && typeof closed === 'string' && closed.slice(0, 10) < ferdigstiltFom
  return !isTooOld && isOf(row, hvem)
}

function isOf(row: Record<string, unknown>, hvem: Hvem): boolean {
  if ('bruker' in hvem) return true
  const [told, asked] =
    'tilordnetRessurs' in hvem
      ? [row['tilordnetRessurs'], hvem.tilordnetRessurs]
      : [row['tildeltEnhetsnr'], hvem.tildeltEnhetsnr]
  return typeof told === 'string' && told.toUpperCase() === asked.toUpperCase()
}
