import { useSiste, useSoek } from '#renderer/api/soek.ts'
import type { Catalogue } from '#renderer/text/nb/nb.ts'
import { useText } from '#renderer/text/text.ts'
import type { Soekesvar, Treff } from '#shared/contract/soek.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Choice, ChoiceGroup } from './Choices.tsx'
import { Icon } from './icon.tsx'
import { formatNavn } from './name.ts'

type Message = { text: string; tone: 'plain' | 'hint' }
export type BrukerSearch = { groups: ChoiceGroup[]; messages: Message[]; isCurrent: boolean }

function toChoice(
  kind: string,
  { brukerId, navn, maskertIdent }: Treff,
  open: (id: BrukerId) => void,
): Choice {
  return {
    id: `${kind}-${brukerId}`,
    onChoose: () => open(brukerId),
    content: (
      <>
        <Icon name="person" />
        <span className="choice__name">{formatNavn(navn)}</span>
        <span className="soft amount">{maskertIdent}</span>
      </>
    ),
  }
}

function toMessages(svar: Soekesvar, typed: string, { soek }: Catalogue): Message[] {
  switch (svar.kind) {
    case 'utilgjengelig':
      return [{ text: soek.unavailable, tone: 'hint' }]
    case 'ugyldigIdent': {
      const digits = typed.replace(/\D/g, '').length
      const isShort = svar.problem === 'notElevenDigits'
      return [{ text: isShort ? soek.digitCount(digits) : soek.problem[svar.problem], tone: 'hint' }]
    }
    case 'treff': {
      const { treff, total, dekning } = svar
      const count = total === 0 ? soek.none : soek.count(treff.length, total)
      const partial = dekning < 1 ? [soek.partial(Math.floor(dekning * 100))] : []
      return [count, ...partial].map((text) => ({ text, tone: 'plain' as const }))
    }
  }
}

/** Hits for what is typed, else the recent ones, as groups of choices with what to say about them. */
export function useBrukerSearch(typed: string, open: (id: BrukerId) => void): BrukerSearch {
  const text = useText()
  const siste = useSiste()
  const soek = useSoek(typed)
  const isEmpty = typed.trim() === ''
  if (isEmpty) {
    const choices = (siste.data ?? []).map((treff) => toChoice('siste', treff, open))
    const none: Message[] = siste.data?.length === 0 ? [{ text: text.soek.noRecent, tone: 'plain' }] : []
    return { groups: [{ id: 'siste', title: text.soek.recent, choices }], messages: none, isCurrent: true }
  }
  if (soek.isError) {
    return { groups: [], messages: [{ text: text.soek.unavailable, tone: 'hint' }], isCurrent: true }
  }
  const svar = soek.data
  if (svar === undefined) return { groups: [], messages: [], isCurrent: false }
  const hits = svar.kind === 'treff' ? svar.treff.map((treff) => toChoice('treff', treff, open)) : []
  return {
    groups: [{ id: 'treff', title: text.soek.hits, choices: hits }],
    messages: toMessages(svar, typed, text),
    isCurrent: !soek.isPlaceholderData,
  }
}
