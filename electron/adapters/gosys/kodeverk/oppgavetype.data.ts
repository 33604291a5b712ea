import type { Kodeverk } from '#shared/domain/kodeverk/kode.ts'

export const oppgavetyper: Kodeverk = {
  BEH_SAK: ['Behandle sak'],
  BEH_SED: ['Behandle SED'],
  BEH_UND_VED: ['Behandle underkjent vedtak', 'Behandle underkjent vedtak'],
  ETTERSEND_MOTT: ['Ettersendelse mottatt', 'Ettersending motteken'],
  FDR: ['Fordeling'],
  FDR_SED: ['Fordeling SED'],
  FREM: ['Fremlegg', 'Framlegg'],
  GEN: ['Generell oppgave', 'Generell oppgåve'],
  GOD_VED: ['Godkjenne vedtak'],
  INNH_DOK: ['Innhent dokumentasjon'],
  JFR: ['Journalføring'],
  JFR_UT: ['Journalføring utgående', 'Journalføring utgåande'],
  KONT_BRUK: ['Kontakt bruker', 'Kontakt brukar'],
  KON_UTG_SCA_DOK: ['Kontroller utgående skannet dokument', 'Kontroller utgåande skanna dokument'],
  RETUR: ['Behandle returpost'],
  SVAR_IK_MOT: ['Svar ikke mottatt', 'Svar ikkje motteke'],
  VUR: ['Vurder dokument'],
  VURD_HENV: ['Vurder henvendelse', 'Vurder førespurnad'],
  VUR_KONS_YTE: ['Vurder konsekvens for ytelse', 'Vurder konsekvens for yting'],
  VUR_SVAR: ['Vurder svar'],
}
