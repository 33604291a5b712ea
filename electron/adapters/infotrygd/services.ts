import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { addProblem } from '#electron/adapters/reading/reading.ts'
import { isPersonKeyOf } from './decode/yearFirstIdent.ts'
import { toBarnetrygdvedtak } from './mapper/barnetrygd.ts'
import { toEnsligVedtak } from './mapper/ensligPerioder.ts'
import { toSaksvedtak } from './mapper/ensligSaker.ts'
import { type Grunnlagstype, toGrunnlagsvedtak } from './mapper/grunnlag.ts'
import { keepOwn, toRows } from './mapper/ownRows.ts'
import { toSykepengevedtak } from './mapper/sykepenger.ts'
import { defineService, type Service } from './readService.ts'
import { barnetrygdDto, type StoenadDto } from './schema/barnetrygd.ts'
import {
  type EnsligPeriodeDto,
  type EnsligSakDto,
  ensligPerioderDto,
  ensligSakerDto,
  type Stoenadstype,
  stoenadstyper,
} from './schema/ensligForsoerger.ts'
import { type GrunnlagDto, grunnlagslisteDto } from './schema/grunnlag.ts'
import { sykepengerDto, type UtbetaltPeriodeDto } from './schema/sykepenger.ts'

const ensligPerioder = defineService<EnsligPeriodeDto & { type: Stoenadstype }>({
  name: 'ensligPerioder',
  ask: async (client, ident) => [await client.listEnsligPerioder(ident)],
  toRows: (json, about) => {
    const answer = readLenient(ensligPerioderDto, json, '', about.reading.problems)
    if (answer === null) return null
    return stoenadstyper.flatMap((type) => {
      const rows = toRows(answer[type], type)
      const typed = rows.map(({ dto, path: at }) => ({ dto: { ...dto, type }, path: at }))
      return keepOwn(typed, 'personIdent', ({ personIdent }) => personIdent, about)
    })
  },
  toVedtak: (rows, about) =>
    stoenadstyper.flatMap((type) =>
      toEnsligVedtak(
        type,
        rows.filter(({ dto }) => dto.type === type),
        about,
      ),
    ),
})

const ensligSaker = defineService<EnsligSakDto>({
  name: 'ensligSaker',
  ask: async (client, ident) => [await client.listEnsligSaker(ident)],
  toRows: (json, about) => {
    const answer = readLenient(ensligSakerDto, json, '', about.reading.problems)
    const rows = answer && toRows(answer.saker, 'saker')
    return rows && keepOwn(rows, 'personIdent', ({ personIdent }) => personIdent, about)
  },
  toVedtak: (rows, about) => rows.map((row) => toSaksvedtak(row, about)),
})

const barnetrygd = defineService<StoenadDto>({
  name: 'barnetrygd',
  ask: async (client, ident) => [await client.listBarnetrygd(ident)],
  toRows: (json, about) => {
    const answer = readLenient(barnetrygdDto, json, '', about.reading.problems)
    const rows = answer && toRows(answer.bruker, 'bruker')
    if (!rows) return null
    const own = rows.filter(({ dto, path: at }) => {
      const isOwn = dto.personKey === null || isPersonKeyOf(dto.personKey, about.ident)
      if (!isOwn) addProblem(about.reading, `${at}.personKey`, 'wrongPerson', 'the person asked for')
      return isOwn
    })
    return keepOwn(own, 'fnr', ({ fnr }) => fnr, about)
  },
  toVedtak: toBarnetrygdvedtak,
})

const sykepenger = defineService<UtbetaltPeriodeDto>({
  name: 'sykepenger',
  ask: (client, ident, span) => client.listSykepenger(ident, span),
  toRows: (json, about) => {
    const answer = readLenient(sykepengerDto, json, '', about.reading.problems)
    const rows = answer && toRows(answer.utbetaltePerioder, 'utbetaltePerioder')
    return (
      rows && keepOwn(rows, 'personidentifikator', ({ personidentifikator }) => personidentifikator, about)
    )
  },
  toVedtak: toSykepengevedtak,
})

const grunnlag = (name: Grunnlagstype, ask: Service['ask']) =>
  defineService<GrunnlagDto>({
    name,
    ask,
    toRows: (json, about) => {
      const answer = readLenient(grunnlagslisteDto, json, '', about.reading.problems)
      return answer && toRows(answer, '')
    },
    toVedtak: (rows, about) => toGrunnlagsvedtak(name, rows, about),
  })

/** The services Infotrygd is made of. */
export const services: readonly Service[] = [
  ensligPerioder,
  ensligSaker,
  barnetrygd,
  sykepenger,
  grunnlag('foreldrepenger', async (client, ident, span) => [await client.listForeldrepenger(ident, span)]),
  grunnlag('pleiepenger', async (client, ident, span) => [await client.listPleiepenger(ident, span)]),
]
