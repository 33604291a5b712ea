/** What the codes of the format mean to us. A code that is not here is shown for what it is. */
export const soeknadsstatuser = {
  MOTTATT: 'mottatt',
  UNDER_BEHANDLING: 'underBehandling',
  FERDIGBEHANDLET: 'ferdigbehandlet',
  BEHANDLES_IKKE: 'behandlesIkke',
} as const
export const saksstatuser = {
  UNDER_BEHANDLING: 'underBehandling',
  IKKE_INNSYN: 'ikkeInnsyn',
  BEHANDLES_IKKE: 'behandlesIkke',
  FEILREGISTRERT: 'feilregistrert',
} as const
export const utfall = {
  INNVILGET: 'innvilget',
  DELVIS_INNVILGET: 'delvisInnvilget',
  AVSLATT: 'avslatt',
  AVVIST: 'avvist',
} as const
export const utbetalingsstatuser = {
  PLANLAGT_UTBETALING: 'planlagt',
  UTBETALT: 'utbetalt',
  STOPPET: 'stoppet',
  ANNULLERT: 'annullert',
} as const
/** The last two are no longer written, but old documents hold them. */
export const vilkaarstatuser = {
  RELEVANT: 'gjelder',
  ANNULLERT: 'annullert',
  OPPFYLT: 'oppfylt',
  IKKE_OPPFYLT: 'ikkeOppfylt',
} as const
export const dokumentasjonkravstatuser = { ...vilkaarstatuser, LEVERT_TIDLIGERE: 'levertTidligere' } as const

/** Shown when a utbetaling says nothing of its status. */
export const DEFAULT_UTBETALINGSSTATUS = 'PLANLAGT_UTBETALING'
