import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'

export type Diagnosis = {
  /** What the adapter makes of the document: as much as can be read, also of a faulty one. */
  result: unknown
  /** The document breaks its format: it is reported as unreadable, though `result` may hold something. */
  refused: boolean
  problems: Problem[]
}

/** `file` is the path as given, for what the content leaves open. */
export type ReadContext = { hentet: Tidspunkt; file: string }
/** Reads one document of a source as its adapter does. */
export type DocumentReader = (raw: unknown, context: ReadContext) => Diagnosis | Promise<Diagnosis>
