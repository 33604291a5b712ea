import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Hendelse } from '../hendelse.ts'
import type { ToOpphav } from '../opphav.ts'
import type { Fields } from '../reading/fields.ts'
import { listFilreferanser, readFilreferanse } from './filreferanse.ts'
import * as koder from './koder.ts'

type Context = { tidspunkt: Tidspunkt; toOpphav: ToOpphav }
type Reader = (fields: Fields, context: Context) => Hendelse

/** One reader per type of event; the keys are the types of the format. */
export const hendelsereaders = {
  tildeltNavKontor: (fields, { tidspunkt, toOpphav }) => {
    const enhetsnummer = fields.requiredText('navKontor')
    if (enhetsnummer !== '' && !/^\d{4}$/.test(enhetsnummer))
      fields.report('navKontor', 'wrongFormat', 'four digits')
    return { type: 'kontor', tidspunkt, opphav: toOpphav(null), enhetsnummer }
  },
  soknadsStatus: (fields, { tidspunkt, toOpphav }) => {
    fields.reportBlank('status', 'string')
    const status = fields.kode('status', koder.soeknadsstatuser) ?? { kode: '', verdi: 'ukjent' }
    return { type: 'soeknadsstatus', tidspunkt, opphav: toOpphav(null), status }
  },
  saksStatus: (fields, { tidspunkt, toOpphav }) => {
    const referanse = fields.requiredText('referanse')
    return {
      type: 'saksstatus',
      tidspunkt,
      opphav: toOpphav(referanse),
      referanse,
      tittel: fields.text('tittel'),
      status: fields.kode('status', koder.saksstatuser),
    }
  },
  vedtakFattet: readVedtak,
  rammevedtak: (fields, { tidspunkt, toOpphav }) => {
    const referanse = fields.requiredText('rammevedtaksreferanse')
    return {
      type: 'rammevedtak',
      tidspunkt,
      opphav: toOpphav(referanse),
      referanse,
      saksreferanse: fields.text('saksreferanse'),
      beskrivelse: fields.text('beskrivelse'),
      beloep: fields.oere('belop'),
      periode: { fom: fields.dato('fom'), tom: fields.dato('tom') },
    }
  },
  utbetaling: readUtbetaling,
  vilkar: (fields, { tidspunkt, toOpphav }) => {
    const krav = readKrav(fields, 'vilkarreferanse')
    const status = fields.kode('status', koder.vilkaarstatuser)
    return { type: 'vilkaar', tidspunkt, opphav: toOpphav(krav.referanse), ...krav, status }
  },
  dokumentasjonkrav: (fields, { tidspunkt, toOpphav }) => {
    const krav = readKrav(fields, 'dokumentasjonkravreferanse')
    const frist = fields.tidspunkt('frist')
    const status = fields.kode('status', koder.dokumentasjonkravstatuser)
    return { type: 'dokumentasjonkrav', tidspunkt, opphav: toOpphav(krav.referanse), ...krav, frist, status }
  },
  dokumentasjonEtterspurt: readEtterspurt,
  forelopigSvar: (fields, { tidspunkt, toOpphav }) => {
    const brev = readFilreferanse(fields.incidental().object('forvaltningsbrev'))
    return { type: 'forelopigSvar', tidspunkt, opphav: toOpphav(brev?.id ?? null) }
  },
} as const satisfies Record<string, Reader>

function readVedtak(fields: Fields, { tidspunkt, toOpphav }: Context): Hendelse {
  const incidental = fields.incidental()
  const file = readFilreferanse(incidental.object('vedtaksfil'))
  // A decision that does not say which sak it belongs to is still a decision.
  incidental.reportBlank('saksreferanse', 'string')
  return {
    type: 'vedtak',
    tidspunkt,
    opphav: toOpphav(file?.id ?? null),
    saksreferanse: fields.text('saksreferanse'),
    utfall: fields.kode('utfall', koder.utfall),
    dokumenter: [...(file ? [file] : []), ...listFilreferanser(incidental.objects('vedlegg'))],
  }
}

function readUtbetaling(fields: Fields, { tidspunkt, toOpphav }: Context): Hendelse {
  const referanse = fields.requiredText('utbetalingsreferanse')
  return {
    type: 'utbetaling',
    tidspunkt,
    opphav: toOpphav(referanse),
    referanse,
    status: fields.kode('status', koder.utbetalingsstatuser),
    beloep: fields.oere('belop'),
    beskrivelse: fields.text('beskrivelse'),
    forfallsdato: fields.dato('forfallsdato'),
    utbetalingsdato: fields.dato('utbetalingsdato'),
    periode: { fom: fields.dato('fom'), tom: fields.dato('tom') },
    annenMottaker: fields.boolean('annenMottaker'),
    mottaker: fields.text('mottaker'),
    // Money is not lost from the picture because of its account number.
    kontonummer: fields.incidental().text('kontonummer'),
    metode: fields.text('utbetalingsmetode'),
  }
}

function readKrav(fields: Fields, referenceName: string) {
  return {
    referanse: fields.requiredText(referenceName),
    saksreferanse: fields.text('saksreferanse'),
    utbetalinger: fields.texts('utbetalingsreferanse'),
    tittel: fields.text('tittel'),
    beskrivelse: fields.text('beskrivelse'),
  }
}

function readEtterspurt(fields: Fields, { tidspunkt, toOpphav }: Context): Hendelse {
  const dokumenter = fields.objects('dokumenter')
  // Nothing is not the empty list: only [] takes back what was asked for.
  fields.reportBlank('dokumenter', 'array')
  return {
    type: 'etterspurt',
    tidspunkt,
    opphav: toOpphav(null),
    dokumenter: (dokumenter ?? []).map((dokument) => {
      const incidental = dokument.incidental()
      incidental.reportBlank('dokumenttype', 'string')
      incidental.reportBlank('innsendelsesfrist', 'yyyy-MM-ddTHH:mm:ss.SSSZ')
      return {
        opphav: toOpphav(incidental.text('dokumentreferanse')),
        dokumenttype: dokument.text('dokumenttype') ?? UNNAMED_DOCUMENT,
        tilleggsinformasjon: dokument.text('tilleggsinformasjon'),
        frist: dokument.tidspunkt('innsendelsesfrist'),
      }
    }),
  }
}

const UNNAMED_DOCUMENT = 'Dokument (type ikke oppgitt)'
