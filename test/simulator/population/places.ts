/** What a municipality hands on to Personkort (they differ, and some hide support until it is paid). */
export type Deler = {
  vedtak: boolean
  vedtakFoerUtbetaling: boolean
  utbetalinger: boolean
  vilkaar: boolean
  dokumenter: boolean
}
export type Kommune = { nummer: string; navn: string; fiksOrgId: string; deler: Deler }

const all: Deler = {
  vedtak: true,
  vedtakFoerUtbetaling: true,
  utbetalinger: true,
  vilkaar: true,
  dokumenter: true,
}

/** Invented: no Norwegian municipality has a number from 9900. */
export const kommuner = {
  samletvik: {
    nummer: '9900',
    navn: 'Samletvik',
    fiksOrgId: '00009900-0000-4000-8000-000000009900',
    deler: all,
  },
  /** Does not share conditions. */
  fjellbygda: {
    nummer: '9910',
    navn: 'Fjellbygda',
    fiksOrgId: '00009910-0000-4000-8000-000000009910',
    deler: { ...all, vilkaar: false },
  },
  /** Hides that support is granted until it is paid, and shares no documents. */
  sjoebygda: {
    nummer: '9920',
    navn: 'Sjøbygda',
    fiksOrgId: '00009920-0000-4000-8000-000000009920',
    deler: { ...all, vedtakFoerUtbetaling: false, dokumenter: false },
  },
} as const satisfies Record<string, Kommune>

export type Enhet = { nummer: string; navn: string }
export const enheter = {
  oestbyen: { nummer: '9901', navn: 'Nav Østbyen' },
  vestbyen: { nummer: '9902', navn: 'Nav Vestbyen' },
  fjellbygda: { nummer: '9910', navn: 'Nav Fjellbygda' },
  sjoebygda: { nummer: '9920', navn: 'Nav Sjøbygda' },
} as const satisfies Record<string, Enhet>

/** Geografisk tilknytning → office. */
export const kontorFor: Readonly<Record<string, Enhet>> = {
  '990101': enheter.oestbyen,
  '990102': enheter.vestbyen,
  '9900': enheter.oestbyen,
  '9910': enheter.fjellbygda,
  '9920': enheter.sjoebygda,
}

export type Bosted =
  | { kind: 'norge'; kommune: string; bydel: string | null; postnummer: string }
  | { kind: 'utland'; land: string }

/** Post codes from 9990 are not in use. */
export const steder = {
  oestbyen: { kind: 'norge', kommune: '9900', bydel: '990101', postnummer: '9991' },
  vestbyen: { kind: 'norge', kommune: '9900', bydel: '990102', postnummer: '9992' },
  fjellbygda: { kind: 'norge', kommune: '9910', bydel: null, postnummer: '9993' },
  sjoebygda: { kind: 'norge', kommune: '9920', bydel: null, postnummer: '9994' },
  sverige: { kind: 'utland', land: 'SWE' },
} as const satisfies Record<string, Bosted>

/** Where everybody lives who is protected: it must never be shown to those without the right. */
export const HEMMELIG_GATE = 'Hemmeligstien'

export function geografiskTilknytning(bosted: Bosted): string {
  return bosted.kind === 'utland' ? bosted.land : (bosted.bydel ?? bosted.kommune)
}
