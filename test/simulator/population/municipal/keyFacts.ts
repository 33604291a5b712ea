import type { MunicipalFacts, SakPlan, SoeknadPlan, UtbetalingPlan } from './plan.ts'

/** What the municipality hands on to Personkort: only what it shares, and support perhaps not before it is paid. */
export function toKeyFacts({ kommune, soeknader }: MunicipalFacts) {
  const { deler } = kommune
  const shown = deler.vedtakFoerUtbetaling ? () => true : isPaid
  return {
    kommune: { nummer: kommune.nummer, navn: kommune.navn },
    deler,
    vedtak: deler.vedtak ? soeknader.flatMap((soeknad) => vedtakOf(soeknad, shown)) : [],
    utbetalinger: deler.utbetalinger
      ? soeknader.flatMap(({ utbetalinger }) => utbetalinger.filter(isListed).map(toRow))
      : [],
    vilkaar: deler.vilkaar
      ? soeknader.flatMap(({ vilkaar }) =>
          vilkaar
            .filter(({ status }) => status === 'RELEVANT' || status === null)
            .map(({ referanse, tittel, frist }) => ({ id: referanse, tittel, frist })),
        )
      : [],
    dokumenter: deler.dokumenter
      ? soeknader.flatMap(({ mottatt }) =>
          mottatt.map(({ id, tittel, dato }) => ({ id, tittel, mottatt: dato })),
        )
      : [],
  }
}

function vedtakOf({ saker, utbetalinger }: SoeknadPlan, shown: (sak: SakPlan, all: Utbetalinger) => boolean) {
  return saker
    .filter((sak) => sak.status !== 'FEILREGISTRERT' && sak.status !== 'IKKE_INNSYN')
    .filter((sak) => shown(sak, utbetalinger))
    .flatMap(({ vedtak, tittel }) =>
      vedtak.map(({ id, dato, utfall }) => ({ id, tittel: tittel ?? 'Økonomisk sosialhjelp', utfall, dato })),
    )
}

type Utbetalinger = readonly UtbetalingPlan[]

/** A refusal is not money that waits. */
function isPaid({ referanse, vedtak }: SakPlan, all: Utbetalinger): boolean {
  const granted = vedtak.some(({ utfall }) => utfall === 'INNVILGET' || utfall === 'DELVIS_INNVILGET')
  return !granted || all.some(({ sak, status }) => sak === referanse && status === 'UTBETALT')
}

const isListed = ({ status, forfall, utbetalt }: UtbetalingPlan) =>
  status !== 'ANNULLERT' && (forfall ?? utbetalt) !== null

function toRow({ referanse, beskrivelse, beloep, forfall, utbetalt, status }: UtbetalingPlan) {
  return {
    id: referanse,
    tekst: beskrivelse,
    beloep,
    dato: utbetalt ?? forfall,
    status: status ?? 'PLANLAGT_UTBETALING',
  }
}
