import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { OppfoelgingPort } from '#shared/ports/oppfoelgingPort.ts'
import type { OppgavePort } from '#shared/ports/oppgavePort.ts'
import type { SosialhjelpPort } from '#shared/ports/sosialhjelpPort.ts'
import type { YtelsePort } from '#shared/ports/ytelsePort.ts'
import type { Personkort } from './adapters/personkort/personkort.ts'

// What stands in each source's place until somebody has said where it is: every question is "not asked".
const silent =
  (kilde: Kilde) =>
  async <T>(): Promise<Kildesvar<T>> => ({ state: 'ikkeSpurt', kilde, reason: 'ikkeTilkoblet' })

const arena = silent('arena')
export const noArena: OppfoelgingPort & YtelsePort = {
  getOppfoelging: arena,
  listAktiviteter: arena,
  listMeldekort: arena,
  listVedtak: arena,
}

export const noInfotrygd: YtelsePort = { listVedtak: silent('infotrygd') }

export const noOskar: SosialhjelpPort = { getSosialhjelp: silent('oskar') }

const gosys = silent('gosys')
export const noGosys: OppgavePort = {
  listForBruker: gosys,
  listForAnsatt: gosys,
  listForEnhet: gosys,
  getOppgave: gosys,
  listHendelser: gosys,
}

const personkort = silent('personkort')
export const noPersonkort: Personkort = {
  person: {
    getPerson: personkort,
    getPersonvern: personkort,
    getKontaktinformasjon: personkort,
    listFullmakter: personkort,
    listKontaktpersoner: personkort,
    getKontor: personkort,
  },
  utbetaling: { listUtbetalinger: personkort },
  noekkelopplysninger: { getNoekkelopplysninger: personkort },
  brukerkatalog: { listKatalogside: personkort },
  aktoerId: { findAktoerId: personkort },
}
