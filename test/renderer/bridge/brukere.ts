import { type BrukerId, brukerIdSchema } from '#shared/domain/identitet/brukerId.ts'
import { type Answers, answered, nothing, restricted } from './answers.ts'
import { aktivitet, meldekort, oppfoelging, oppgave, vedtak } from './fagsystem.ts'
import { delteUtbetalinger, municipalPayouts, noekkelopplysninger, soeknad } from './municipal.ts'
import { statePayouts } from './payouts.ts'
import { solfrid } from './person.ts'
import { fullmakter, kontaktinformasjon, kontaktperson, kontor } from './statePeople.ts'

export const toBrukerId = (text: string): BrukerId => brukerIdSchema.parse(text.padEnd(22, '-'))

/** Everything the five sources know of an ordinary person. */
export const rich: Answers = {
  person: answered('personkort', solfrid),
  kontaktinformasjon: answered('personkort', kontaktinformasjon),
  fullmakter: answered('personkort', fullmakter),
  kontor: answered('personkort', kontor),
  kontaktpersonerStat: answered('personkort', [kontaktperson('stat')]),
  kontaktpersonerKommune: answered('personkort', [
    kontaktperson('kommune', { stedfortreder: null }),
    kontaktperson('kommune', { rolle: 'kvpVeileder', navn: 'Ola Begge', navIdent: 'Z990003' }),
  ]),
  utbetalinger: answered('personkort', statePayouts),
  oppfoelging: answered('arena', oppfoelging),
  aktiviteter: answered('arena', [aktivitet()]),
  meldekort: answered('arena', [meldekort()]),
  vedtakArena: answered('arena', [vedtak()]),
  vedtakInfotrygd: nothing('infotrygd'),
  oppgaver: answered('gosys', [oppgave()]),
  kommunaleOppgaver: nothing('gosys'),
  noekkelopplysninger: answered('personkort', noekkelopplysninger),
  delteUtbetalinger: answered('personkort', delteUtbetalinger),
  soeknader: answered('oskar', { soeknader: [soeknad], unreadableDocuments: 0 }),
  kommunaleUtbetalinger: answered('oskar', municipalPayouts),
}

/** As main answers a role without the municipal right. */
export const withoutMunicipal: Pick<
  Answers,
  | 'kontaktpersonerKommune'
  | 'noekkelopplysninger'
  | 'delteUtbetalinger'
  | 'soeknader'
  | 'kommunaleUtbetalinger'
  | 'kommunaleOppgaver'
> = {
  kontaktpersonerKommune: restricted('personkort'),
  noekkelopplysninger: restricted('personkort'),
  delteUtbetalinger: restricted('personkort'),
  soeknader: restricted('oskar'),
  kommunaleUtbetalinger: restricted('oskar'),
  kommunaleOppgaver: restricted('gosys'),
}
