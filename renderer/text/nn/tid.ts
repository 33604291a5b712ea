import type { Catalogue } from '../nb/nb.ts'
import { plural } from '../plural.ts'

export const tid: Catalogue['tid'] = {
  weekdays: ['mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.', 'søn.'],
  months: ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  today: 'i dag',
  tomorrow: 'i morgon',
  yesterday: 'i går',
  inDays: (n) => `om ${plural(n, 'dag', 'dagar')}`,
  daysAgo: (n) => `for ${plural(n, 'dag', 'dagar')} sidan`,
  hoursAgo: (n) => `for ${plural(n, 'time', 'timar')} sidan`,
  minutesAgo: (n) => `for ${plural(n, 'minutt', 'minutt')} sidan`,
  justNow: 'nett no',
  from: (dato) => `frå ${dato}`,
  until: (dato) => `til ${dato}`,
  clock: (klokke) => `kl. ${klokke}`,
  undated: 'utan dato',
}
