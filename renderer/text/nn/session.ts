import type { Catalogue } from '../nb/nb.ts'

export const session: Catalogue['session'] = {
  title: 'Vel kven du er i dag',
  intro:
    'Dette er opplæringskontoret. Alle personar er oppdikta, og ingenting vert sendt til Arena, Infotrygd, Oskar, Gosys eller Personkort.',
  noUsers: 'Ingen å logge inn som. Samlet er ikkje sett opp for opplæring.',
  choose: (navn, rolle) => `Logg inn som ${navn}, ${rolle}`,
  failed: 'Innlogginga verka ikkje. Prøv igjen.',
  protectedAccess: 'Har tilgang til verna personar',
}

export const rolle: Catalogue['rolle'] = {
  statligVeileder: 'Statleg rettleiar',
  kommunalSaksbehandler: 'Kommunal saksbehandlar',
  kvpVeileder: 'KVP-rettleiar',
  teamkoordinator: 'Teamkoordinator',
  navLeder: 'Nav-leiar',
  nks: 'Nav kontaktsenter',
  sbk: 'Stønad og betaling',
}

export const rolleforklaring: Catalogue['rolleforklaring'] = {
  statligVeileder: 'Følgjer opp på statleg linje. Kommunale opplysningar er ikkje tilgjengelege.',
  kommunalSaksbehandler: 'Økonomisk sosialhjelp og mellombels bustad. Ser det statlege oppgåva treng.',
  kvpVeileder: 'Kvalifiseringsprogrammet, begge linjer. Ser kommunale saker i eigne tildelingar.',
  teamkoordinator: 'Følgjer med på teamet på eiga linje.',
  navLeder: 'Ser begge linjene samla. Sakene til enkeltpersonar er ikkje tilgjengelege.',
  nks: 'Svarer på førespurnader, berre medan førespurnaden varer.',
  sbk: 'Utbetaling, berre med betalingsoppgåve.',
}

export const linje: Catalogue['linje'] = { stat: 'Stat', kommune: 'Kommune' }
