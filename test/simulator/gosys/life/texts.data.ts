/** What callers and colleagues say. Nothing of it tells of the municipality: it stands in a state system. */
export const callBack = [
  'Ønsker å bli ringt opp av veilederen sin. Treffes best etter kl. 12.',
  'Ber om å bli ringt opp. Vil ikke si hva det gjelder.',
  'Ble brutt i telefonen. Ring opp igjen.',
  'Vil gjerne flytte møtet til neste uke, og ber om en telefon.',
  'Ringte for andre gang denne uken. Ønsker svar i dag.',
] as const
export const inquiry: Readonly<Record<string, readonly string[]>> = {
  AAP: [
    'Ny legeerklæring er sendt inn. Spør om den er mottatt.',
    'Meldekortet ble sendt for sent. Forklarer at det skyldtes feber.',
  ],
  DAG: [
    'Har fått tilbud om deltidsjobb fra den første. Hva må meldes?',
    'Feil antall timer på siste meldekort.',
  ],
  SYK: ['Arbeidsgiver har ikke sendt inntektsmelding. Bruker har purret.', 'Friskmeldt 50 % fra mandag.'],
  BAR: [
    'Spør når barnetrygden blir utbetalt.',
    'Har fått delt omsorg og lurer på hvem som får barnetrygden.',
  ],
  ENF: ['Barnet begynner i barnehage. Spør om dette har betydning for stønaden.'],
  UFO: ['Har hatt inntekt ved siden av. Vil melde fra om forventet inntekt neste år.'],
  PEN: ['Spør når pensjonen for desember blir utbetalt.'],
  OPP: ['Har vært på intervju og vil fortelle hvordan det gikk.', 'Trenger ny innkalling; mistet brevet.'],
}
export const attempts = [
  'Ringt to ganger, ikke svar. Prøver igjen i morgen.',
  'Snakket kort i telefonen. Avtalt ny samtale torsdag kl. 10.',
  'Sendt SMS om at vi har prøvd å ringe.',
  'Lagt igjen beskjed på svarer.',
] as const
export const closing = [
  'Ringt opp og svart. Bruker er fornøyd. Oppgaven lukkes.',
  'Besvart i skriv. Oppgaven lukkes.',
] as const
/** All that may be said of a municipal matter here: that somebody shall call, and an opaque reference. */
export const municipalNote = 'Kontakt bruker. Ref. '
