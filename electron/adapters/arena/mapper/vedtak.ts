import { addProblem, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Kode } from '#shared/domain/kodeverk/kode.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Periode } from '#shared/domain/utbetaling/utbetaling.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import {
  rettigheter,
  uferdigeStatuser,
  utfallAvKode,
  utfallskoder,
  vedtakstatuser,
  vedtakstyper,
} from '../kodeverk/vedtak.data.ts'
import { findArenaDato } from '../schema/fields.ts'
import type { VedtakDto } from '../schema/vedtak.ts'
import { findDagsats, toFakta } from './fakta.ts'
import { meaningOf, pick, readKodeverdi } from './kodeverdi.ts'

export const arenaYtelser = {
  aap: 'Arbeidsavklaringspenger',
  dagpenger: 'Dagpenger',
  tiltakspenger: 'Tiltakspenger',
} as const
export type ArenaYtelse = keyof typeof arenaYtelser

/** `onlyGranted`: a list that holds granted periods only says nothing of the outcome. */
export type VedtakContext = { slag: ArenaYtelse; onlyGranted: boolean; reading: Reading }
/** The running number within the case tells which of two decisions came later. */
export type Loepenummer = { vedtak: Vedtak; lopenr: number | null }

export function toVedtak(dto: VedtakDto, path: string, context: VedtakContext): Loepenummer {
  const { slag, reading } = context
  if (dto.vedtakId === null) addProblem(reading, `${path}.vedtakId`, 'missing', 'an id')
  const at = (name: string) => `${path}.${name}`
  const dates = readDates(dto, path, reading)
  const rettighet = readKodeverdi(rettigheter, dto.rettighetKode, at('rettighetKode'), reading)
  const status = readKodeverdi(vedtakstatuser, dto.statusKode, at('statusKode'), reading)
  const vedtakstype = readKodeverdi(vedtakstyper, dto.vedtaktypeKode, at('vedtaktypeKode'), reading)
  const utfallkode = readKodeverdi(utfallskoder, dto.utfallkode, at('utfallkode'), reading)
  const isStop = vedtakstype?.kode === 'S'
  const utfall = toUtfall(utfallkode, status, isStop, context)
  const sats = dto.dagsats ?? findDagsats(dto)
  const vedtak: Vedtak = {
    opphav: toOpphav(reading, `${slag}vedtak`, dto.vedtakId),
    id: `${slag}-${dto.vedtakId ?? path}`,
    slag,
    ytelse: rettighet?.navn?.nb ?? arenaYtelser[slag],
    utfall,
    utfallkode,
    vedtakstype,
    status,
    gyldighet: toGyldighet(dates, isStop && utfall === 'opphoert'),
    periode: dates.periode,
    vedtatt: dto.vedtakDato,
    beloep: sats === null ? null : { oere: sats, per: 'dag' },
    grad: null,
    igjen: toIgjen(dto),
    tilArbeidsgiver: false,
    fakta: toFakta(dto, path, reading),
  }
  return { vedtak, lopenr: dto.lopenrvedtak }
}

type Dates = { periode: Periode; bothBlank: boolean }

function readDates(dto: VedtakDto, path: string, reading: Reading): Dates {
  const fra = pick(dto, ['fraOgMed', 'fraOgMedDato', 'fraDato'])
  const til = pick(dto, ['tilDato', 'tilOgMed', 'tilOgMedDato'])
  const read = ({ value, name }: { value: unknown; name: string }): { dato: Dato | null; blank: boolean } => {
    const dato = findArenaDato(value)
    if (dato === undefined) addProblem(reading, `${path}.${name}`, 'wrongFormat', 'yyyy-MM-dd')
    return { dato: dato ?? null, blank: dato === null }
  }
  const fom = read(fra)
  const tom = read(til)
  return { periode: { fom: fom.dato, tom: tom.dato }, bothBlank: fom.blank && tom.blank }
}

function toGyldighet({ periode, bothBlank }: Dates, isStop: boolean): Vedtak['gyldighet'] {
  const { fom, tom } = periode
  if (fom !== null && tom !== null && tom < fom) return 'ugyldiggjort'
  if (isStop) return 'stans'
  return bothBlank ? 'etterregistrert' : 'gyldig'
}

/** A stop that was decided ends the benefit; one that was turned down or given up ends nothing. */
function toUtfall(
  utfallkode: Kode | null,
  status: Kode | null,
  isStop: boolean,
  { onlyGranted }: VedtakContext,
): Vedtak['utfall'] {
  if (utfallkode === null) {
    if (status !== null && uferdigeStatuser.has(status.kode)) return 'aapen'
    if (isStop) return 'opphoert'
    return onlyGranted ? 'innvilget' : 'ukjent'
  }
  const utfall = meaningOf(utfallAvKode, utfallkode.kode) ?? 'ukjent'
  return isStop && utfall === 'innvilget' ? 'opphoert' : utfall
}

function toIgjen({ antallDagerIgjen, antallUkerIgjen }: VedtakDto): Vedtak['igjen'] {
  return [
    ...(antallDagerIgjen === null ? [] : [{ enhet: 'dager' as const, antall: antallDagerIgjen }]),
    ...(antallUkerIgjen === null ? [] : [{ enhet: 'uker' as const, antall: antallUkerIgjen }]),
  ]
}
