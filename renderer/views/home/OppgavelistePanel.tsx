import { useOppgaveliste } from '#renderer/api/oppgave.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { Problems } from '#renderer/components/Problems.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Oppgaveeier, Oppgaveliste } from '#shared/contract/oppgave.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { kildenavn } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { byFrist } from '#shared/domain/oppgave/arrangeOppgaver.ts'
import { OppgaveChoice } from './OppgaveChoice.tsx'

type Svar = Kildesvar<Oppgaveliste> | undefined
const raderIn = (svar: Svar) => (svar?.state === 'ok' ? svar.value.rader : [])
const hasMore = (svar: Svar) => svar?.state === 'ok' && svar.value.hasMore
const isWhole = (svar: Svar) =>
  svar?.state === 'ingenData' || (svar?.state === 'ok' && svar.problems.length === 0)

/** Why there may be more than is shown. One line's failure does not hide the other's tasks. */
function Lacking({ svar }: { svar: Svar }) {
  const { tilstand: text, problem } = useText()
  const navn = kildenavn.gosys
  if (svar === undefined) return <StateNote kind="utilgjengelig" title={text.utilgjengelig(navn)} />
  switch (svar.state) {
    case 'ok':
      return svar.problems.length === 0 ? null : (
        <Problems
          summary={problem.summary(svar.problems.length)}
          problems={svar.problems}
          rapport={{ kilde: 'gosys', del: 'oppgave/list', hentet: svar.hentet }}
        />
      )
    case 'ingenData':
      return null
    case 'begrenset':
      return <StateNote kind="begrenset" title={text.begrenset} />
    case 'ingenTilgang':
      return <StateNote kind="ingenTilgang" title={text.ingenTilgang(navn)} next={text.ingenTilgangNext} />
    case 'utilgjengelig':
      return (
        <StateNote kind="utilgjengelig" title={text.utilgjengelig(navn)} next={text.reason[svar.reason]} />
      )
    case 'ikkeSpurt':
      return <StateNote kind="ikkeTilkoblet" title={text.ikkeTilkoblet(navn)} />
  }
}

type Asked = ReturnType<typeof useOppgaveliste>

/** What each line's answer lacks; the same said once, and a line one may not see only when there is no other. */
function States({ stat, kommune }: { stat: Asked; kommune: Asked }) {
  const isSame = stat.data?.state === kommune.data?.state
  const isSaid = !isSame && kommune.data?.state !== 'begrenset'
  return (
    <>
      {!stat.isPending && <Lacking svar={stat.data} />}
      {!kommune.isPending && (isSaid || kommune.data?.state === 'ok') && <Lacking svar={kommune.data} />}
    </>
  )
}

type Props = { eier: Oppgaveeier; onOpenBruker: (brukerId: BrukerId) => void }

/** What there is to do, the one that falls due first on top; of both lines for who may see both. */
export function OppgavelistePanel({ eier, onOpenBruker }: Props) {
  const text = useText()
  const stat = useOppgaveliste(eier, 'stat')
  const kommune = useOppgaveliste(eier, 'kommune')
  const rader = [...raderIn(stat.data), ...raderIn(kommune.data)].sort((a, b) =>
    byFrist(a.oppgave, b.oppgave),
  )
  const isComing = stat.isPending || kommune.isPending
  const asked = [stat.data, kommune.data]
  const canSayNone =
    asked.some(isWhole) && asked.every((svar) => isWhole(svar) || svar?.state === 'begrenset')
  return (
    <Panel id={`oppgaver-${eier}`} title={text.oppgave.eier[eier]}>
      <States stat={stat} kommune={kommune} />
      {isComing && <Lines count={4} />}
      {canSayNone && rader.length === 0 && <StateNote kind="ingenData" title={text.oppgave.noneOf[eier]} />}
      <RovingList className="rows">
        {rader.map((rad) => (
          <OppgaveChoice key={rad.oppgave.id} rad={rad} onOpenBruker={onOpenBruker} />
        ))}
      </RovingList>
      {(hasMore(stat.data) || hasMore(kommune.data)) && (
        <p className="soft small">{text.oppgave.hasMore(rader.length)}</p>
      )}
    </Panel>
  )
}
