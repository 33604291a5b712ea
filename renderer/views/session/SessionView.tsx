import { Heading } from '@navikt/ds-react/Typography'
import { useSignIn, useTrainingUsers } from '#renderer/api/session.ts'
import { Icon } from '#renderer/components/icon.tsx'
import { Lines } from '#renderer/components/Lines.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { useText } from '#renderer/text/text.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import './session.css'

function Card({ ansatt, onChoose }: { ansatt: Ansatt; onChoose: () => void }) {
  const text = useText()
  const rolle = text.rolle[ansatt.rolle]
  return (
    <li className={`card card--${ansatt.linje}`}>
      <button type="button" onClick={onChoose} aria-label={text.session.choose(ansatt.navn, rolle)}>
        <span className="card__head">
          <span className="card__role">{rolle}</span>
          <LinjeMerke linje={ansatt.linje} />
        </span>
        <span>{ansatt.navn}</span>
        <span className="soft small">
          {ansatt.enhet.navn} ({ansatt.enhet.nummer})
        </span>
        <span className="soft small card__why">{text.rolleforklaring[ansatt.rolle]}</span>
        {ansatt.vernetilganger.length > 0 && (
          <span className="small">
            <Icon name="protectedAccess" /> {text.session.protectedAccess}
          </span>
        )}
      </button>
    </li>
  )
}

/** Who to be today, in the training office. */
export function SessionView() {
  const text = useText().session
  const users = useTrainingUsers()
  const signIn = useSignIn()
  return (
    <div className="session">
      <Heading level="1" size="medium" tabIndex={-1}>
        {text.title}
      </Heading>
      <p>{users.data?.length === 0 ? text.noUsers : text.intro}</p>
      {signIn.isError && (
        <p role="alert" className="hint strong">
          {text.failed}
        </p>
      )}
      {users.data === undefined && !users.isError && <Lines count={5} />}
      <ul className="session__cards">
        {users.data?.map((ansatt) => (
          <Card key={ansatt.navIdent} ansatt={ansatt} onChoose={() => signIn.mutate(ansatt.navIdent)} />
        ))}
      </ul>
    </div>
  )
}
