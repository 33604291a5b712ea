import { addProblem, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Meldekort } from '#shared/domain/oppfoelging/meldekort.ts'
import {
  beregningstatuser,
  korttyper,
  meldegrupper,
  slagAvMeldegruppe,
  tilstandAvStatus,
} from '../kodeverk/meldekort.data.ts'
import type { MeldekortDto } from '../schema/meldekort.ts'
import { meaningOf, readKodeverdi } from './kodeverdi.ts'

/** One meldekort; null, with a problem, when its period or its status cannot be told: a deadline hangs on them. */
export function toMeldekort(dto: MeldekortDto, path: string, reading: Reading): Meldekort | null {
  const { meldekortId, fraDato: fom, tilDato: tom } = dto
  const status = readKodeverdi(beregningstatuser, dto.beregningstatus, `${path}.beregningstatus`, reading)
  const needed = { fraDato: fom, tilDato: tom, beregningstatus: status, meldekortId }
  for (const [name, value] of Object.entries(needed))
    if (value === null) addProblem(reading, `${path}.${name}`, 'missing', 'a value')
  if (fom === null || tom === null || status === null || meldekortId === null) return null
  const gruppe = readKodeverdi(meldegrupper, dto.hoyesteMeldegruppe, `${path}.hoyesteMeldegruppe`, reading)
  const tilstand = toTilstand(status.kode, dto)
  return {
    opphav: toOpphav(reading, 'meldekort', meldekortId),
    id: meldekortId,
    periodenavn: dto.meldeperiode,
    fom,
    tom,
    gjelder: meaningOf(slagAvMeldegruppe, gruppe?.kode) ?? 'annen',
    tilstand,
    status,
    korttype: readKodeverdi(korttyper, toTwoDigits(dto.kortType), `${path}.kortType`, reading),
    mottatt: dto.mottattDato,
    brutto: toBrutto(dto, tilstand),
  }
}

/** A card that has been received is no longer to be sent, whatever its status has come to. */
function toTilstand(kode: string, { mottattDato }: MeldekortDto): Meldekort['tilstand'] {
  const tilstand = meaningOf(tilstandAvStatus, kode) ?? 'ukjent'
  return tilstand === 'ikkeSendt' && mottattDato !== null ? 'sendt' : tilstand
}

/** Until it is calculated the source says 0, which is no amount. */
function toBrutto({ bruttoBelop }: MeldekortDto, tilstand: Meldekort['tilstand']): Meldekort['brutto'] {
  return bruttoBelop === 0 && tilstand !== 'beregnet' ? null : bruttoBelop
}

/** "05", also where it came as the number 5. */
function toTwoDigits(type: MeldekortDto['kortType']): MeldekortDto['kortType'] {
  return type && { ...type, kode: type.kode.padStart(2, '0') }
}
