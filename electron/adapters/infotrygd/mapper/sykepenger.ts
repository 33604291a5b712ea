import { addProblem } from '#electron/adapters/reading/reading.ts'
import { toKode } from '#shared/domain/kodeverk/kode.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { sykepengetagger } from '../codes.data.ts'
import type { Piece } from '../periods/joinPieces.ts'
import { isNeverPaid } from '../periods/limits.ts'
import type { UtbetaltPeriodeDto } from '../schema/sykepenger.ts'
import { type Day, ofRun, toBeloep, toDailyRuns } from './daily.ts'
import { listFaktum } from './fakta.ts'
import type { Row } from './ownRows.ts'
import { type About, groupBy, newVedtak } from './vedtak.ts'

type Paid = Day & { tags: readonly string[] }
const REFUSJON = 'Refusjon'

/** Paid periods that follow on each other, by employer and by who got the money, are one decision each. */
export function toSykepengevedtak(all: readonly Row<UtbetaltPeriodeDto>[], about: About): Vedtak[] {
  // A service may hand out the same period whole in the calls on both sides of a year.
  const rows = groupBy(all, ({ dto }) => JSON.stringify(dto)).flatMap(([first]) => first ?? [])
  const neverPaid = rows.filter(({ dto }) => isNeverPaid(dto)).map(({ dto }) => toNeverPaid(dto, about))
  const pieces = rows.filter(({ dto }) => !isNeverPaid(dto)).flatMap((row) => toPiece(row, about))
  const decisions = groupBy(pieces, ({ value }) => `${value.orgnr}|${value.refusjon}`)
    .flatMap(toDailyRuns)
    .map((run) => toVedtak(run, about))
  return [...decisions, ...neverPaid]
}

function toPiece({ dto, path }: Row<UtbetaltPeriodeDto>, { reading }: About): Piece<Paid>[] {
  const { fom, tom } = dto
  if (fom === null) addProblem(reading, `${path}.fom`, 'missing', 'yyyy-MM-dd')
  return fom === null ? [] : [{ fom, tom, value: toPaid(dto) }]
}

function toPaid({ grad, dagsats, organisasjonsnummer, tags }: UtbetaltPeriodeDto): Paid {
  const marks = (tags ?? []).flatMap((tag) => tag?.trim() || [])
  return { grad, dagsats, orgnr: organisasjonsnummer, refusjon: marks.includes(REFUSJON), tags: marks }
}

const element = { element: 'utbetaltPeriode', ref: null }
const ytelse = { slag: 'sykepenger', ytelse: 'Sykepenger', utfall: 'innvilget' } as const

function toVedtak(run: readonly Piece<Paid>[], about: About): Vedtak {
  const { fakta, ...told } = ofRun(run, about)
  const tags = [...new Set(run.flatMap(({ value }) => value.tags))].map(toTagnavn)
  return newVedtak(about, element, {
    ...ytelse,
    ...told,
    id: toId(told.periode.fom, run[0]?.value.orgnr ?? null),
    fakta: [...fakta, ...listFaktum('tag', tags.join(', ') || null)],
  })
}

function toNeverPaid(dto: UtbetaltPeriodeDto, about: About): Vedtak {
  const { grad, dagsats, orgnr, refusjon } = toPaid(dto)
  return newVedtak(about, element, {
    ...ytelse,
    id: toId(dto.fom, orgnr),
    gyldighet: 'ugyldiggjort',
    periode: { fom: dto.fom, tom: dto.tom },
    grad,
    beloep: toBeloep(dagsats),
    tilArbeidsgiver: refusjon,
    fakta: listFaktum('arbeidsgiver', orgnr),
  })
}

const toId = (fom: string | null, orgnr: string | null) =>
  ['sykepenger', fom, orgnr].filter(Boolean).join('|')

/** A mark the table does not know is shown as it is. */
const toTagnavn = (tag: string) => toKode(sykepengetagger, tag).navn?.nb ?? tag
