import type { Kodeverk } from '#shared/domain/kodeverk/kode.ts'

export const formidlingsgrupper: Kodeverk = {
  ARBS: ['Arbeidssøker', 'Arbeidssøkjar'],
  IARBS: ['Ikke arbeidssøker', 'Ikkje arbeidssøkjar'],
  ISERV: ['Inaktivert'],
  PARBS: ['Pre-registrert arbeidssøker', 'Førehandsregistrert arbeidssøkjar'],
  RARBS: ['Reaktivert arbeidssøker', 'Reaktivert arbeidssøkjar'],
}

/** The first four are innsatsgrupper too. */
export const servicegrupper: Kodeverk = {
  IKVAL: ['Standard innsats', 'Standardinnsats'],
  BFORM: ['Situasjonsbestemt innsats', 'Situasjonsbestemd innsats'],
  BATT: ['Spesielt tilpasset innsats', 'Spesielt tilpassa innsats'],
  VARIG: ['Varig tilpasset innsats', 'Varig tilpassa innsats'],
  BKART: ['Behov for arbeidsevnevurdering'],
  IVURD: ['Ikke vurdert', 'Ikkje vurdert'],
  OPPFI: ['Helserelatert arbeidsrettet oppfølging', 'Helserelatert arbeidsretta oppfølging'],
  VURDI: ['Sykmeldt, oppfølging på arbeidsplassen', 'Sjukmeld, oppfølging på arbeidsplassen'],
  VURDU: ['Sykmeldt uten arbeidsgiver', 'Sjukmeld utan arbeidsgjevar'],
}

export const rettighetsgrupper: Kodeverk = {
  AAP: ['Arbeidsavklaringspenger', 'Arbeidsavklaringspengar'],
  DAGP: ['Dagpenger', 'Dagpengar'],
  INDS: ['Individstønad (tiltakspenger)', 'Individstønad (tiltakspengar)'],
  IYT: ['Ingen livsoppholdsytelse', 'Inga livsopphaldsyting'],
}

/** The name of today, of the decision before it and of Arena: one and the same group. */
export const innsatsgrupper: Kodeverk = {
  GODE_MULIGHETER: ['Gode muligheter', 'Gode moglegheiter'],
  STANDARD_INNSATS: ['Gode muligheter', 'Gode moglegheiter'],
  IKVAL: ['Gode muligheter', 'Gode moglegheiter'],
  TRENGER_VEILEDNING: ['Trenger veiledning', 'Treng rettleiing'],
  SITUASJONSBESTEMT_INNSATS: ['Trenger veiledning', 'Treng rettleiing'],
  BFORM: ['Trenger veiledning', 'Treng rettleiing'],
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: [
    'Trenger veiledning, nedsatt arbeidsevne',
    'Treng rettleiing, nedsett arbeidsevne',
  ],
  SPESIELT_TILPASSET_INNSATS: [
    'Trenger veiledning, nedsatt arbeidsevne',
    'Treng rettleiing, nedsett arbeidsevne',
  ],
  BATT: ['Trenger veiledning, nedsatt arbeidsevne', 'Treng rettleiing, nedsett arbeidsevne'],
  JOBBE_DELVIS: ['Jobbe delvis'],
  GRADERT_VARIG_TILPASSET_INNSATS: ['Jobbe delvis'],
  LITEN_MULIGHET_TIL_A_JOBBE: ['Liten mulighet til å jobbe', 'Lite høve til å jobbe'],
  VARIG_TILPASSET_INNSATS: ['Liten mulighet til å jobbe', 'Lite høve til å jobbe'],
  // Arena has one code for both of the groups above
  VARIG: ['Varig tilpasset innsats', 'Varig tilpassa innsats'],
}

export const hovedmaal: Kodeverk = {
  SKAFFE_ARBEID: ['Skaffe arbeid'],
  SKAFFEA: ['Skaffe arbeid'],
  BEHOLDE_ARBEID: ['Beholde arbeid', 'Halde på arbeid'],
  BEHOLDEA: ['Beholde arbeid', 'Halde på arbeid'],
  OKE_DELTAKELSE: ['Øke deltakelse eller mål om arbeid', 'Auke deltaking eller mål om arbeid'],
  OKEDELT: ['Øke deltakelse eller mål om arbeid', 'Auke deltaking eller mål om arbeid'],
}
