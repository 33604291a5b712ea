import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'

/** Time, injected so that retention and clocks can be tested. */
export interface ClockPort {
  now(): Tidspunkt
}

/** Tells that documents of a source changed on disk; the callback gets nothing personal. Returns how to stop. */
export interface KildeendringPort {
  onChange(listener: () => void): () => void
}
