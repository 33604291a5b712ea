const metadata = 'metadata { opplysningsId master historisk }'
const valid = 'gyldigFraOgMed gyldigTilOgMed'
const navn = 'fornavn mellomnavn etternavn'
const vegadresse = `vegadresse {
  husnummer husbokstav bruksenhetsnummer adressenavn tilleggsnavn postnummer
}`
const matrikkeladresse = 'matrikkeladresse { bruksenhetsnummer tilleggsnavn postnummer kommunenummer }'
const utenlandskAdresse = `utenlandskAdresse {
  adressenavnNummer bygningEtasjeLeilighet postboksNummerNavn postkode bySted regionDistriktOmraade landkode
}`
const postboksadresse = 'postboksadresse { postbokseier postboks postnummer }'
const postadresseIFrittFormat =
  'postadresseIFrittFormat { adresselinje1 adresselinje2 adresselinje3 postnummer }'
const utenlandskAdresseIFrittFormat = `utenlandskAdresseIFrittFormat {
  adresselinje1 adresselinje2 adresselinje3 postkode byEllerStedsnavn landkode
}`
const ukjentBosted = 'ukjentBosted { bostedskommune }'

const adresser = `
    bostedsadresse {
      coAdressenavn ${valid} ${metadata}
      ${vegadresse} ${matrikkeladresse} ${utenlandskAdresse} ${ukjentBosted}
    }
    deltBosted {
      coAdressenavn startdatoForKontrakt sluttdatoForKontrakt ${metadata}
      ${vegadresse} ${matrikkeladresse} ${utenlandskAdresse} ${ukjentBosted}
    }
    oppholdsadresse {
      coAdressenavn ${valid} oppholdAnnetSted ${metadata}
      ${vegadresse} ${matrikkeladresse} ${utenlandskAdresse}
    }
    kontaktadresse {
      coAdressenavn ${valid} ${metadata} ${vegadresse} ${utenlandskAdresse}
      ${postboksadresse} ${postadresseIFrittFormat} ${utenlandskAdresseIFrittFormat}
    }`

/** History too: a person asked for by an earlier number is still that person. */
const vern = `
    folkeregisteridentifikator(historikk: true) { identifikasjonsnummer }
    adressebeskyttelse { gradering }`

/** Asks for no relative's fnr: what is not fetched cannot leak. */
export const hentPersondataQuery = `query hentPersondata($ident: ID!) {
  hentGeografiskTilknytning(ident: $ident) { gtType gtKommune gtBydel gtLand }
  hentPerson(ident: $ident) {${vern}
    navn { ${navn} ${metadata} }
    foedselsdato { foedselsdato ${metadata} }
    doedsfall { doedsdato ${metadata} }
    kjoenn { kjoenn ${metadata} }
    statsborgerskap { land ${valid} ${metadata} }
    sivilstand { type gyldigFraOgMed ${metadata} }
    folkeregisterpersonstatus { status ${metadata} }
    forelderBarnRelasjon {
      relatertPersonsRolle
      relatertPersonUtenFolkeregisteridentifikator { navn { ${navn} } foedselsdato }
      ${metadata}
    }${adresser}
    tilrettelagtKommunikasjon { talespraaktolk { spraak } tegnspraaktolk { spraak } }
    vergemaalEllerFremtidsfullmakt {
      type embete
      vergeEllerFullmektig { identifiserendeInformasjon { navn { ${navn} } } omfang }
      folkeregistermetadata { gyldighetstidspunkt opphoerstidspunkt }
      ${metadata}
    }
    sikkerhetstiltak { tiltakstype beskrivelse ${valid} ${metadata} }
    telefonnummer { landskode nummer prioritet ${metadata} }
  }
}`

export const hentPersonvernQuery = `query hentPersonvern($ident: ID!) {
  hentPerson(ident: $ident) {${vern}
  }
}`

/** Earlier numbers too: who is asked for by one of them is still found to be the right person. */
export const hentIdenterQuery = `query hentIdenter($ident: ID!, $grupper: [IdentGruppe!]) {
  hentIdenter(ident: $ident, grupper: $grupper, historikk: true) { identer { ident gruppe historisk } }
}`

export const sokPersonQuery = `query sokPerson($paging: Paging, $criteria: [Criterion]) {
  sokPerson(paging: $paging, criteria: $criteria) {
    hits {
      identer { ident gruppe historisk }
      person {
        navn { ${navn} ${metadata} }
        folkeregisteridentifikator { identifikasjonsnummer status }
        adressebeskyttelse { gradering }
      }
    }
    pageNumber totalHits totalPages
  }
}`
