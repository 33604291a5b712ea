import type { KravPlan, MunicipalFacts, SoeknadPlan } from './plan.ts'

/** Stands in every municipal text and reference of one twin, and nowhere else. */
export const CANARY = 'KANARI-7F3A'

/** Marks all that a person can read, and every reference of the municipality's own. */
export function withCanary({ kommune, soeknader, kontaktpersoner }: MunicipalFacts): MunicipalFacts {
  return {
    kommune: { ...kommune, navn: mark(kommune.navn) },
    soeknader: soeknader.map(markSoeknad),
    kontaktpersoner: kontaktpersoner.map((each) => ({
      ...each,
      navn: mark(each.navn),
      enhet: mark(each.enhet),
    })),
  }
}

const mark = (text: string) => `${text} ${CANARY}`
const markOrNull = (text: string | null) => (text === null ? null : mark(text))
const markKrav = <T extends KravPlan>(krav: T): T => ({
  ...krav,
  referanse: mark(krav.referanse),
  sak: markOrNull(krav.sak),
  utbetalinger: krav.utbetalinger.map(mark),
  tittel: mark(krav.tittel),
  beskrivelse: mark(krav.beskrivelse),
})

function markSoeknad(plan: SoeknadPlan): SoeknadPlan {
  return {
    ...plan,
    saker: plan.saker.map((sak) => ({
      ...sak,
      referanse: mark(sak.referanse),
      tittel: mark(sak.tittel ?? 'Sak'),
      rammevedtak: sak.rammevedtak.map((each) => ({
        ...each,
        referanse: mark(each.referanse),
        beskrivelse: mark(each.beskrivelse),
      })),
    })),
    utbetalinger: plan.utbetalinger.map((each) => ({
      ...each,
      referanse: mark(each.referanse),
      sak: mark(each.sak),
      rammevedtak: markOrNull(each.rammevedtak),
      beskrivelse: mark(each.beskrivelse),
      mottaker: markOrNull(each.mottaker),
      metode: mark(each.metode),
    })),
    vilkaar: plan.vilkaar.map(markKrav),
    dokumentasjonkrav: plan.dokumentasjonkrav.map(markKrav),
    etterspurt: plan.etterspurt.map(({ dato, dokumenter }) => ({
      dato,
      dokumenter: dokumenter.map(({ type, tillegg, frist }) => ({
        type: mark(type),
        tillegg: markOrNull(tillegg),
        frist,
      })),
    })),
    mottatt: plan.mottatt.map((each) => ({ ...each, tittel: mark(each.tittel) })),
  }
}
