import type { Dato } from '#shared/domain/tid/dato.ts'
import type {
  EnsligFact,
  GrunnlagFact,
  InfotrygdFacts,
  SykepengeFact,
} from '../population/state/infotrygdFacts.ts'
import {
  toDayMonthYear,
  toInvertedDate,
  toInvertedMonth,
  toMonthYear,
  toPadded,
  toYearFirst,
  toYearMonthDay,
} from './dialect.ts'

type Span = { fom: string; tom: string }
/** One generation of the replicas writes numbers where the other writes text. */
export type Generation = 'text' | 'number'

export function toPerioder({ enslig }: InfotrygdFacts, ident: string) {
  const of = (type: EnsligFact['type']) =>
    enslig.filter((each) => each.type === type).map((each) => toPeriode(each, ident))
  return {
    overgangsstønad: of('overgangsstønad'),
    barnetilsyn: of('barnetilsyn'),
    skolepenger: of('skolepenger'),
  }
}

function toPeriode(fact: EnsligFact, ident: string) {
  return {
    personIdent: ident,
    sakstype: 'SØKNAD',
    kode: fact.kode,
    brukerId: 'TRENING',
    stønadId: fact.stoenadId,
    vedtakId: fact.vedtakId,
    vedtakstidspunkt: `${fact.vedtatt}T09:12:33`,
    engangsbeløp: 0,
    inntektsgrunnlag: fact.inntektsreduksjon * 40,
    inntektsreduksjon: fact.inntektsreduksjon,
    samordningsfradrag: 0,
    utgifterBarnetilsyn: fact.type === 'barnetilsyn' ? 5200 : 0,
    månedsbeløp: fact.beloep,
    startDato: fact.periode.fom,
    stønadFom: fact.periode.fom,
    stønadTom: fact.periode.tom,
    opphørsdato: fact.opphoer,
    vedtakKodeResultat: fact.resultat,
  }
}

const STOENADSTYPER = {
  overgangsstønad: 'OVERGANGSSTØNAD',
  barnetilsyn: 'BARNETILSYN',
  skolepenger: 'SKOLEPENGER',
} as const

export function toSaker({ saker }: InfotrygdFacts) {
  return {
    saker: saker.map(({ id, type, resultat, mottatt, vedtatt }) => ({
      id,
      saksnr: String(id % 100).padStart(2, '0'),
      saksblokk: 'A',
      stønadType: STOENADSTYPER[type],
      resultat: toPadded(resultat, 2),
      mottattDato: toDayMonthYear(mottatt),
      registrertDato: toYearMonthDay(mottatt),
      vedtaksdato: vedtatt === null ? 0 : toInvertedDate(vedtatt),
      iverksattdato: null,
    })),
  }
}

export function toBarnetrygd({ barnetrygd }: InfotrygdFacts, ident: string, generation: Generation) {
  const asSent = (value: number) => (generation === 'text' ? String(value) : value)
  const month = (dato: Dato) => asSent(toInvertedMonth(dato))
  return {
    bruker: barnetrygd.map((each) => ({
      stonadId: each.id,
      personKey: Number(`9901${toYearFirst(ident)}`),
      fnr: generation === 'text' ? toYearFirst(ident) : Number(toYearFirst(ident)),
      status: each.status,
      tekstkode: toPadded('', 2),
      virkningFom: month(each.fra),
      iverksattFom: month(each.iverksatt),
      opphørtFom: toMonthYear(each.opphoer),
      opphørsgrunn: toPadded('', 1),
      antallBarn: each.barn.length,
      barn: each.barn.map((child) => ({
        barnFnr: child.ident === null ? 0 : Number(toYearFirst(child.ident)),
        barnetrygdTom: child.tom === null ? '000000' : String(toInvertedMonth(child.tom)),
      })),
      delytelse: each.deler.map(({ fom, tom, beloep, type }) => ({
        fom,
        tom,
        beløp: beloep,
        typeDelytelse: type,
        typeUtbetaling: 'M',
      })),
    })),
    barn: [],
  }
}

/** Only the days that were asked for. */
export function toUtbetaltePerioder(
  { sykepenger }: InfotrygdFacts,
  ident: string,
  asked: Span,
  generation: Generation,
) {
  const within = sykepenger.filter((each) => overlaps(each, asked))
  return {
    utbetaltePerioder: within.map(({ periode, grad, dagsats, orgnr, refusjon }) => ({
      personidentifikator: ident,
      organisasjonsnummer: orgnr,
      fom: periode.fom < asked.fom ? asked.fom : periode.fom,
      tom: periode.tom > asked.tom ? asked.tom : periode.tom,
      grad: generation === 'text' ? String(grad) : grad,
      dagsats,
      tags: refusjon ? ['Refusjon'] : [],
    })),
  }
}

const TERMER: Readonly<Record<string, string>> = {
  FA: 'Foreldrepenger',
  BS: 'Barns sykdom',
  FP: 'Foreldrepenger',
  PN: 'Pleiepenger, ny ordning',
  L: 'Løpende',
  A: 'Avsluttet',
  I: 'Ikke startet',
}
const named = (kode: string) => ({ kode, termnavn: TERMER[kode] ?? kode })

export function toGrunnlag(facts: readonly GrunnlagFact[], asked: Span) {
  return facts
    .filter(({ deler }) => deler.some((each) => overlaps(each, asked)))
    .map((fact) => ({
      tema: named(fact.tema),
      behandlingstema: named(fact.behandlingstema),
      status: named(fact.status),
      identdato: fact.identdato,
      periode: toWhole(fact.deler),
      iverksatt: fact.iverksatt,
      ...(fact.opphoer === null ? {} : { opphoerFom: fact.opphoer }),
      vedtak: fact.deler.map(({ grad, periode, orgnr, refusjon, dagsats }) => ({
        utbetalingsgrad: grad,
        periode,
        ...(orgnr === null ? {} : { arbeidsgiverOrgnr: orgnr }),
        erRefusjon: refusjon,
        dagsats,
      })),
    }))
}

type Placed = Pick<SykepengeFact, 'periode'>
const overlaps = ({ periode }: Placed, { fom, tom }: Span) => periode.fom <= tom && periode.tom >= fom
const toWhole = (parts: readonly Placed[]) => ({
  fom: parts.map(({ periode }) => periode.fom).sort()[0],
  tom: parts
    .map(({ periode }) => periode.tom)
    .sort()
    .at(-1),
})
