import type { Simulators } from './start.ts'

type Answer = { status: number; text: string; json: () => unknown }

/** Calls a simulator as an adapter does, with every header that is asked for. */
export async function ask(
  url: string,
  body?: unknown,
  headers: Record<string, string> = allHeaders,
): Promise<Answer> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, text, json: (): unknown => JSON.parse(text) }
}

export const allHeaders: Record<string, string> = {
  authorization: 'Bearer training',
  integrasjonid: 'samlet',
  integrasjonpassord: 'training',
  'content-type': 'application/json',
}

const SOKNADER = '/digisos/api/v1/nav/soknader'
export const listUrl = ({ urls }: Simulators) => `${urls.oskar}${SOKNADER}/soknader?sporingsId=1`
export const sakUrl = ({ urls }: Simulators, id: string) => `${urls.oskar}${SOKNADER}/${id}?sporingsId=1`
export const documentUrl = ({ urls }: Simulators, id: string, dokument: string) =>
  `${urls.oskar}${SOKNADER}/${id}/dokumenter/${dokument}?sporingsId=1`

const PERSONDATA = `query hentPersondata($ident: ID!) {
  hentGeografiskTilknytning(ident: $ident) { gtType gtKommune gtBydel gtLand }
  hentPerson(ident: $ident) {
    folkeregisteridentifikator(historikk: true) { identifikasjonsnummer }
    navn { fornavn mellomnavn etternavn } foedselsdato { foedselsdato } doedsfall { doedsdato }
    adressebeskyttelse { gradering } kjoenn { kjoenn } sivilstand { type }
    forelderBarnRelasjon { relatertPersonsIdent relatertPersonsRolle }
    bostedsadresse { coAdressenavn vegadresse { ...vei } } telefonnummer { nummer }
    sikkerhetstiltak { tiltakstype } tilrettelagtKommunikasjon { talespraaktolk { spraak } }
  }
}
fragment vei on Vegadresse { adressenavn husnummer husbokstav postnummer bydelsnummer }`

/** Everything Personkort can be asked about one person, by name. */
export function personkortCalls(ident: string) {
  return {
    hentPersondata: ['/graphql', { query: PERSONDATA, variables: { ident } }],
    skjermet: ['/skjermet', { personident: ident }],
    skjermetBulk: ['/skjermetBulk', { personidenter: [ident] }],
    krr: ['/rest/v1/personer', { personidenter: [ident] }],
    fullmakt: ['/api/internbruker/fullmakt/fullmaktsgiver', { ident }],
    kontaktpersonerStat: ['/personkort/api/v1/kontaktpersoner', { ident, linje: 'STAT' }],
    utbetalinger: [
      '/utbetaldata/api/v2/hent-utbetalingsinformasjon/intern',
      {
        ident,
        rolle: 'RETTIGHETSHAVER',
        periode: { fom: '2025-01-01', tom: '2027-12-31' },
        periodetype: 'UTBETALINGSPERIODE',
      },
    ],
  } as const
}
export function municipalCalls(ident: string) {
  return {
    kontaktpersonerKommune: ['/personkort/api/v1/kontaktpersoner', { ident, linje: 'KOMMUNE' }],
    noekkelopplysninger: ['/personkort/api/v1/kommunale-noekkelopplysninger', { ident }],
  } as const
}
