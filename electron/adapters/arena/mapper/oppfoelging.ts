import { addProblem, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Kode, Kodeverk } from '#shared/domain/kodeverk/kode.ts'
import type { Oppfoelgingsstatus, Vedtak14a } from '#shared/domain/oppfoelging/oppfoelging.ts'
import {
  formidlingsgrupper,
  hovedmaal,
  innsatsgrupper,
  rettighetsgrupper,
  servicegrupper,
} from '../kodeverk/oppfoelging.data.ts'
import type { StatusDto, Vedtak14aDto } from '../schema/oppfoelging.ts'
import { pick, readKodeverdi } from './kodeverdi.ts'

/** The status as one call tells it; the case is told by another. */
export function toStatus(dto: StatusDto, reading: Reading): Omit<Oppfoelgingsstatus, 'sakId'> {
  const kode = (kodeverk: Kodeverk, { value, name }: ReturnType<typeof pick<StatusDto, KodeField>>) =>
    readKodeverdi(kodeverk, value, name, reading)
  return {
    opphav: toOpphav(reading, 'status', null),
    formidlingsgruppe: kode(formidlingsgrupper, pick(dto, ['formidlingsgruppe', 'formidlingsgruppeKode'])),
    servicegruppe: kode(
      servicegrupper,
      pick(dto, ['kvalifiseringsgruppe', 'servicegruppe', 'servicegruppeKode']),
    ),
    rettighetsgruppe: kode(rettighetsgrupper, pick(dto, ['rettighetsgruppe', 'rettighetsgruppeKode'])),
    inaktivFra: dto.iservFraDato ?? dto.inaktiveringsdato,
    kanEnkeltReaktiveres: dto.kanEnkeltReaktiveres,
    enhetsnummer: dto.oppfolgingsenhet ?? dto.navOppfoelgingsenhet,
  }
}

type KodeField =
  | 'formidlingsgruppe'
  | 'formidlingsgruppeKode'
  | 'kvalifiseringsgruppe'
  | 'servicegruppe'
  | 'servicegruppeKode'
  | 'rettighetsgruppe'
  | 'rettighetsgruppeKode'

/** Null when the answer names no innsatsgruppe: a decision without a conclusion is none we can show. */
export function toVedtak14a(dto: Vedtak14aDto, reading: Reading): Vedtak14a | null {
  const innsatsgruppe = readGroup(dto, reading)
  if (innsatsgruppe === null) return null
  const maal = pick(dto, ['hovedmal', 'hovedmaal'])
  return {
    opphav: toOpphav(reading, 'vedtak14a', null),
    innsatsgruppe,
    hovedmaal: readKodeverdi(hovedmaal, maal.value, maal.name, reading),
    fattet: pick(dto, ['fattetDato', 'vedtakFattet']).value,
    fraArena: dto.fraArena,
  }
}

function readGroup({ innsatsgruppe }: Vedtak14aDto, reading: Reading): Kode | null {
  if (innsatsgruppe === null) addProblem(reading, 'innsatsgruppe', 'missing', 'an innsatsgruppe')
  return readKodeverdi(innsatsgrupper, innsatsgruppe, 'innsatsgruppe', reading)
}
