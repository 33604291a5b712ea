import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'

const enhet = { nummer: '9999', navn: 'Nav Eksempelby' }
const ansatt = (navIdent: string, navn: string, rolle: Ansatt['rolle'], linje: Ansatt['linje']): Ansatt => ({
  navIdent,
  navn,
  rolle,
  linje,
  enhet,
  vernetilganger: [],
})

export const ansatte = {
  stat: ansatt('Z990001', 'Kari Statlig', 'statligVeileder', 'stat'),
  kommune: ansatt('Z990002', 'Berit Kommunal', 'kommunalSaksbehandler', 'kommune'),
  kvp: ansatt('Z990003', 'Ola Begge', 'kvpVeileder', 'kommune'),
  koordinator: ansatt('Z990004', 'Tor Koordinator', 'teamkoordinator', 'stat'),
  leder: ansatt('Z990005', 'Liv Leder', 'navLeder', 'stat'),
}
