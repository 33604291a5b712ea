import type { Reading } from '#electron/adapters/reading/reading.ts'
import { type Kode, toKode } from '#shared/domain/kodeverk/kode.ts'
import { fromKroner, type Oere } from '#shared/domain/utbetaling/beloep.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { aktivitetsfaser, fakta } from '../kodeverk/vedtak.data.ts'
import { findTall } from '../schema/fields.ts'
import type { VedtakDto } from '../schema/vedtak.ts'
import { readKodeverdi } from './kodeverdi.ts'

/** The first of these that is given is what a day is worth. */
const RATES = ['DAGSMBT', 'DAGS', 'DAGSFSAM']

/** The day's rate, which the source keeps as text among the facts. */
export function findDagsats(dto: VedtakDto): Oere | null {
  for (const rate of RATES) {
    const fact = dto.fakta?.find((each) => each?.kode?.toUpperCase() === rate)
    const kroner = findTall(fact?.verdi)
    if (typeof kroner === 'number' && Math.abs(kroner) < 1e9) return fromKroner(kroner)
  }
  return null
}

/** Every fact that has a value, by our name or the source's own, and what else is told of the decision. */
export function toFakta(dto: VedtakDto, path: string, reading: Reading): Vedtak['fakta'] {
  const fase = readKodeverdi(aktivitetsfaser, dto.aktivitetsfaseKode, `${path}.aktivitetsfaseKode`, reading)
  const unntak = dto.antallDagerIgjenUnntak
  return [
    ...(fase === null ? [] : [{ felt: toKode(fakta, 'AKTIVITETSFASE'), verdi: fase.navn?.nb ?? fase.kode }]),
    ...(unntak === null ? [] : [{ felt: toKode(fakta, 'UNNTAKSDAGER'), verdi: String(unntak) }]),
    ...(dto.fakta ?? []).flatMap((each) => {
      if (each === null || each.verdi === null || each.verdi === '') return []
      const felt = toFelt(each.kode, each.navn)
      return felt === null ? [] : [{ felt, verdi: each.verdi }]
    }),
  ]
}

function toFelt(kode: string | null, navn: string | null): Kode | null {
  if (kode === null) return navn === null ? null : { kode: navn, navn: { nb: navn, nn: navn } }
  const known = toKode(fakta, kode.toUpperCase())
  if (known.navn !== null) return known
  return { kode, navn: navn === null ? null : { nb: navn, nn: navn } }
}
