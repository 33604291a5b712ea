export const session = {
  title: 'Velg hvem du er i dag',
  intro:
    'Dette er opplæringskontoret. Alle personer er oppdiktet, og ingenting sendes til Arena, Infotrygd, Oskar, Gosys eller Personkort.',
  noUsers: 'Ingen å logge inn som. Samlet er ikke satt opp for opplæring.',
  choose: (navn: string, rolle: string) => `Logg inn som ${navn}, ${rolle}`,
  failed: 'Innloggingen virket ikke. Prøv igjen.',
  protectedAccess: 'Har tilgang til beskyttede personer',
}

export const rolle = {
  statligVeileder: 'Statlig veileder',
  kommunalSaksbehandler: 'Kommunal saksbehandler',
  kvpVeileder: 'KVP-veileder',
  teamkoordinator: 'Teamkoordinator',
  navLeder: 'Nav-leder',
  nks: 'Nav kontaktsenter',
  sbk: 'Stønad og betaling',
}

export const rolleforklaring = {
  statligVeileder: 'Følger opp på statlig linje. Kommunale opplysninger er ikke tilgjengelige.',
  kommunalSaksbehandler: 'Økonomisk sosialhjelp og midlertidig bolig. Ser det statlige oppgaven trenger.',
  kvpVeileder: 'Kvalifiseringsprogrammet, begge linjer. Ser kommunale saker i egne tildelinger.',
  teamkoordinator: 'Følger med på teamet på egen linje.',
  navLeder: 'Ser begge linjer samlet. Enkeltpersoners saker er ikke tilgjengelige.',
  nks: 'Svarer på henvendelser, bare mens henvendelsen varer.',
  sbk: 'Utbetaling, bare med betalingsoppgave.',
}

export const linje = { stat: 'Stat', kommune: 'Kommune' }
