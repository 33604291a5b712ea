import { addProblem, mapEach, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Aktivitet } from '#shared/domain/oppfoelging/aktivitet.ts'
import { toDeltakelse } from '#shared/domain/oppfoelging/deltakelse.ts'
import { compareDato, type Dato } from '#shared/domain/tid/dato.ts'
import type { Periode } from '#shared/domain/utbetaling/utbetaling.ts'
import {
  deltakelsesgrunnlag,
  deltakerstatuser,
  gruppegrunnlag,
  gruppestatuser,
} from '../kodeverk/aktivitet.data.ts'
import type { AktiviteterDto, GruppeDto, TiltakDto, UtdanningDto } from '../schema/aktiviteter.ts'
import { meaningOf, pick, readKodeverdi } from './kodeverdi.ts'

type Context = { reading: Reading; today: Dato }
const ELEMENTS = {
  tiltak: 'tiltaksaktivitet',
  gruppe: 'gruppeaktivitet',
  utdanning: 'utdanningsaktivitet',
} as const satisfies Record<Aktivitet['type'], string>
const UNDATED: Periode = { fom: null, tom: null }

/** The three lists as one; each says what it is. */
export function toAktiviteter(dto: AktiviteterDto, context: Context): Aktivitet[] {
  return [
    ...mapEach(dto.tiltaksaktiviteter, 'tiltaksaktiviteter', (each, path) => toTiltak(each, path, context)),
    ...mapEach(dto.gruppeaktiviteter, 'gruppeaktiviteter', (each, path) => toGruppe(each, path, context)),
    ...mapEach(dto.utdanningsaktiviteter, 'utdanningsaktiviteter', (each, path) =>
      toUtdanning(each, path, context),
    ),
  ]
}

function toTiltak(dto: TiltakDto, path: string, { reading, today }: Context): Aktivitet {
  const periode = dto.deltakelsePeriode ?? UNDATED
  const { deltakerStatus } = dto
  const status = readKodeverdi(deltakerstatuser, deltakerStatus, `${path}.deltakerStatus`, reading)
  const grunnlag =
    deltakerStatus === null ? null : (meaningOf(deltakelsesgrunnlag, deltakerStatus.kode) ?? 'ukjent')
  return {
    ...toBare(dto.aktivitetId, 'tiltak', path, reading),
    navn: requireName(dto.tiltaksnavn, dto.tiltakLokaltNavn, `${path}.tiltaksnavn`, reading),
    lokaltNavn: dto.tiltakLokaltNavn,
    arrangoer: dto.arrangoer,
    beskrivelse: dto.begrunnelseInnsoking ?? dto.begrunnelseInnsoeking,
    periode,
    prosent: pick(dto, ['deltakelsesprosent', 'deltakelseProsent']).value,
    dagerPerUke: dto.antallDagerPerUke,
    deltakelse: toDeltakelse(grunnlag, periode, today),
    status,
    statusEndret: dto.statusSistEndret,
  }
}

function toGruppe(dto: GruppeDto, path: string, { reading, today }: Context): Aktivitet {
  const plan = pick(dto, ['moteplanListe', 'moeteplanListe'])
  const moeter = toMoeter(plan.value, `${path}.${plan.name}`, reading)
  const days = (plan.value ?? []).flatMap((each) => [each?.startDato ?? [], each?.sluttDato ?? []].flat())
  const [first, ...rest] = days.toSorted(compareDato)
  const periode = first === undefined ? UNDATED : { fom: first, tom: rest.at(-1) ?? first }
  const grunnlag = dto.status === null ? null : (meaningOf(gruppegrunnlag, dto.status.kode) ?? 'ukjent')
  return {
    ...toBare(dto.aktivitetId, 'gruppe', path, reading),
    navn: requireName(dto.aktivitetstype, dto.beskrivelse, `${path}.aktivitetstype`, reading),
    beskrivelse: dto.beskrivelse,
    periode,
    deltakelse: toDeltakelse(grunnlag, periode, today),
    status: readKodeverdi(gruppestatuser, dto.status, `${path}.status`, reading),
    moeter,
  }
}

function toUtdanning(dto: UtdanningDto, path: string, { reading, today }: Context): Aktivitet {
  const periode = dto.aktivitetPeriode ?? UNDATED
  return {
    ...toBare(dto.aktivitetId, 'utdanning', path, reading),
    navn: requireName(dto.aktivitetstype, dto.beskrivelse, `${path}.aktivitetstype`, reading),
    beskrivelse: dto.beskrivelse,
    periode,
    deltakelse: toDeltakelse(null, periode, today),
  }
}

/** What every kind has, with nothing said of the rest. */
function toBare(id: string | null, type: Aktivitet['type'], path: string, reading: Reading) {
  if (id === null) addProblem(reading, `${path}.aktivitetId`, 'missing', 'an id')
  return {
    opphav: toOpphav(reading, ELEMENTS[type], id),
    id: id ?? path,
    type,
    lokaltNavn: null,
    arrangoer: null,
    prosent: null,
    dagerPerUke: null,
    status: null,
    statusEndret: null,
    moeter: [],
  }
}

function requireName(name: string | null, other: string | null, path: string, reading: Reading): string {
  if (name === null) addProblem(reading, path, 'missing', 'a name')
  return name ?? other ?? ''
}

/** A meeting without a day cannot be put in a calendar. */
function toMoeter(plan: GruppeDto['moteplanListe'], path: string, reading: Reading): Aktivitet['moeter'] {
  return mapEach(plan, path, ({ startDato, startKlokkeslett, sluttKlokkeslett, sted }, at) => {
    if (startDato === null) addProblem(reading, `${at}.startDato`, 'missing', 'yyyy-MM-dd')
    return startDato && { dato: startDato, fra: startKlokkeslett, til: sluttKlokkeslett, sted }
  })
}
