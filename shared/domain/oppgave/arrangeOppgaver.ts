import type { Oppgave } from './oppgave.ts'

/** Somebody still has to do something; a status we do not know is not taken for done. */
export function isOpenOppgave({ status }: Pick<Oppgave, 'status'>): boolean {
  return status !== 'ferdigstilt' && status !== 'feilregistrert'
}

const due = ({ frist }: Pick<Oppgave, 'frist'>): string => frist ?? '9999'

/** What falls due first, without a deadline last; for sort(). */
export function byFrist(a: Pick<Oppgave, 'frist' | 'id'>, b: Pick<Oppgave, 'frist' | 'id'>): number {
  return due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.id - b.id
}

/** Open ones by what falls due first, those without a deadline last; closed ones newest first. */
export function arrangeOppgaver(oppgaver: readonly Oppgave[]): { open: Oppgave[]; closed: Oppgave[] } {
  const closedAt = ({ ferdigstilt, endret }: Oppgave): string => ferdigstilt ?? endret ?? ''
  return {
    open: oppgaver.filter(isOpenOppgave).sort(byFrist),
    closed: oppgaver
      .filter((oppgave) => !isOpenOppgave(oppgave))
      .sort((a, b) => (closedAt(a) > closedAt(b) ? -1 : 1)),
  }
}
