import { toKode } from '#shared/domain/kodeverk/kode.ts'
import { compareDato, type Dato } from '#shared/domain/tid/dato.ts'
import { isWithin } from '#shared/domain/tid/periode.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { fakta } from '../kodeverk/vedtak.data.ts'
import type { BeregningDto } from '../schema/vedtak.ts'
import { pick } from './kodeverdi.ts'

/** What the last calculation says of rate and days left, on the decision whose period it falls in. */
export function withBeregning(vedtak: readonly Vedtak[], beregninger: readonly BeregningDto[]): Vedtak[] {
  const dated = beregninger.flatMap((beregning) => {
    const dato = beregning.meldekortTilDato
    return dato === null ? [] : [{ beregning, dato }]
  })
  const last = dated.toSorted((a, b) => compareDato(a.dato, b.dato)).at(-1)
  const target = last && findTarget(vedtak, last.dato)
  return vedtak.map((each) => (last && each === target ? addTo(each, last.beregning) : each))
}

/** The granted decision that covers the day; of several the one that began last. */
function findTarget(vedtak: readonly Vedtak[], dato: Dato): Vedtak | undefined {
  return vedtak
    .filter(({ utfall, gyldighet, periode }) => {
      const isGranted = utfall === 'innvilget' && (gyldighet === 'gyldig' || gyldighet === 'etterregistrert')
      return isGranted && isWithin(periode, dato)
    })
    .toSorted((a, b) => compareDato(a.periode.fom ?? dato, b.periode.fom ?? dato))
    .at(-1)
}

function addTo(vedtak: Vedtak, beregning: BeregningDto): Vedtak {
  const { innvilgetSats, belop, meldekortFraDato, meldekortTilDato } = beregning
  const dager = pick(beregning, ['antallDagerGjenstående', 'antallDagerGjenstaaende']).value
  const uker = vedtak.igjen.filter(({ enhet }) => enhet === 'uker')
  const period = [meldekortFraDato, meldekortTilDato].map((dato) => (dato ? inWords(dato) : '?')).join('–')
  const siste =
    belop === null
      ? []
      : [{ felt: toKode(fakta, 'SISTE_BEREGNING'), verdi: `${period}: ${formatBeloep(belop)}` }]
  return {
    ...vedtak,
    beloep: innvilgetSats === null ? vedtak.beloep : { oere: innvilgetSats, per: 'dag' },
    igjen: dager === null ? vedtak.igjen : [{ enhet: 'dager', antall: dager }, ...uker],
    fakta: [...vedtak.fakta, ...siste],
  }
}

const inWords = (dato: Dato) => dato.split('-').reverse().join('.')
