import type { Dato } from '#shared/domain/tid/dato.ts'
import type { ArenaFacts, GruppeFact, TiltakFact, VedtakFact } from '../population/state/arenaFacts.ts'

/** Arena's JSON, with what is odd about it: two sets of names, numbers and days as text, codes as objects. */

export function toStatus({ status, quirks }: ArenaFacts) {
  if (!status) return null
  const { formidlingsgruppe, servicegruppe, rettighetsgruppe, iservFra, enhet, kanEnkeltReaktiveres } = status
  return quirks.includes('sampleNames')
    ? {
        navOppfoelgingsenhet: enhet,
        rettighetsgruppeKode: rettighetsgruppe,
        formidlingsgruppeKode: formidlingsgruppe,
        servicegruppeKode: servicegruppe,
        inaktiveringsdato: iservFra,
        kanEnkeltReaktiveres,
      }
    : {
        formidlingsgruppe,
        kvalifiseringsgruppe: servicegruppe,
        rettighetsgruppe,
        iservFraDato: iservFra,
        oppfolgingsenhet: enhet,
      }
}

export function toSak({ sakId, quirks }: ArenaFacts) {
  return quirks.includes('sampleNames')
    ? { saksId: sakId === null ? null : Number(sakId) }
    : { oppfolgingssakId: sakId }
}

/** An instant in the morning, as the decision service writes it. */
export function toVedtak14a({ vedtak14a }: ArenaFacts) {
  return (
    vedtak14a && {
      innsatsgruppe: vedtak14a.innsatsgruppe,
      hovedmal: vedtak14a.hovedmaal,
      fattetDato: `${vedtak14a.fattet}T08:12:45.123+01:00`,
    }
  )
}

/** Null when there is nothing: the service then answers 204. */
export function toAktiviteter({ tiltak, grupper, utdanninger }: ArenaFacts) {
  if (tiltak.length + grupper.length + utdanninger.length === 0) return null
  return {
    tiltaksaktiviteter: tiltak.map(toTiltak),
    gruppeaktiviteter: grupper.map(toGruppe),
    utdanningsaktiviteter: utdanninger.map(({ id, type, beskrivelse, periode }) => ({
      aktivitetstype: type,
      aktivitetId: id,
      beskrivelse,
      aktivitetPeriode: periode,
    })),
  }
}

function toTiltak(fact: TiltakFact) {
  return {
    tiltaksnavn: fact.navn,
    aktivitetId: fact.id,
    tiltakLokaltNavn: fact.lokaltNavn,
    arrangoer: fact.arrangoer,
    bedriftsnummer: '999999999',
    deltakelsePeriode: fact.periode,
    deltakelsesprosent: fact.prosent,
    antallDagerPerUke: fact.dagerPerUke,
    deltakerStatus: fact.status,
    statusSistEndret: fact.statusEndret,
    begrunnelseInnsoking: fact.begrunnelse,
  }
}

function toGruppe({ id, type, beskrivelse, moeter, status }: GruppeFact) {
  return {
    aktivitetstype: type,
    aktivitetId: id,
    beskrivelse,
    moteplanListe: moeter.map(({ dato, fra, til, sted }) => ({
      startDato: dato,
      startKlokkeslett: fra,
      sluttDato: dato,
      sluttKlokkeslett: til,
      sted,
    })),
    status,
  }
}

export const toAap = ({ aap }: ArenaFacts, fnr: string) => aap.map((fact) => ({ fnr, ...toVedtak(fact) }))

export function toDagpenger({ dagpenger, beregninger }: ArenaFacts, fnr: string) {
  return {
    fnr,
    perioder: dagpenger.map(toVedtak),
    beregninger: beregninger.map(({ fom, tom, sats, beloep, dagerIgjen }) => ({
      meldekortFraDato: fom,
      meldekortTilDato: tom,
      innvilgetSats: sats,
      belop: beloep,
      antallDagerGjenstående: dagerIgjen,
    })),
  }
}

export const toTiltakspenger = ({ tiltakspenger }: ArenaFacts, fnr: string) => ({
  fnr,
  vedtaksperioder: tiltakspenger.map(toVedtak),
})

function toVedtak(fact: VedtakFact) {
  const { fom, tom } = fact.periode
  return {
    vedtakId: fact.id,
    lopenrvedtak: fact.loepenummer,
    statusKode: fact.status,
    vedtaktypeKode: fact.type,
    utfallkode: fact.utfall,
    ...(fact.fase === null ? {} : { aktivitetsfaseKode: fact.fase }),
    ...(fact.rettighet === null ? {} : { rettighetKode: fact.rettighet }),
    ...(fom === null ? {} : { fraOgMed: fom }),
    ...(tom === null ? {} : { tilDato: tom }),
    ...(fact.dagerIgjen === null ? {} : { antallDagerIgjen: fact.dagerIgjen }),
    ...(fact.ukerIgjen === null ? {} : { antallUkerIgjen: fact.ukerIgjen }),
    fakta: toFakta(fact),
  }
}

/** All text; the day as nobody else writes it. */
function toFakta({ dagsats, periode: { fom } }: VedtakFact) {
  const registrertDato = fom
  return [
    ...(dagsats === null ? [] : [{ kode: 'DAGS', navn: 'Dagsats', verdi: String(dagsats), registrertDato }]),
    ...(fom === null
      ? []
      : [{ kode: 'INNVF', navn: 'Innvilget fra', verdi: inNumbers(fom), registrertDato }]),
    { kode: 'TLONN', navn: 'Tilleggslønn', registrertDato },
  ]
}

const inNumbers = (dato: Dato) => dato.split('-').reverse().join('-')

export function toMeldekort({ meldekort, quirks }: ArenaFacts, fnr: string) {
  const list = meldekort.map((fact) => ({
    meldekortId: fact.id,
    kortType: fact.type,
    meldeperiode: toPeriodName(fact.fom),
    fraDato: fact.fom,
    tilDato: fact.tom,
    hoyesteMeldegruppe: fact.gruppe,
    beregningstatus: fact.status,
    forskudd: false,
    ...(fact.mottatt === null ? {} : { mottattDato: fact.mottatt }),
    bruttoBelop: fact.brutto,
  }))
  return quirks.includes('wrapped')
    ? { fodselsnr: fnr, meldekortListe: list }
    : list.map((each) => ({ fodselsnr: fnr, ...each }))
}

/** Year and week: only a name. */
function toPeriodName(fom: Dato): string {
  const week = Math.ceil((Date.parse(fom) - Date.parse(`${fom.slice(0, 4)}-01-01`)) / 604_800_000) + 1
  return `${fom.slice(0, 4)}${String(week).padStart(2, '0')}`
}
