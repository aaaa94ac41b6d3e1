import type { DateText } from '../../core/dates.ts'
import { kindTable } from './kinds.model.ts'

export type OrganisationKind = keyof typeof kindTable

const rowOf = (kind: OrganisationKind) => kindTable[kind]

/** Whether an administrator of such an organisation gives roles in every one, or only in their own. */
export const administersAll = (kind: OrganisationKind): boolean => rowOf(kind).administers === 'all'

/** Whether it is a body of the state. */
export const isOfState = (kind: OrganisationKind): boolean => rowOf(kind).state

/** An organisation as it was called on one date. `number` is a municipality's official number on that date. */
export type Organisation = {
  id: string
  kind: OrganisationKind
  name: string
  number: string | null
  /** What a governor's office is headed by on the date: «Fylkesmannen» until 2021, then «Statsforvalteren». */
  title: string | null
  orgNumber: string | null
  illustrative: boolean
}

export type RelationKind = 'partOf' | 'coveredBy'

type NamePeriod = {
  organisation: string
  name: string
  number: string | null
  title: string | null
  from: DateText
  to: DateText | null
}
type RelationPeriod = {
  organisation: string
  kind: RelationKind
  relatedTo: string
  from: DateText
  to: DateText | null
}
/** `returns`: the earlier municipality whose whole area the successor has again. */
type Succession = { predecessor: string; successor: string; on: DateText; returns?: string }

/** A whole register of organisations, as the shipped facts or a demo's fictional ones bring it. */
export type Register = {
  organisations: { id: string; kind: OrganisationKind; orgNumber: string | null; illustrative: boolean }[]
  names: NamePeriod[]
  relations: RelationPeriod[]
  successions: Succession[]
}
