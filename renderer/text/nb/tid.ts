import { plural } from '../plural.ts'

export const tid = {
  weekdays: ['man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.', 'søn.'],
  months: ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  today: 'i dag',
  tomorrow: 'i morgen',
  yesterday: 'i går',
  inDays: (n: number) => `om ${plural(n, 'dag', 'dager')}`,
  daysAgo: (n: number) => `for ${plural(n, 'dag', 'dager')} siden`,
  hoursAgo: (n: number) => `for ${plural(n, 'time', 'timer')} siden`,
  minutesAgo: (n: number) => `for ${plural(n, 'minutt', 'minutter')} siden`,
  justNow: 'nå nettopp',
  from: (dato: string) => `fra ${dato}`,
  until: (dato: string) => `til ${dato}`,
  clock: (klokke: string) => `kl. ${klokke}`,
  undated: 'uten dato',
}
