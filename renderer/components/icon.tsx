import {
  ArrowsCirclepathIcon,
  ArrowUndoIcon,
  Buildings3Icon,
  CalendarIcon,
  CheckmarkCircleIcon,
  CircleSlashIcon,
  ClockDashedIcon,
  CloudSlashIcon,
  EnvelopeClosedIcon,
  ExclamationmarkTriangleIcon,
  EyeIcon,
  EyeSlashIcon,
  FilesIcon,
  FlowerPetalFallingIcon,
  HourglassIcon,
  HouseIcon,
  InformationSquareIcon,
  KeyHorizontalIcon,
  KeyVerticalIcon,
  LeaveIcon,
  LinkBrokenIcon,
  MagnifyingGlassIcon,
  NewspaperIcon,
  PadlockLockedIcon,
  PersonCircleIcon,
  PersonGavelIcon,
  QuestionmarkCircleIcon,
  ShieldLockIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import type { ComponentType } from 'react'

type Shape = ComponentType<{ className?: string; 'aria-hidden'?: boolean }>
const named = <Name extends string>(shapes: Record<Name, Shape>) => shapes

/** What each icon stands for: one meaning, one icon, everywhere. */
const icons = named({
  stat: Buildings3Icon,
  kommune: HouseIcon,
  answered: CheckmarkCircleIcon,
  ingenData: CircleSlashIcon,
  ingenTilgang: KeyHorizontalIcon,
  begrenset: PadlockLockedIcon,
  utilgjengelig: CloudSlashIcon,
  ikkeSpurt: ClockDashedIcon,
  ikkeTilkoblet: LinkBrokenIcon,
  again: ArrowsCirclepathIcon,
  warning: ExclamationmarkTriangleIcon,
  source: InformationSquareIcon,
  utbetalt: CheckmarkCircleIcon,
  planlagt: CalendarIcon,
  ventende: HourglassIcon,
  stoppet: XMarkOctagonIcon,
  returnert: ArrowUndoIcon,
  ukjent: QuestionmarkCircleIcon,
  adresse: ShieldLockIcon,
  doed: FlowerPetalFallingIcon,
  verge: PersonGavelIcon,
  papir: EnvelopeClosedIcon,
  reveal: EyeIcon,
  hide: EyeSlashIcon,
  copy: FilesIcon,
  search: MagnifyingGlassIcon,
  person: PersonCircleIcon,
  signOut: LeaveIcon,
  training: NewspaperIcon,
  protectedAccess: KeyVerticalIcon,
})
export type IconName = keyof typeof icons

/** Decoration beside a word; the word carries the meaning. */
export function Icon({ name }: { name: IconName }) {
  const Shape = icons[name]
  return <Shape aria-hidden className="icon" />
}
