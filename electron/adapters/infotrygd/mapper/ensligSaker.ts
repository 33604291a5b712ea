import { addProblem } from '#electron/adapters/reading/reading.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import type { EnsligSakDto, Stoenadstype } from '../schema/ensligForsoerger.ts'
import { ytelser } from './ensligPerioder.ts'
import { listDatofaktum, listFaktum } from './fakta.ts'
import type { Row } from './ownRows.ts'
import { toResult } from './utfall.ts'
import { type About, newVedtak } from './vedtak.ts'

/** The words of the newer service and the two letters of the register. */
const types: Readonly<Record<string, Stoenadstype>> = {
  OVERGANGSSTØNAD: 'overgangsstønad',
  OG: 'overgangsstønad',
  BARNETILSYN: 'barnetilsyn',
  BT: 'barnetilsyn',
  SKOLEPENGER: 'skolepenger',
  UT: 'skolepenger',
}
const granted: readonly Vedtak['utfall'][] = ['innvilget', 'delvisInnvilget', 'opphoert']
const SAK = 'sak'

/**
 * What is open, refused or laid aside has no periods, and is known from its case only. A case that was granted says
 * what its periods say again.
 */
export const isToldByPeriods = ({ opphav, utfall }: Vedtak) =>
  opphav.element === SAK && granted.includes(utfall)

export function toSaksvedtak({ dto, path }: Row<EnsligSakDto>, about: About): Vedtak {
  const ref = dto.id ?? dto.saksnr
  return newVedtak(
    about,
    { element: SAK, ref },
    {
      id: [SAK, ref, ref === null ? dto.mottattDato : null].filter(Boolean).join('|'),
      ...toYtelse(dto.stønadType, `${path}.stønadType`, about),
      ...toResult(dto.resultat, `${path}.resultat`, about),
      periode: { fom: null, tom: null },
      vedtatt: dto.vedtaksdato,
      fakta: [
        ...listFaktum('saksnummer', [dto.saksblokk, dto.saksnr].filter(Boolean).join('') || null),
        ...listDatofaktum('mottatt', dto.mottattDato),
        ...listDatofaktum('registrert', dto.registrertDato),
        ...listDatofaktum('iverksatt', dto.iverksattdato),
      ],
    },
  )
}

function toYtelse(raw: string | null, path: string, { reading }: About): Pick<Vedtak, 'slag' | 'ytelse'> {
  const type = raw !== null && Object.hasOwn(types, raw) ? types[raw] : undefined
  if (type !== undefined) return ytelser[type]
  if (raw === null) addProblem(reading, path, 'missing', 'which stønad the case is about')
  else addProblem(reading, path, 'unknownCode', `one of ${Object.keys(types).join(', ')}`, raw)
  return { slag: 'annen', ytelse: raw ?? 'Stønad til enslig forsørger' }
}
