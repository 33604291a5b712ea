import { useText } from '#renderer/text/text.ts'
import type { PaletteAction } from '#renderer/views/palette/PaletteView.tsx'
import type { Spraak } from '#shared/contract/oppsett.ts'
import { goHome, type Route } from './route.ts'

type Props = {
  route: Route
  spraak: Spraak
  setSpraak: (spraak: Spraak) => void
  leave: () => void
  askAgain: () => void
  showShortcuts: () => void
}

/** What the palette can do here. */
export function useActions({
  route,
  spraak,
  setSpraak,
  leave,
  askAgain,
  showShortcuts,
}: Props): PaletteAction[] {
  const { actionNames: names } = useText().soek
  const onBruker: PaletteAction[] = [
    { id: 'askAgain', label: names.askAgain, keys: 'Alt+R', run: askAgain },
    { id: 'home', label: names.home, keys: 'Alt+H', run: goHome },
  ]
  return [
    ...(route.name === 'bruker' ? onBruker : []),
    { id: 'language', label: names.switchLanguage, run: () => setSpraak(spraak === 'nb' ? 'nn' : 'nb') },
    { id: 'role', label: names.switchRole, run: leave },
    { id: 'shortcuts', label: names.shortcuts, keys: 'F1', run: showShortcuts },
  ]
}
