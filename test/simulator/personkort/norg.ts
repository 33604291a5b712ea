import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import { type Handler, json, notFound } from '../http/router.ts'
import { type Enhet, enheter, kontorFor } from '../population/places.ts'

const toEnhet = ({ nummer, navn }: Enhet) => ({
  enhetId: 900_000_000 + Number(nummer),
  enhetNr: nummer,
  navn,
  antallRessurser: 0,
  status: 'Aktiv',
  orgNivaa: 'EN',
  type: 'LOKAL',
  oppgavebehandler: true,
  versjon: 1,
  sosialeTjenester: 'Økonomisk sosialhjelp, KVP, gjeldsrådgivning, midlertidig botilbud',
})

/** The office of an area; none for a country. */
export const navkontor: Handler = ({ params }) => {
  const enhet = kontorFor[params['omraade'] ?? '']
  return enhet ? json(toEnhet(enhet)) : notFound
}

/** The areas an office serves. */
export const navkontorer: Handler = ({ params }) => {
  const areas = Object.entries(kontorFor).filter(([, { nummer }]) => nummer === params['enhet'])
  return areas.length === 0
    ? notFound
    : json(areas.map(([geografiskOmraade], i) => ({ id: i + 1, geografiskOmraade, enhetId: i + 1 })))
}

export function kontaktinformasjon(today: Dato): Handler {
  return ({ params }) => {
    const enhet = Object.values(enheter).find(({ nummer }) => nummer === params['enhet'])
    return enhet ? json(toKontaktinformasjon(enhet, today)) : notFound
  }
}

function toKontaktinformasjon({ nummer }: Enhet, today: Dato) {
  const address = {
    type: 'stedsadresse',
    postnummer: '9991',
    poststed: 'SAMLETVIK',
    gatenavn: 'Prøvetorget',
    husnummer: '1',
    husbokstav: null,
    adresseTilleggsnavn: null,
  }
  return {
    id: Number(nummer),
    enhetNr: nummer,
    telefonnummer: '55553333',
    telefonnummerKommentar: 'Hverdager 9-15',
    faksnummer: null,
    epost: null,
    postadresse: {
      type: 'postboksadresse',
      postnummer: '9991',
      poststed: 'SAMLETVIK',
      postboksnummer: '99',
      postboksanlegg: null,
    },
    besoeksadresse: address,
    // Written by hand: there is no field for it
    spesielleOpplysninger: 'Vakttelefon: 73 00 00 00 kl. 10-14',
    publikumsmottak: [
      { id: 1, besoeksadresse: address, stedsbeskrivelse: 'Østbyen', aapningstider: aapningstider(today) },
    ],
  }
}

type Day = {
  dag: string | null
  dato: Dato | null
  fra: string | null
  til: string | null
  kommentar: string | null
}

function aapningstider(today: Dato) {
  const open = (dag: string, fra: string, til: string, kommentar: string | null = null): Day => ({
    ...{ dag, dato: null, fra, til, kommentar },
  })
  const days: Day[] = [
    open('Mandag', '10:00', '14:00'),
    open('Tirsdag', '10:00', '14:00'),
    open('Onsdag', '12:00', '14:00', 'Bare drop-in for akutte henvendelser'),
    open('Torsdag', '10:00', '14:00'),
    { dag: 'Fredag', dato: null, fra: null, til: null, kommentar: 'Bare etter avtale' },
    { dag: null, dato: addDays(today, 4), fra: null, til: null, kommentar: 'Stengt på grunn av kurs' },
  ]
  return days.map((day, i) => ({ id: i + 1, ...day, stengt: day.fra === null }))
}
