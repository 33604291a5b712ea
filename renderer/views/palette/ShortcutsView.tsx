import { Button } from '@navikt/ds-react/Button'
import { Heading } from '@navikt/ds-react/Typography'
import { useState } from 'react'
import { Dialog } from '#renderer/components/Dialog.tsx'
import { Keys } from '#renderer/components/Keys.tsx'
import { areSingleKeysOn, saveSingleKeys } from '#renderer/store/singleKeys.ts'
import type { Catalogue } from '#renderer/text/nb/nb.ts'
import { useText } from '#renderer/text/text.ts'
import './shortcuts.css'

function toGroups({ snarveier: s, panel }: Catalogue) {
  return [
    {
      title: s.group.everywhere,
      rows: [
        { keys: ['Ctrl+K'], label: s.search },
        { keys: ['?', 'F1'], label: s.overview },
        { keys: ['Alt+H'], label: s.home },
      ],
    },
    {
      title: s.group.bruker,
      rows: [
        { keys: ['Alt+K'], label: s.copyIdent },
        { keys: ['Alt+V'], label: s.revealIdent },
        { keys: ['Alt+R'], label: s.askAgain },
        { keys: ['Alt+1'], label: s.panel(panel.ytelser) },
        { keys: ['Alt+2'], label: s.panel(panel.oppfoelging) },
        { keys: ['Alt+3'], label: s.panel(panel.utbetalinger) },
        { keys: ['Alt+4'], label: s.panel(panel.krav) },
        { keys: ['Alt+5'], label: s.panel(panel.oppgaver) },
        { keys: ['Alt+6'], label: s.panel(panel.kontakt) },
      ],
    },
    {
      title: s.group.lists,
      rows: [
        { keys: ['↑+↓'], label: s.move },
        { keys: ['Enter'], label: s.choose },
        { keys: ['Esc'], label: s.close },
      ],
    },
  ]
}

/** Every shortcut there is, and the switch for the one that is a single key. */
export function ShortcutsView({ onClose }: { onClose: () => void }) {
  const text = useText()
  const [singleKeys, setSingleKeys] = useState(areSingleKeysOn)
  const onSwitch = (on: boolean) => {
    saveSingleKeys(on)
    setSingleKeys(on)
  }
  return (
    <Dialog label={text.snarveier.title} onClose={onClose} className="shortcuts">
      <Heading level="2" size="small">
        {text.snarveier.title}
      </Heading>
      <div className="shortcuts__groups">
        {toGroups(text).map(({ title, rows }) => (
          <div key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ keys, label }) => (
                <div key={label} className="shortcuts__row">
                  <dt>
                    {keys.map((combo, i) => (
                      <span key={combo}>
                        {i > 0 && ` ${text.snarveier.or} `}
                        <Keys combo={combo} />
                      </span>
                    ))}
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <label className="shortcuts__switch">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {text.snarveier.singleKey}
      </label>
      <Button size="small" variant="secondary" data-color="neutral" onClick={onClose}>
        {text.app.close}
      </Button>
    </Dialog>
  )
}
