import { type Kodeverk, toKode } from '#shared/domain/kodeverk/kode.ts'
import { type Oppgavehendelse, oppgavelinje } from '#shared/domain/oppgave/oppgave.ts'
import { oppgavetyper } from '../kodeverk/oppgavetype.data.ts'
import { statuskoder } from '../kodeverk/status.data.ts'
import { temaer } from '../kodeverk/tema.data.ts'
import type { HendelseDto } from '../schema/hendelse.ts'

const koded = (kodeverk: Kodeverk, kode: string | null) => (kode === null ? null : toKode(kodeverk, kode))

export function toHendelse(dto: HendelseDto): Oppgavehendelse {
  return {
    tid: dto.tidspunkt,
    hvem: dto.utfortAv,
    status: koded(statuskoder, dto.status),
    tema: koded(temaer, dto.tema),
    type: koded(oppgavetyper, dto.oppgavetype),
    enhet: dto.tildeltEnhetsnr,
    tilordnet: dto.tilordnetRessurs,
  }
}

/** Whether the task was the state's at that time. An event that does not say may have been municipal. */
export function isStatlig({ tema }: Oppgavehendelse): boolean {
  return tema !== null && oppgavelinje({ tema, temagruppe: null }) === 'stat'
}
