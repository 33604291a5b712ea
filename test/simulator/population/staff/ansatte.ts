import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import { enheter } from '../places.ts'

const enhet = enheter.oestbyen

export type AnsattName =
  | 'statligVeileder'
  | 'kommunalSaksbehandler'
  | 'kvpVeileder'
  | 'teamkoordinatorStat'
  | 'teamkoordinatorKommune'
  | 'navLeder'
  | 'statligVeilederFortrolig'

/** The people one can sign in as in the training office. All invented. */
export const ansatte: Readonly<Record<AnsattName, Ansatt>> = {
  statligVeileder: {
    navIdent: 'Z990001',
    navn: 'Vigdis Statseksempel',
    rolle: 'statligVeileder',
    linje: 'stat',
    enhet,
    vernetilganger: [],
  },
  kommunalSaksbehandler: {
    navIdent: 'Z990002',
    navn: 'Kolbjørn Kommuneprøve',
    rolle: 'kommunalSaksbehandler',
    linje: 'kommune',
    enhet,
    vernetilganger: [],
  },
  kvpVeileder: {
    navIdent: 'Z990003',
    navn: 'Kine-Beate Kvalitest',
    rolle: 'kvpVeileder',
    linje: 'kommune',
    enhet,
    vernetilganger: [],
  },
  teamkoordinatorStat: {
    navIdent: 'Z990004',
    navn: 'Torgeir Teameksempel',
    rolle: 'teamkoordinator',
    linje: 'stat',
    enhet,
    vernetilganger: [],
  },
  teamkoordinatorKommune: {
    navIdent: 'Z990005',
    navn: 'Tiril Teamprøve',
    rolle: 'teamkoordinator',
    linje: 'kommune',
    enhet,
    vernetilganger: [],
  },
  navLeder: {
    navIdent: 'Z990006',
    navn: 'Ludvig Lederprøve',
    rolle: 'navLeder',
    linje: 'stat',
    enhet,
    vernetilganger: [],
  },
  /** Cleared for fortrolig, and for nothing else. */
  statligVeilederFortrolig: {
    navIdent: 'Z990007',
    navn: 'Frøydis Fortrolighetstest',
    rolle: 'statligVeileder',
    linje: 'stat',
    enhet,
    vernetilganger: ['fortrolig'],
  },
}
