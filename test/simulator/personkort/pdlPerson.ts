import type { Bruker } from '../population/bruker.ts'
import { relativeIdent } from '../population/ident.ts'
import { geografiskTilknytning } from '../population/places.ts'
import type { StateFacts } from '../population/state/stateFacts.ts'
import { bostedsadresse, kontaktadresse, oppholdsadresse } from './pdlAddress.ts'
import { folkeregistermetadata, metadata } from './pdlMetadata.ts'

const freg = (dato: string) => ({
  folkeregistermetadata: folkeregistermetadata(dato),
  metadata: metadata('FREG', dato),
})

/** A whole PDL person; the query takes its part of it. */
export function toPdlPerson(bruker: Bruker, facts: StateFacts) {
  const { foedt } = bruker
  return {
    ...identity(bruker),
    ...family(bruker, facts),
    ...care(bruker, facts),
    statsborgerskap: facts.statsborgerskap.map(({ land, fom }) => ({
      land,
      bekreftelsesdato: null,
      gyldigFraOgMed: fom,
      gyldigTilOgMed: null,
      ...freg(foedt),
    })),
    bostedsadresse: bostedsadresse(bruker, facts),
    kontaktadresse: kontaktadresse(bruker, facts),
    oppholdsadresse: oppholdsadresse(bruker, facts),
    deltBosted: [],
    telefonnummer: facts.telefon
      ? [{ landskode: '+47', nummer: facts.telefon, prioritet: 1, metadata: metadata('PDL', foedt) }]
      : [],
    innflyttingTilNorge: [],
    utflyttingFraNorge: [],
    utenlandskIdentifikasjonsnummer: [],
    doedfoedtBarn: [],
    falskIdentitet: null,
    identitetsgrunnlag: [],
    opphold: [],
    fullmakt: [],
  }
}

/** The part of a person that a search answers with. */
export function identity({ ident, navn, foedt, kjoenn, doed, gradering, dNummer, bosted }: Bruker) {
  const status = doed ? 'doed' : dNummer ? 'midlertidig' : bosted.kind === 'utland' ? 'utflyttet' : 'bosatt'
  return {
    folkeregisteridentifikator: [
      { identifikasjonsnummer: ident, status: 'I_BRUK', type: dNummer ? 'DNR' : 'FNR', ...freg(foedt) },
    ],
    navn: [{ ...navn, forkortetNavn: null, originaltNavn: null, gyldigFraOgMed: foedt, ...freg(foedt) }],
    foedselsdato: [{ foedselsdato: foedt, foedselsaar: Number(foedt.slice(0, 4)), ...freg(foedt) }],
    foedested: [{ foedeland: 'NOR', foedested: null, foedekommune: null, ...freg(foedt) }],
    kjoenn: [{ kjoenn, ...freg(foedt) }],
    doedsfall: doed ? [{ doedsdato: doed, ...freg(doed) }] : [],
    adressebeskyttelse: gradering === 'UGRADERT' ? [] : [{ gradering, ...freg(foedt) }],
    folkeregisterpersonstatus: [
      {
        status,
        forenkletStatus: status === 'bosatt' ? 'bosattEtterFolkeregisterloven' : status,
        ...freg(foedt),
      },
    ],
  }
}

function family({ foedt }: Bruker, { sivilstand, relations }: StateFacts) {
  return {
    sivilstand: [
      {
        type: sivilstand.type,
        gyldigFraOgMed: sivilstand.fom,
        relatertVedSivilstand: null,
        bekreftelsesdato: null,
        ...freg(foedt),
      },
    ],
    forelderBarnRelasjon: relations.map((each) => ({
      relatertPersonsIdent: each.withIdent ? relativeIdent(each.foedt, each.kjoenn) : null,
      relatertPersonsRolle: each.rolle,
      minRolleForPerson: null,
      relatertPersonUtenFolkeregisteridentifikator: each.withIdent
        ? null
        : { navn: each.navn, foedselsdato: each.foedt, statsborgerskap: null, kjoenn: each.kjoenn },
      ...freg(each.foedt),
    })),
    foreldreansvar: [],
  }
}

function care({ foedt, doed }: Bruker, facts: StateFacts) {
  const { talespraaktolk, tegnspraaktolk, verge, sikkerhetstiltak } = facts
  return {
    tilrettelagtKommunikasjon:
      talespraaktolk || tegnspraaktolk
        ? [
            {
              talespraaktolk: talespraaktolk ? { spraak: talespraaktolk } : null,
              tegnspraaktolk: tegnspraaktolk ? { spraak: tegnspraaktolk } : null,
              metadata: metadata('PDL', foedt),
            },
          ]
        : [],
    sikkerhetstiltak: sikkerhetstiltak
      ? [
          {
            tiltakstype: sikkerhetstiltak.type,
            beskrivelse: sikkerhetstiltak.beskrivelse,
            kontaktperson: null,
            gyldigFraOgMed: sikkerhetstiltak.fom,
            gyldigTilOgMed: sikkerhetstiltak.tom,
            metadata: metadata('PDL', sikkerhetstiltak.fom),
          },
        ]
      : [],
    vergemaalEllerFremtidsfullmakt: verge ? [toVergemaal(verge)] : [],
    rettsligHandleevne: [],
    kontaktinformasjonForDoedsbo: doed ? [toDoedsbo(doed)] : [],
  }
}

function toVergemaal({ navn, type, omfang, fom }: NonNullable<StateFacts['verge']>) {
  return {
    type,
    embete: 'statsforvalterenIOppdiktet',
    vergeEllerFullmektig: {
      navn,
      identifiserendeInformasjon: { navn, kjoenn: null, foedselsdato: null, statsborgerskap: null },
      motpartsPersonident: null,
      omfang,
      omfangetErInnenPersonligOmraade: omfang.startsWith('personlige'),
      tjenesteomraade: [{ tjenestevirksomhet: 'nav', tjenesteoppgave: 'sosialeTjenester' }],
    },
    ...freg(fom),
  }
}

function toDoedsbo(doed: string) {
  return {
    skifteform: 'ANNET',
    attestutstedelsesdato: doed,
    personSomKontakt: null,
    advokatSomKontakt: {
      personnavn: { fornavn: 'Advokat', mellomnavn: null, etternavn: 'Prøvesen' },
      organisasjonsnavn: 'Advokatfirmaet Eksempel AS',
      organisasjonsnummer: null,
    },
    organisasjonSomKontakt: null,
    adresse: {
      adresselinje1: 'Prøveveien 3',
      adresselinje2: null,
      poststedsnavn: 'SAMLETVIK',
      postnummer: '9991',
      landkode: 'NOR',
    },
    ...freg(doed),
  }
}

export function toPdlTilknytning({ bosted }: Bruker) {
  const number = geografiskTilknytning(bosted)
  const gtType = bosted.kind === 'utland' ? 'UTLAND' : bosted.bydel === null ? 'KOMMUNE' : 'BYDEL'
  return {
    gtType,
    gtKommune: gtType === 'KOMMUNE' ? number : null,
    gtBydel: gtType === 'BYDEL' ? number : null,
    gtLand: gtType === 'UTLAND' ? number : null,
    regel: '2',
  }
}
