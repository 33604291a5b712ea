import type { DigisosSokerDto } from '#electron/adapters/oskar/schema/writer.ts'
import { type Dato, daysBetween } from '#shared/domain/tid/dato.ts'
import { instantOn } from '../calendar.ts'
import type { KravPlan, SakPlan, SoeknadPlan, UtbetalingPlan } from './plan.ts'

type Hendelse = DigisosSokerDto['hendelser'][number]

const fil = (id: string) => ({ referanse: { type: 'dokumentlager' as const, id } })
/** Leaves out what is not set, as a writer of the schema must. */
function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept: { [K in keyof T]?: NonNullable<T[K]> } = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== null && value !== undefined) kept[key] = value
  }
  return kept
}

type At = (dato: Dato) => string

/** The whole document of a søknad: a full snapshot of events, oldest first. */
export function toDocument(plan: SoeknadPlan): DigisosSokerDto {
  const at = clock()
  const hendelser: Hendelse[] = [
    { type: 'soknadsStatus', hendelsestidspunkt: at(plan.soekt), status: 'MOTTATT' },
    ...plan.kontorer.map(
      ({ enhet, dato }): Hendelse => ({
        type: 'tildeltNavKontor',
        hendelsestidspunkt: at(dato),
        navKontor: enhet,
      }),
    ),
    ...handling(plan, at),
    ...plan.saker.flatMap((sak) => sakEvents(sak, at)),
    ...plan.utbetalinger.flatMap((each) => utbetalingEvents(each, at)),
    ...kravEvents(plan, at),
    ...etterspurtEvents(plan, at),
    ...lastStatus(plan, at),
  ]
  return {
    version: '1.0.0',
    avsender: { systemnavn: 'Oskar (øvelse)', systemversjon: '4.2.0' },
    hendelser: hendelser.toSorted(
      (a, b) => Date.parse(a.hendelsestidspunkt) - Date.parse(b.hendelsestidspunkt),
    ),
  }
}

function kravEvents({ vilkaar, dokumentasjonkrav }: SoeknadPlan, at: At): Hendelse[] {
  return [
    ...vilkaar.map(
      (each): Hendelse => ({
        type: 'vilkar',
        hendelsestidspunkt: at(each.dato),
        vilkarreferanse: each.referanse,
        ...kravFields(each),
        ...given({ status: each.status }),
      }),
    ),
    ...dokumentasjonkrav.map(
      (each): Hendelse => ({
        type: 'dokumentasjonkrav',
        hendelsestidspunkt: at(each.dato),
        dokumentasjonkravreferanse: each.referanse,
        ...kravFields(each),
        ...given({ status: each.status, frist: each.frist && deadline(each.frist) }),
      }),
    ),
  ]
}

function etterspurtEvents({ etterspurt, dokumentId }: SoeknadPlan, at: At): Hendelse[] {
  return etterspurt.map(({ dato, dokumenter }) => ({
    type: 'dokumentasjonEtterspurt',
    hendelsestidspunkt: at(dato),
    forvaltningsbrev: fil(dokumentId),
    dokumenter: dokumenter.map(({ type, tillegg, frist }) => ({
      dokumenttype: type,
      innsendelsesfrist: deadline(frist),
      ...given({ tilleggsinformasjon: tillegg }),
    })),
  }))
}

/** Each event a minute after the one before, so that those of one day keep their order. */
function clock(): At {
  let minute = 0
  return (dato) => instantOn(dato, minute++)
}

/** The last second of the day in Norway, near enough in UTC. */
const deadline = (frist: Dato) => `${frist}T21:59:59.000Z`

function handling(plan: SoeknadPlan, at: At): Hendelse[] {
  const events: Hendelse[] = []
  if (plan.behandlesFra)
    events.push({
      type: 'soknadsStatus',
      hendelsestidspunkt: at(plan.behandlesFra),
      status: 'UNDER_BEHANDLING',
    })
  if (plan.forelopigSvar)
    events.push({
      type: 'forelopigSvar',
      hendelsestidspunkt: at(plan.forelopigSvar),
      forvaltningsbrev: fil(plan.dokumentId),
    })
  return events
}

function lastStatus({ status, ferdig, behandlesFra, soekt }: SoeknadPlan, at: At): Hendelse[] {
  if (status !== 'FERDIGBEHANDLET' && status !== 'BEHANDLES_IKKE') return []
  return [{ type: 'soknadsStatus', hendelsestidspunkt: at(ferdig ?? behandlesFra ?? soekt), status }]
}

function sakEvents(sak: SakPlan, at: At): Hendelse[] {
  return [
    {
      type: 'saksStatus',
      hendelsestidspunkt: at(sak.opprettet),
      referanse: sak.referanse,
      ...given({ tittel: sak.tittel, status: sak.status }),
    },
    ...sak.vedtak.map(
      ({ id, dato, utfall }): Hendelse => ({
        type: 'vedtakFattet',
        hendelsestidspunkt: at(dato),
        saksreferanse: sak.referanse,
        vedtaksfil: fil(id),
        ...given({ utfall }),
      }),
    ),
    ...sak.rammevedtak.map(
      ({ referanse, beskrivelse, beloep, fom, tom, dato }): Hendelse => ({
        type: 'rammevedtak',
        hendelsestidspunkt: at(dato),
        rammevedtaksreferanse: referanse,
        saksreferanse: sak.referanse,
        belop: beloep,
        beskrivelse,
        fom,
        tom,
      }),
    ),
  ]
}

/** A payout that is paid was planned first: the later event replaces the whole of the earlier. */
function utbetalingEvents(plan: UtbetalingPlan, at: At): Hendelse[] {
  const event = (dato: Dato, status: UtbetalingPlan['status'], utbetalt: Dato | null): Hendelse => ({
    type: 'utbetaling',
    hendelsestidspunkt: at(dato),
    utbetalingsreferanse: plan.referanse,
    saksreferanse: plan.sak,
    belop: plan.beloep,
    beskrivelse: plan.beskrivelse,
    utbetalingsmetode: plan.metode,
    ...given({
      status,
      rammevedtaksreferanse: plan.rammevedtak,
      forfallsdato: plan.forfall,
      utbetalingsdato: utbetalt,
      fom: plan.periode?.fom,
      tom: plan.periode?.tom,
      annenMottaker: plan.annenMottaker,
      mottaker: plan.mottaker,
      kontonummer: plan.konto,
    }),
  })
  if (plan.utbetalt === null || daysBetween(plan.registrert, plan.utbetalt) <= 0)
    return [event(plan.registrert, plan.status, plan.utbetalt)]
  return [
    event(plan.registrert, 'PLANLAGT_UTBETALING', null),
    event(plan.utbetalt, plan.status, plan.utbetalt),
  ]
}

function kravFields({ sak, utbetalinger, tittel, beskrivelse }: KravPlan) {
  return {
    tittel,
    beskrivelse,
    ...(utbetalinger.length > 0 ? { utbetalingsreferanse: [...utbetalinger] } : {}),
    ...(sak === null ? {} : { saksreferanse: sak }),
  }
}
