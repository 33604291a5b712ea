import type { Soeknad, Sosialhjelp } from '#shared/domain/soeknad/soeknad.ts'
import { type Tidspunkt, toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import { type Folded, foldHendelser } from './fold/foldHendelser.ts'
import { mergeUtbetalinger } from './fold/mergeUtbetalinger.ts'
import { oskarOpphav } from './opphav.ts'
import type { ReadDocument } from './schema/readDocument.ts'
import type { OskarSak } from './schema/sak.ts'

/** A sak and what came of its document: `none` = the municipality has sent none, `failed` = it has, and we lack it. */
export type SakWithDocument = { sak: OskarSak; document: ReadDocument | 'none' | 'failed' }

type Part = { sak: OskarSak; folded: Folded; soeknad: Soeknad }

/** Puts the søknader together; payouts are joined across them. */
export function toSosialhjelp(
  saker: readonly SakWithDocument[],
  unreadableDocuments: number,
  hentet: Tidspunkt,
): Sosialhjelp {
  const parts = saker.map((each) => toPart(each, hentet))
  const failed = saker.filter(({ document }) => !isReadable(document) && document !== 'none').length
  return {
    soeknader: parts.map(({ soeknad }) => soeknad),
    utbetalinger: mergeUtbetalinger(
      parts.map(({ sak, folded }) => ({ ...sak, hendelser: folded.utbetalinger })),
    ),
    unreadableDocuments: unreadableDocuments + failed,
  }
}

const isReadable = (document: SakWithDocument['document']): document is ReadDocument =>
  typeof document === 'object' && document.readable

function toPart({ sak, document }: SakWithDocument, hentet: Tidspunkt): Part {
  const read = isReadable(document) ? document : undefined
  const folded = foldHendelser(read?.hendelser ?? [])
  const { utbetalinger: _utbetalinger, mottatt, ...facts } = folded
  const soekt = sak.sendt ?? mottatt
  const soeknad: Soeknad = {
    opphav: oskarOpphav(hentet, 'soknad')(sak.id),
    id: sak.id,
    soekt: soekt === null ? null : toOsloDato(soekt),
    ...facts,
    // Sent, and nothing heard yet. A document we lack may say anything, so then we say nothing.
    status: document === 'none' && sak.sendt !== null ? 'mottatt' : facts.status,
    unreadableEvents: read?.unreadableEvents ?? 0,
  }
  return { sak, folded, soeknad }
}
