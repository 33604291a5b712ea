import type { Oppgave } from './oppgave.ts'

/** Somebody still has to do something; a status we do not know is not taken for done. */
export function isOpenOppgave({ status }: Pick<Oppgave, 'status'>): boolean {
  return status !== 'ferdigstilt' && status !== 'feilregistrert'
}

/** Open ones by what falls due first, those without a deadline last; closed ones newest first. */
export function arrangeOppgaver(oppgaver: readonly Oppgave[]): { open: Oppgave[]; closed: Oppgave[] } {
  const due = ({ frist }: Oppgave): string => frist ?? '9999'
  const closedAt = ({ ferdigstilt, endret }: Oppgave): string => ferdigstilt ?? endret ?? ''
  return {
    open: oppgaver
      .filter(isOpenOppgave)
      .sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.id - b.id)),
    closed: oppgaver
      .filter((oppgave) => !isOpenOppgave(oppgave))
      .sort((a, b) => (closedAt(a) > closedAt(b) ? -1 : 1)),
  }
}
