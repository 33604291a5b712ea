import type { Soeknad } from '#shared/domain/soeknad/soeknad.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { assertNever } from '#shared/result/result.ts'
import type {
  Dokumentasjonkravhendelse,
  Etterspurthendelse,
  ForelopigSvarhendelse,
  Hendelse,
  Kontorhendelse,
  Rammevedtakshendelse,
  Saksstatushendelse,
  Soeknadsstatushendelse,
  Utbetalingshendelse,
  Vedtakshendelse,
  Vilkaarshendelse,
} from '../hendelse.ts'
import { foldDokumentasjonkrav } from './dokumentasjonkrav.ts'
import { foldEtterspurt } from './etterspurt.ts'
import { foldForelopigeSvar } from './forelopigSvar.ts'
import { foldKontorer } from './kontor.ts'
import { orderHendelser } from './order.ts'
import { foldSaker } from './saker.ts'
import { foldSoeknadsstatus } from './soeknadsstatus.ts'
import { foldVilkaar } from './vilkaar.ts'

type Sorted = {
  kontor: Kontorhendelse[]
  soeknadsstatus: Soeknadsstatushendelse[]
  sak: (Saksstatushendelse | Vedtakshendelse | Rammevedtakshendelse)[]
  utbetaling: Utbetalingshendelse[]
  vilkaar: Vilkaarshendelse[]
  dokumentasjonkrav: Dokumentasjonkravhendelse[]
  etterspurt: Etterspurthendelse[]
  forelopigSvar: ForelopigSvarhendelse[]
}
export type Folded = Omit<Soeknad, 'opphav' | 'id' | 'soekt' | 'unreadableEvents'> & {
  /** In order of time; several per reference, also withdrawn ones: payouts are put together across søknader. */
  utbetalinger: Utbetalingshendelse[]
  /** When it was first said to be received: the day a søknad on paper counts from. */
  mottatt: Tidspunkt | null
}

/** The document is a full snapshot of events; the state is what they add up to. */
export function foldHendelser(hendelser: readonly Hendelse[]): Folded {
  const sorted = sortByKind(orderHendelser(hendelser))
  return {
    ...foldSoeknadsstatus(sorted.soeknadsstatus),
    kontorer: foldKontorer(sorted.kontor),
    saker: foldSaker(sorted.sak),
    vilkaar: foldVilkaar(sorted.vilkaar),
    dokumentasjonkrav: foldDokumentasjonkrav(sorted.dokumentasjonkrav),
    etterspurt: foldEtterspurt(sorted.etterspurt),
    forelopigeSvar: foldForelopigeSvar(sorted.forelopigSvar),
    utbetalinger: sorted.utbetaling,
    mottatt: sorted.soeknadsstatus.find(({ status }) => status.verdi === 'mottatt')?.tidspunkt ?? null,
  }
}

function sortByKind(hendelser: readonly Hendelse[]): Sorted {
  const sorted: Sorted = {
    kontor: [],
    soeknadsstatus: [],
    sak: [],
    utbetaling: [],
    vilkaar: [],
    dokumentasjonkrav: [],
    etterspurt: [],
    forelopigSvar: [],
  }
  for (const hendelse of hendelser) put(hendelse, sorted)
  return sorted
}

function put(hendelse: Hendelse, sorted: Sorted): number {
  switch (hendelse.type) {
    case 'kontor':
      return sorted.kontor.push(hendelse)
    case 'soeknadsstatus':
      return sorted.soeknadsstatus.push(hendelse)
    case 'saksstatus':
    case 'vedtak':
    case 'rammevedtak':
      return sorted.sak.push(hendelse)
    case 'utbetaling':
      return sorted.utbetaling.push(hendelse)
    case 'vilkaar':
      return sorted.vilkaar.push(hendelse)
    case 'dokumentasjonkrav':
      return sorted.dokumentasjonkrav.push(hendelse)
    case 'etterspurt':
      return sorted.etterspurt.push(hendelse)
    case 'forelopigSvar':
      return sorted.forelopigSvar.push(hendelse)
    default:
      return assertNever(hendelse)
  }
}
