import { afterAll, expect, it } from 'vitest'
import { Brukerkatalog } from '#electron/usecases/brukerkatalog.ts'
import { listOppgaver } from '#electron/usecases/oppgaveliste.ts'
import { oppgaveCalls } from '#shared/contract/oppgave.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { OppgavePort, Oppgavetreff } from '#shared/ports/oppgavePort.ts'
import { oppgave } from '../../renderer/bridge/fagsystem.ts'
import { ANNA, ansattOf, answered, BO, nothing, open, openOffice, removeProfiles } from '../access/office.ts'

afterAll(removeProfiles)

const taskOf = (id: number, ident: Personidentifikator | null): Oppgavetreff => ({
  oppgave: oppgave({ id }),
  bruker: { ident },
})
const odd = (id: number): Problem => ({
  path: `oppgaver[id=${id}].versjon`,
  code: 'missing',
  expected: 'number',
})

/** The list of a unit where Bo is protected, over a Gosys that answers as told. */
function openList(treff: Oppgavetreff[], problems: Problem[] = []) {
  const protectedPerson = { ...open, skjermet: true }
  const office = openOffice({
    getPersonvern: async (ident) => answered(ident === BO ? protectedPerson : open),
  })
  const silent = async () => nothing
  const gosys: OppgavePort = {
    listForBruker: silent,
    listForAnsatt: silent,
    listForEnhet: async () => ({ ...answered(treff), problems }),
    getOppgave: silent,
    listHendelser: silent,
  }
  const katalog = new Brukerkatalog({ listKatalogside: silent }, office.persons)
  const { touches } = oppgaveCalls['oppgave/list']
  office.sessions.signIn(ansattOf('statligVeileder'))
  return listOppgaver({ access: office, katalog, sources: { gosys } }, touches)({ eier: 'enhetens' })
}

it('tells nothing of a task about somebody one may not see, not even that it could not be read whole', async () => {
  expect(await openList([taskOf(1, ANNA), taskOf(2, BO)], [odd(1), odd(2)])).toMatchObject({
    value: { value: { rader: [{ oppgave: { id: 1 } }], hasMore: false }, problems: [odd(1)] },
  })
})

it('says that there are tasks it cannot say whom are about', async () => {
  expect(await openList([taskOf(1, null), taskOf(2, null)])).toMatchObject({
    value: { value: { rader: [] }, problems: [{ code: 'missing', path: 'oppgaver.identer' }] },
  })
})
