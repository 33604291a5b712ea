import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import type { Sak } from '#shared/domain/soeknad/soeknad.ts'
import type { Kode, Rammevedtakshendelse, Saksstatushendelse, Vedtakshendelse } from '../hendelse.ts'
import { oekonomiskSosialhjelp } from '../ytelsenavn.ts'
import { foldRammevedtak } from './rammevedtak.ts'
import { toVedtak } from './vedtak.ts'

type Sakshendelse = Saksstatushendelse | Vedtakshendelse | Rammevedtakshendelse
type Status = Kode<Sak['status'] | 'feilregistrert'>
type Draft = { opphav: Opphav; tittel: string | null; status: Status | null; announced: boolean } & Pick<
  Sak,
  'vedtak' | 'rammevedtak'
>
/** Decisions that do not say which sak they belong to gather in one of this name. */
export const UTEN_SAKSREFERANSE = 'uten saksreferanse'

/** Saker by reference, in the order they first appeared. A decision in an unknown sak makes the sak. */
export function foldSaker(hendelser: readonly Sakshendelse[]): Sak[] {
  const drafts = new Map<string, Draft>()
  const draftOf = (saksreferanse: string | null, { opphav }: { opphav: Opphav }): Draft => {
    const referanse = saksreferanse ?? UTEN_SAKSREFERANSE
    const draft = drafts.get(referanse) ?? newDraft({ ...opphav, ref: saksreferanse })
    drafts.set(referanse, draft)
    return draft
  }
  for (const hendelse of hendelser) {
    if (hendelse.type === 'saksstatus') announce(draftOf(hendelse.referanse, hendelse), hendelse)
    if (hendelse.type === 'vedtak') draftOf(hendelse.saksreferanse, hendelse).vedtak.push(toVedtak(hendelse))
  }
  for (const { saksreferanse, rammevedtak } of foldRammevedtak(hendelser.filter(isRammevedtak)))
    draftOf(saksreferanse, rammevedtak).rammevedtak.push(rammevedtak)
  return [...drafts].flatMap(([referanse, draft]) => toSak(referanse, draft) ?? [])
}

const isRammevedtak = (hendelse: Sakshendelse) => hendelse.type === 'rammevedtak'
const newDraft = (opphav: Opphav): Draft => ({
  opphav,
  tittel: null,
  status: null,
  announced: false,
  vedtak: [],
  rammevedtak: [],
})

/** What an update leaves out stays as it was. */
function announce(draft: Draft, { opphav, tittel, status }: Saksstatushendelse): void {
  draft.opphav = opphav
  draft.tittel = tittel ?? draft.tittel
  draft.status = status ?? draft.status
  draft.announced = true
}

/** Null: registered by mistake, and hidden with all that hangs on it. */
function toSak(referanse: string, draft: Draft): Sak | null {
  const { opphav, tittel, status, vedtak, rammevedtak } = draft
  if (status?.verdi === 'feilregistrert') return null
  const kildestatus = status?.kode ?? null
  const stated = status?.verdi ?? (draft.announced ? 'underBehandling' : 'ukjent')
  return {
    opphav,
    referanse,
    tittel: tittel ?? oekonomiskSosialhjelp,
    status: vedtak.length > 0 ? 'ferdigbehandlet' : stated,
    kildestatus,
    vedtak,
    rammevedtak,
  }
}
