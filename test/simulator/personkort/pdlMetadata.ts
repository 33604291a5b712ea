/** Every datum of PDL says who owns it and since when. */
export const metadata = (master: 'FREG' | 'PDL', dato: string) => ({
  opplysningsId: null,
  master,
  endringer: [
    {
      type: 'OPPRETT',
      registrert: `${dato}T00:00:00`,
      registrertAv: master === 'FREG' ? 'Folkeregisteret' : 'Z990001',
      systemkilde: master === 'FREG' ? 'FREG' : 'srvpersonkort',
      kilde: master === 'FREG' ? 'Synutopia' : 'NAV',
      hendelseId: '0',
    },
  ],
  historisk: false,
})

export const folkeregistermetadata = (fra: string, til: string | null = null) => ({
  ajourholdstidspunkt: `${fra}T12:00:00`,
  gyldighetstidspunkt: `${fra}T12:00:00`,
  opphoerstidspunkt: til === null ? null : `${til}T12:00:00`,
  kilde: 'Synutopia',
  aarsak: null,
  sekvens: null,
})
