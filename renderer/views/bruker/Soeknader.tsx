import type { z } from 'zod'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { Unreadable } from '#renderer/components/Problems.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { soeknadsdelSchema } from '#shared/contract/bruker.ts'
import type { Soeknad } from '#shared/domain/soeknad/soeknad.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import { SakRow } from './SakRow.tsx'

type Soeknadsdel = z.infer<typeof soeknadsdelSchema>

/** Status, office it was moved to, and an interim answer: whatever the source tells. */
function useWords(soeknad: Soeknad): string {
  const text = useText().vedtak
  const { dato } = useDates()
  const status = soeknad.status === null ? text.noStatus : text.soeknadsstatus[soeknad.status]
  const kontor = soeknad.kontorer.at(-1)
  const svar = soeknad.forelopigeSvar.at(-1)
  return [
    soeknad.status === 'ukjent' && soeknad.kildestatus !== null
      ? text.unknownCode(soeknad.kildestatus)
      : status,
    svar && text.forelopigSvar(dato(toOsloDato(svar.sendt))),
    kontor && (soeknad.kontorer.length > 1 ? text.transferred : text.atKontor)(kontor.enhetsnummer),
  ]
    .filter((word) => word !== undefined)
    .join(' · ')
}

/** "9901 fra 14. sep., 9910 fra 14. nov.": every office it has been at. */
function useKontorer({ kontorer }: Soeknad): string | null {
  const { tid } = useText()
  const { dato } = useDates()
  if (kontorer.length === 0) return null
  return kontorer
    .map(({ enhetsnummer, fra }) => `${enhetsnummer} ${tid.from(dato(toOsloDato(fra)))}`)
    .join(', ')
}

function SoeknadItem({ soeknad }: { soeknad: Soeknad }) {
  const text = useText()
  const { dato } = useDates()
  const words = useWords(soeknad)
  const kontorer = useKontorer(soeknad)
  const title = soeknad.soekt === null ? text.vedtak.soeknadUndated : text.vedtak.soeknad(dato(soeknad.soekt))
  return (
    <li className="soeknad">
      <div className="row row--kommune row--head">
        <div className="row__main row__main--flow">
          <span className="strong">{title}</span>
          <span className="soft small">{words}</span>
        </div>
        <OpphavButton
          of={title}
          opphav={soeknad.opphav}
          facts={[{ term: text.vedtak.kontorer, value: kontorer }]}
        />
      </div>
      {soeknad.unreadableEvents > 0 && <Unreadable words={text.problem.events(soeknad.unreadableEvents)} />}
      {soeknad.saker.length === 0 ? (
        <p className="soeknad__none soft small">{text.vedtak.noSaker}</p>
      ) : (
        <ul className="saker">
          {soeknad.saker.map((sak) => (
            <SakRow key={sak.referanse} sak={sak} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Søknader, newest first, with their saker and vedtak. */
export function Soeknader({ del }: { del: Soeknadsdel }) {
  const text = useText()
  const newestFirst = [...del.soeknader].sort((a, b) => ((a.soekt ?? '') < (b.soekt ?? '') ? 1 : -1))
  return (
    <>
      {del.unreadableDocuments > 0 && <Unreadable words={text.problem.documents(del.unreadableDocuments)} />}
      {newestFirst.length === 0 && <StateNote kind="ingenData" title={text.vedtak.noSoeknader} />}
      <RovingList className="rows">
        {newestFirst.map((soeknad) => (
          <SoeknadItem key={soeknad.id} soeknad={soeknad} />
        ))}
      </RovingList>
    </>
  )
}
