import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { joinParts } from '#electron/adapters/reading/joinParts.ts'
import { empty, readAnswer, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import { startReading } from '#electron/adapters/reading/reading.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import type { InfotrygdClient } from './client/infotrygdClient.ts'
import type { Row } from './mapper/ownRows.ts'
import type { About } from './mapper/vedtak.ts'
import type { Span } from './periods/splitPeriode.ts'
import type { ExportPart } from './schema/exportFile.ts'

type Definition<D> = {
  name: ExportPart
  ask: (client: InfotrygdClient, ident: Personidentifikator, span: Span) => Promise<readonly HttpAnswer[]>
  /** The person's rows of one answer; null when it is no answer of this service. */
  toRows: (json: unknown, about: About) => Row<D>[] | null
  toVedtak: (rows: readonly Row<D>[], about: About) => Vedtak[]
}
export type Service = Pick<Definition<unknown>, 'name' | 'ask'> & {
  read: (answers: readonly HttpAnswer[], about: About) => Kildesvar<Vedtak[]>
}

export function defineService<D>(definition: Definition<D>): Service {
  const { name, ask } = definition
  return { name, ask, read: (answers, about) => readService(definition, answers, about) }
}

/** What a service said in all its answers together: joined before they are mapped, for a period may go across them. */
function readService<D>(
  { toRows, toVedtak }: Definition<D>,
  answers: readonly HttpAnswer[],
  about: About,
): Kildesvar<Vedtak[]> {
  const { kilde, hentet } = about.reading
  const parts = answers.map((answer, i) => {
    const reading = startReading(kilde, hentet)
    const svar = readAnswer(answer, reading, (json) => {
      const rows = toRows(json, { ...about, reading })
      if (rows === null) return unavailable('unexpectedAnswer')
      const isOthers = rows.length === 0 && reading.problems.some(({ code }) => code === 'wrongPerson')
      if (isOthers) return unavailable('wrongPerson')
      return rows.length === 0 && reading.problems.length === 0 ? empty : toValue(rows)
    })
    return { name: answers.length === 1 ? '' : `[${i}]`, svar }
  })
  // What is found wrong while the rows are mapped is told of beside what was wrong in each answer.
  const rows = parts.flatMap(({ name, svar }) => (svar.state === 'ok' ? place(svar.value, name) : []))
  const vedtak = toVedtak(rows, about)
  const joined = joinParts(parts, about.reading, () => vedtak)
  if (joined.state !== 'ok') return joined
  return { ...joined, problems: [...joined.problems, ...about.reading.problems] }
}

/** The rows where they stand among several answers. */
function place<D>(rows: readonly Row<D>[], at: string): Row<D>[] {
  return rows.map(({ dto, path }) => ({ dto, path: at === '' ? path : `${at}.${path}` }))
}
