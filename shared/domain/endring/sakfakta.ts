import { type Aktivitet, isPast } from '../oppfoelging/aktivitet.ts'
import type { Meldekort } from '../oppfoelging/meldekort.ts'
import type { Oppfoelging } from '../oppfoelging/oppfoelging.ts'
import { isOpenOppgave } from '../oppgave/arrangeOppgaver.ts'
import type { Oppgave } from '../oppgave/oppgave.ts'
import { listKrav } from '../soeknad/krav.ts'
import type { Soeknad } from '../soeknad/soeknad.ts'
import { isExpected } from '../utbetaling/arrange.ts'
import type { Utbetaling } from '../utbetaling/utbetaling.ts'
import type { Vedtak } from '../ytelse/vedtak.ts'
import type { Faktum } from './endring.ts'

export const toVedtakfakta = (vedtak: readonly Vedtak[]): Faktum[] =>
  // What is left is counted down by the day: that is time, not news.
  vedtak.map((each) => ({ slag: 'vedtak', key: each.id, navn: each.ytelse, innhold: { ...each, igjen: [] } }))

export const toUtbetalingfakta = (utbetalinger: readonly Utbetaling[]): Faktum[] =>
  utbetalinger.map((each) => ({
    slag: 'utbetaling',
    key: each.id,
    navn: each.ytelse,
    innhold: each,
    // The calendar looks a year back: what was paid, stopped or returned falls out of it.
    forgaar: !isExpected(each),
  }))

export function toOppfoelgingfakta({ status, vedtak14a }: Oppfoelging): Faktum[] {
  return [
    { slag: 'oppfoelging', key: 'status', navn: null, innhold: status },
    { slag: 'vedtak', key: '14a', navn: '§ 14 a', innhold: vedtak14a },
  ]
}

export const toAktivitetfakta = (aktiviteter: readonly Aktivitet[]): Faktum[] =>
  aktiviteter.map((each) => ({
    slag: 'aktivitet',
    key: `${each.type}:${each.id}`,
    navn: each.lokaltNavn ?? each.navn,
    innhold: each,
    forgaar: isPast(each),
  }))

export const toMeldekortfakta = (meldekort: readonly Meldekort[]): Faktum[] =>
  meldekort.map((each) => ({
    slag: 'meldekort',
    key: each.id,
    navn: null,
    innhold: each,
    forgaar: each.tilstand !== 'ikkeSendt',
  }))

export const toOppgavefakta = (oppgaver: readonly Oppgave[]): Faktum[] =>
  oppgaver.map((each) => ({
    slag: 'oppgave',
    key: String(each.id),
    navn: each.type.navn?.nb ?? each.type.kode,
    innhold: each,
    forgaar: !isOpenOppgave(each),
  }))

/** Søknad, its saker and what is asked in them, each by itself, so that a change is told where it happened. */
export function toSoeknadfakta(soeknader: readonly Soeknad[]): Faktum[] {
  const heads = soeknader.map(
    (each): Faktum => ({
      slag: 'soeknad',
      key: each.id,
      navn: null,
      innhold: [each.status, each.kontorer, each.forelopigeSvar],
    }),
  )
  const saker = soeknader.flatMap(({ id, saker: list }) =>
    list.map(
      (sak): Faktum => ({ slag: 'sak', key: `${id}:${sak.referanse}`, navn: sak.tittel, innhold: sak }),
    ),
  )
  const krav = listKrav(soeknader, []).map(
    (each): Faktum => ({
      slag: 'krav',
      key: each.key,
      navn: each.tittel,
      innhold: [each.status, each.frist, each.tittel, each.beskrivelse],
    }),
  )
  return [...heads, ...saker, ...krav]
}
