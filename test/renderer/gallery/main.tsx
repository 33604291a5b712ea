import '#renderer/app/zodSetup.ts'
import '#renderer/app/styles.ts'
import { createRoot } from 'react-dom/client'
import { App } from '#renderer/app/App.tsx'
import { ClockContext } from '#renderer/components/clock.ts'
import { ansatte } from '../bridge/ansatte.ts'
import { answered, NOW, nothing, unavailable } from '../bridge/answers.ts'
import { rich, toBrukerId, withoutMunicipal } from '../bridge/brukere.ts'
import { createMemoryBridge, createWorld } from '../bridge/memoryBridge.ts'
import { sigurd } from '../bridge/person.ts'

/** Named states of the window to look at: /?world=<name>#/bruker/<id>. */
const solfrid = toBrukerId('solfrid')
const failing = {
  ...rich,
  soeknader: unavailable('oskar'),
  kommunaleUtbetalinger: unavailable('oskar', 'connection'),
}
const hard = {
  ...rich,
  person: answered('personkort', sigurd),
  fullmakter: nothing('personkort'),
  soeknader: nothing('oskar'),
}
const people = new Map([
  [solfrid, rich],
  [toBrukerId('sigurd'), hard],
])
const worlds = {
  rich: createWorld(people),
  slow: createWorld(people, { delayOf: (part) => (part === 'person' ? 300 : 600_000) }),
  failing: createWorld(new Map([[solfrid, failing]])),
  stat: createWorld(new Map([[solfrid, { ...rich, ...withoutMunicipal }]]), { signedIn: ansatte.stat }),
  forbidden: createWorld(people, { errors: { person: { kind: 'forbidden', reason: 'person' } } }),
  signedOut: createWorld(people, { signedIn: null }),
  nynorsk: createWorld(people, { innstillinger: { spraak: 'nn', zoom: 1 } }),
}
const name = new URLSearchParams(window.location.search).get('world')
const world = Object.entries(worlds).find(([key]) => key === name)?.[1] ?? worlds.rich
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <ClockContext value={() => NOW}>
      <App bridge={createMemoryBridge(world).bridge} />
    </ClockContext>,
  )
}
