import type { Dokumentreferanse } from '../hendelse.ts'
import type { Fields } from '../reading/fields.ts'

const stores = { dokumentlager: 'dokumentlager', svarut: 'svarut' } as const

/**
 * The file a `vedtaksfil`, `forvaltningsbrev` or `vedlegg` points to. A decision stands also when the way to its
 * file is broken, so nothing here breaks the event.
 */
export function readFilreferanse(holder: Fields | null): Dokumentreferanse | null {
  if (!holder) return null
  const referanse = holder.object('referanse')
  holder.reportBlank('referanse', 'object')
  if (!referanse) return null
  referanse.reportBlank('type', 'dokumentlager or svarut')
  const lager = referanse.kode('type', stores)?.verdi
  const id = referanse.requiredText('id')
  if (!lager || lager === 'ukjent' || id === '') return null
  return { lager, id, nr: referanse.int('nr'), tittel: holder.text('tittel') }
}

export function listFilreferanser(holders: readonly Fields[] | null): Dokumentreferanse[] {
  return (holders ?? []).flatMap((holder) => readFilreferanse(holder) ?? [])
}
