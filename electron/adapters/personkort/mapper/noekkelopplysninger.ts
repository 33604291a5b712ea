import { addProblem, mapEach, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Deling, Noekkelopplysninger } from '#shared/domain/bruker/noekkelopplysninger.ts'
import { effectiveDato, type Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import type { NoekkelopplysningerDto } from '../schema/noekkelopplysninger.ts'
import { toDeling } from './deling.ts'
import { toUtbetalingsstatus } from './utbetalingsstatus.ts'

type Dto = NoekkelopplysningerDto
const UNNAMED = {
  vedtak: 'Vedtak',
  utbetaling: 'Utbetaling',
  vilkaar: 'Vilkår',
  dokument: 'Dokument',
} as const

/** Key municipal facts. What the municipality does not share stays empty and is said in `deler`. */
export function toNoekkelopplysninger(dto: Dto, reading: Reading): Noekkelopplysninger {
  const deler = toDeling(dto, reading)
  const from = (element: string, id: string | null) => toOpphav(reading, element, id, 'kommune')
  return {
    kommune: toKommune(dto, reading),
    deler,
    vedtak: mapEach(shared(dto.vedtak, deler.vedtak), 'vedtak', ({ id, tittel, utfall, dato }) => ({
      opphav: from('vedtak', id),
      tittel: tittel ?? UNNAMED.vedtak,
      utfall,
      dato,
    })),
    utbetalinger: toUtbetalinger(dto, deler, reading),
    vilkaar: mapEach(shared(dto.vilkaar, deler.vilkaar), 'vilkaar', ({ id, tittel, frist }) => ({
      opphav: from('vilkaar', id),
      tittel: tittel ?? UNNAMED.vilkaar,
      frist,
    })),
    dokumenter: mapEach(shared(dto.dokumenter, deler.dokumenter), 'dokumenter', (dokument) => ({
      opphav: from('dokument', dokument.id),
      tittel: dokument.tittel ?? UNNAMED.dokument,
      mottatt: dokument.mottatt,
    })),
  }
}

const shared = <T>(items: T[] | null, isShared: boolean) => (isShared ? items : null)

function toKommune({ kommune }: Dto, reading: Reading): Noekkelopplysninger['kommune'] {
  if (!kommune?.nummer) addProblem(reading, 'kommune.nummer', 'missing', 'kommunenummer')
  return { nummer: kommune?.nummer ?? '', navn: kommune?.navn ?? kommune?.nummer ?? '' }
}

function toUtbetalinger(dto: Dto, deler: Deling, reading: Reading): Utbetaling[] {
  return mapEach(shared(dto.utbetalinger, deler.utbetalinger), 'utbetalinger', (item, path) => ({
    opphav: toOpphav(reading, 'utbetaling', item.id, 'kommune'),
    id: item.id ?? [path, item.dato ?? '-', item.beloep ?? '-'].join('|'),
    ytelse: item.tekst ?? UNNAMED.utbetaling,
    periode: { fom: null, tom: null },
    brutto: null,
    trekk: null,
    skatt: null,
    netto: item.beloep,
    sum: 'ikkeOppgitt' as const,
    mottaker: { type: 'ikkeOppgitt' as const, navn: null },
    kontonummer: null,
    metode: null,
    ...toUtbetalingsstatus(item.status, `${path}.status`, reading),
    ...effectiveDato({ utbetalingsdato: item.dato }),
    melding: null,
  }))
}
