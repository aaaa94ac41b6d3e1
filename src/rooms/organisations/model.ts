import type { DateText } from '../../core/dates.ts'

const organisationKinds = [
  'ministry',
  'directorate',
  'association',
  'governor',
  'municipality',
  'audit',
  'secretariat',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

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
