import type { Quirk } from './plan.ts'

type Wild = { [key: string]: unknown }
type WildDocument = { hendelser: readonly Wild[] } & Wild

/** The document as it comes in the wild. Without quirks it is the healthy one, untouched. */
export function makeWild(document: WildDocument, quirks: readonly Quirk[]): WildDocument {
  return { ...document, hendelser: quirks.reduce(applyQuirk, document.hendelser) }
}

function applyQuirk(hendelser: readonly Wild[], quirk: Quirk): readonly Wild[] {
  const last = hendelser.at(-1)?.['hendelsestidspunkt']
  switch (quirk) {
    case 'explicitNulls':
      return hendelser.map(withNulls)
    case 'unknownEventType':
      return [
        ...hendelser,
        { type: 'sanksjonVurdert', hendelsestidspunkt: last, vurdering: 'INGEN_REDUKSJON' },
      ]
    case 'unreadableEvent':
      return [...hendelser, { type: 'utbetaling', hendelsestidspunkt: 'i går', belop: 'tusen kroner' }]
    case 'unorderedEvents':
      return hendelser.toReversed()
    case 'mixedInstants':
      return hendelser.map((each, i) => (i % 2 === 0 ? each : { ...each, ...nanoseconds(each) }))
    case 'noEvents':
    case 'noDocument':
      return hendelser
  }
}

const NULLABLE: Readonly<Record<string, readonly string[]>> = {
  saksStatus: ['tittel', 'status'],
  utbetaling: ['rammevedtaksreferanse', 'utbetalingsdato', 'fom', 'tom', 'mottaker', 'kontonummer'],
  vilkar: ['saksreferanse', 'utbetalingsreferanse', 'status'],
  dokumentasjonkrav: ['frist', 'utbetalingsreferanse'],
  vedtakFattet: ['utfall', 'vedlegg'],
  dokumentasjonEtterspurt: ['forvaltningsbrev', 'vedlegg'],
}

/** What is not set stands as null instead of being left out. */
function withNulls(hendelse: Wild): Wild {
  const names = NULLABLE[String(hendelse['type'])] ?? []
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...hendelse }
}

/** Nanoseconds, which no text comparison orders right beside milliseconds. */
function nanoseconds({ hendelsestidspunkt }: Wild): Wild {
  return { hendelsestidspunkt: String(hendelsestidspunkt).replace(/\.(\d{3})Z$/, '.$1456789Z') }
}
