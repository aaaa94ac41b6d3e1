import { permission } from '../../core/actor.ts'
import type { Deed, Listed } from '../../core/deed.ts'
import { may } from './rules.ts'

type Thing = Listed & {
  name: string
  role: string | null
  organisation: string | null
  person: string | null
}
type State = 'roleless' | 'vacant'

/** What is to be done about people who can do nothing yet, and about roles that somebody waits for and nobody holds. */
export const deeds = {
  give: { who: may.manageRoles, in: ['roleless'], waits: {} },
  fill: { who: may.manageRoles, in: ['vacant'], waits: { seen: permission({ secretariat: 'any' }) } },
} satisfies Record<string, Deed<Thing, State>>

export type Waits = Thing
