/** The names alone, without the schemas: preload exposes exactly these and stays small. */
export const callNames = [
  'session/get',
  'session/listTrainingUsers',
  'session/signIn',
  'session/signOut',
  'soek/finn',
  'soek/listSiste',
  'bruker/person',
  'bruker/kontaktinformasjon',
  'bruker/fullmakter',
  'bruker/kontor',
  'bruker/kontaktpersonerStat',
  'bruker/kontaktpersonerKommune',
  'bruker/utbetalinger',
  'bruker/oppfoelging',
  'bruker/aktiviteter',
  'bruker/meldekort',
  'bruker/vedtakArena',
  'bruker/vedtakInfotrygd',
  'bruker/oppgaver',
  'bruker/kommunaleOppgaver',
  'bruker/noekkelopplysninger',
  'bruker/delteUtbetalinger',
  'bruker/soeknader',
  'bruker/kommunaleUtbetalinger',
  'bruker/listOppgavehendelser',
  'bruker/listKommunaleOppgavehendelser',
  'bruker/copyIdent',
  'oppgave/list',
  'oppgave/listKommunale',
  'oppsett/copyRapport',
  'oppsett/getInnstillinger',
  'oppsett/saveInnstillinger',
  'oppsett/listTilkoblinger',
  'oppsett/listMappeproblemer',
  'oppsett/getPutAside',
  'oppsett/closePutAside',
] as const
export type CallName = (typeof callNames)[number]

export const pushNames = ['kilde/endret', 'session/endret'] as const

/** IPC channel names; raw ipcMain and ipcRenderer appear only where these are used. */
export const callChannel = (name: CallName) => `samlet:call:${name}`
export const pushChannel = (name: (typeof pushNames)[number]) => `samlet:push:${name}`
