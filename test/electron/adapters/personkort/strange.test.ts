import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { PersonkortClient } from '#electron/adapters/personkort/client/personkortClient.ts'
import { type Personkort, personkort } from '#electron/adapters/personkort/personkort.ts'
import {
  fullmaktSchema,
  kontaktinformasjonSchema,
  kontaktpersonSchema,
} from '#shared/domain/bruker/kontakt.ts'
import { noekkelopplysningerSchema } from '#shared/domain/bruker/noekkelopplysninger.ts'
import { personSchema, personvernSchema } from '#shared/domain/bruker/person.ts'
import { kildesvarSchema } from '#shared/domain/kilde/kildesvar.ts'
import { kontorSchema } from '#shared/domain/kontor/kontor.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { utbetalingSchema } from '#shared/domain/utbetaling/utbetaling.ts'
import { mutate, seededRandom } from '#test/electron/adapters/oskar/mutate.ts'
import {
  ANNA,
  BO,
  CAS,
  enhetSample,
  fullmaktSample,
  HENTET,
  identerSample,
  kontaktpersonSample,
  kontorinfoSample,
  krrSample,
  noekkelSample,
  persondataSample,
  utbetalingSample,
} from './samples.ts'

const ROUNDS = 300
const periode = { fom: toDato('2026-01-01'), tom: toDato('2026-12-31') }
const hit = {
  person: {
    navn: [{ fornavn: 'Anna', etternavn: 'Prøve' }],
    folkeregisteridentifikator: [{ identifikasjonsnummer: ANNA, status: 'I_BRUK' }],
    adressebeskyttelse: [],
  },
}
type Ports = ReturnType<typeof personkort>
const documents = {
  persondata: persondataSample(),
  vern: { data: { hentPerson: { adressebeskyttelse: [{ gradering: 'FORTROLIG' }] } } },
  identer: identerSample(),
  skjermet: { value: false },
  krr: krrSample,
  fullmakter: [fullmaktSample(), fullmaktSample()],
  kontaktpersoner: [kontaktpersonSample()],
  noekkelopplysninger: noekkelSample(),
  utbetalinger: [utbetalingSample(), utbetalingSample({ utbetalingsstatus: 'Stoppet' })],
  enhet: enhetSample,
  kontorinfo: kontorinfoSample,
  omraader: [{ geografiskOmraade: '5001' }],
  sok: { data: { sokPerson: { hits: [hit], totalPages: 1, totalHits: 1 } } },
  bulk: { [ANNA]: false },
}

function clientOf(docs: typeof documents): PersonkortClient {
  const ok = async (json: unknown): Promise<HttpAnswer> => ({ kind: 'ok', status: 200, json })
  return {
    getPersondata: () => ok(docs.persondata),
    getVern: () => ok(docs.vern),
    getIdenter: () => ok(docs.identer),
    getSkjermet: () => ok(docs.skjermet?.value),
    listSkjermet: () => ok(docs.bulk),
    getKontaktinformasjon: () => ok(docs.krr),
    listFullmakter: () => ok(docs.fullmakter),
    listKontaktpersoner: () => ok(docs.kontaktpersoner),
    getNoekkelopplysninger: () => ok(docs.noekkelopplysninger),
    listUtbetalinger: () => ok(docs.utbetalinger),
    getKontor: () => ok(docs.enhet),
    getKontorinformasjon: () => ok(docs.kontorinfo),
    listKontoromraader: () => ok(docs.omraader),
    listPersoner: () => ok(docs.sok),
  }
}

/** By the document that is made strange: what reads it, and the shape it must come out in. */
const asks = {
  persondata: [personSchema, ({ person }: Personkort) => person.getPerson(ANNA)],
  vern: [personvernSchema, ({ person }: Personkort) => person.getPersonvern(ANNA)],
  identer: [z.string(), ({ aktoerId }: Ports) => aktoerId.findAktoerId(ANNA)],
  krr: [kontaktinformasjonSchema, ({ person }: Personkort) => person.getKontaktinformasjon(ANNA)],
  fullmakter: [fullmaktSchema.array(), ({ person }: Personkort) => person.listFullmakter(ANNA)],
  kontaktpersoner: [
    kontaktpersonSchema.array(),
    ({ person }: Personkort) => person.listKontaktpersoner(ANNA, 'stat'),
  ],
  kontorinfo: [kontorSchema, ({ person }: Personkort) => person.getKontor(ANNA)],
  utbetalinger: [
    utbetalingSchema.array(),
    ({ utbetaling }: Personkort) => utbetaling.listUtbetalinger(ANNA, periode),
  ],
  noekkelopplysninger: [
    noekkelopplysningerSchema,
    ({ noekkelopplysninger }: Personkort) => noekkelopplysninger.getNoekkelopplysninger(ANNA),
  ],
} as const

describe('strange documents', () => {
  it.each(Object.entries(asks))(
    '%s: never throws, and answers in its own shape',
    async (name, [value, ask]) => {
      const schema = kildesvarSchema(value)
      const random = seededRandom(name.length * 1000 + 7)
      for (let round = 0; round < ROUNDS; round++) {
        const docs = structuredClone(documents)
        const changed = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
          mutate(docs, random).join('.'),
        )
        const svar = await ask(personkort({ client: clientOf(docs), clock: { now: () => HENTET } }))
        const parsed = schema.safeParse(svar)
        expect(parsed.success, `${changed.join(', ')}: ${parsed.error?.message}`).toBe(true)
      }
    },
  )

  it('tells of no problem with a person number in it', async () => {
    const random = seededRandom(99)
    for (let round = 0; round < 150; round++) {
      const docs = structuredClone(documents)
      mutate(docs, random)
      const ports = personkort({ client: clientOf(docs), clock: { now: () => HENTET } })
      for (const [, ask] of Object.values(asks)) {
        const svar = await ask(ports)
        const problems = svar.state === 'ok' ? JSON.stringify(svar.problems) : ''
        for (const ident of [ANNA, BO, CAS]) expect(problems).not.toContain(ident)
      }
    }
  })

  it('never makes a person less protected than a document that says FORTROLIG', async () => {
    const random = seededRandom(5)
    for (let round = 0; round < ROUNDS; round++) {
      const docs = { ...documents, vern: structuredClone(documents.vern) }
      const [path] = [mutate(docs.vern, random).join('.')]
      const ports = personkort({ client: clientOf(docs), clock: { now: () => HENTET } })
      const svar = await ports.person.getPersonvern(ANNA)
      const grade = svar.state === 'ok' ? svar.value.adressebeskyttelse : 'nobody gets in'
      // Only a list that is plainly empty says "no protection".
      const plainlyEmpty = JSON.stringify(docs.vern) === '{"data":{"hentPerson":{"adressebeskyttelse":[]}}}'
      if (!plainlyEmpty) expect(grade, path).not.toBe('ugradert')
    }
  })

  it('shows the directory whatever it holds', async () => {
    const random = seededRandom(3)
    for (let round = 0; round < ROUNDS; round++) {
      const docs = structuredClone(documents)
      mutate({ sok: docs.sok, bulk: docs.bulk, omraader: docs.omraader }, random)
      const ports = personkort({ client: clientOf(docs), clock: { now: () => HENTET } })
      const svar = await ports.brukerkatalog.listKatalogside('5701', 1)
      expect(['ok', 'ingenData', 'utilgjengelig', 'ingenTilgang']).toContain(svar.state)
    }
  })
})
