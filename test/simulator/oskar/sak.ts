import { instantOn, toMs } from '../population/calendar.ts'
import { toDocument } from '../population/municipal/events.ts'
import type { MunicipalFacts, SoeknadPlan } from '../population/municipal/plan.ts'
import { makeWild } from '../population/municipal/wild.ts'

/** digisos-soker.json as the municipality sends it. */
export function toDigisosSoker(plan: SoeknadPlan): unknown {
  const { hendelser, ...rest } = makeWild(toDocument(plan), plan.quirks)
  return plan.quirks.includes('noEvents') ? rest : { ...rest, hendelser }
}

/** One row of the list; the document lies apart in dokumentlager. */
export function toDigisosSak(ident: string, { kommune }: MunicipalFacts, plan: SoeknadPlan) {
  const last = toDocument(plan).hendelser.at(-1)?.hendelsestidspunkt ?? instantOn(plan.soekt, 0)
  const sent = toMs(instantOn(plan.soekt, 0))
  return {
    fiksDigisosId: plan.id,
    sokerFnr: ident,
    fiksOrgId: kommune.fiksOrgId,
    kommunenummer: kommune.nummer,
    sistEndret: toMs(last),
    originalSoknadNAV: plan.digital ? original(plan, sent) : null,
    ettersendtInfoNAV: null,
    digisosSoker: plan.quirks.includes('noDocument')
      ? null
      : { metadata: plan.dokumentId, dokumenter: [], timestampSistOppdatert: toMs(last) },
    tilleggsinformasjon: { enhetsnummer: plan.kontorer.at(-1)?.enhet ?? null },
  }
}

function original({ id, dokumentId }: SoeknadPlan, timestampSendt: number) {
  return {
    navEksternRefId: `11000${id.slice(9, 13).toUpperCase()}`,
    metadata: id,
    vedleggMetadata: id,
    soknadDokument: { filnavn: 'soknad.pdf', dokumentlagerDokumentId: dokumentId, storrelse: 48_211 },
    vedlegg: [],
    timestampSendt,
  }
}
