/** Conditions as offices write them; `days` is how long the bruker gets. */
export const vilkaarstekster = [
  {
    tittel: 'Levere budsjett',
    beskrivelse: 'Du skal levere et månedsbudsjett til økonomirådgiver',
    days: 12,
  },
  {
    tittel: 'Stå på boligsøknadsliste',
    beskrivelse: 'Du skal søke minst tre rimeligere boliger i måneden',
    days: 30,
  },
  { tittel: 'Søke bostøtte', beskrivelse: 'Du skal søke bostøtte hos Husbanken før den 25.', days: 9 },
  { tittel: 'Møte til samtale', beskrivelse: 'Du skal møte til avtalt samtale på kontoret', days: 5 },
  { tittel: 'Betale husleie', beskrivelse: 'Du skal betale husleien selv og vise kvittering', days: 14 },
] as const

/** Sosialtjenesteloven § 20 a: activity for people under 30. */
export const aktivitetsvilkaar = [
  {
    tittel: 'Aktivitet i Ung aktiv',
    beskrivelse: 'Du skal delta i Ung aktiv tre dager i uken, jf. sosialtjenesteloven § 20 a',
  },
  {
    tittel: 'Jobbklubb',
    beskrivelse: 'Du skal delta på jobbklubb mandag til onsdag kl. 9–12, jf. sosialtjenesteloven § 20 a',
  },
] as const

export const dokumenttyper = [
  { type: 'Kontoutskrift', tillegg: 'For alle kontoer, siste tre måneder' },
  { type: 'Husleiekontrakt', tillegg: 'Signert av både deg og utleier' },
  { type: 'Strømfaktura', tillegg: null },
  { type: 'Skattemelding', tillegg: 'Siste år' },
  { type: 'Lønnsslipp', tillegg: 'Siste måned' },
] as const

export const enkeltsaker = [
  { tittel: 'Strøm', beskrivelse: 'strøm', from: 700, to: 4200 },
  { tittel: 'Depositum', beskrivelse: 'depositumsgaranti', from: 15_000, to: 34_000 },
  { tittel: 'Tannbehandling', beskrivelse: 'tannlege', from: 1200, to: 9000 },
  { tittel: 'Nødhjelp', beskrivelse: 'nødhjelp til mat', from: 400, to: 1600 },
  { tittel: 'Etablering', beskrivelse: 'innbo', from: 3000, to: 15_000 },
  { tittel: 'Juletillegg', beskrivelse: 'juletilskudd', from: 600, to: 2400 },
] as const
