import { addDays } from '../../../core/dates.ts'
import { isValidOn } from '../../../core/period.ts'
import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import { Table } from '../../../ui/table.tsx'
import type { Assignment } from '../model.ts'
import { peopleText } from '../people.text.ts'
import { actsAs, text } from '../text.ts'

/** One person’s roles, past and present, each leading to its own page. */
export function HeldRoles({
  ask,
  assignments,
  names,
  caption,
}: {
  ask: Ask
  assignments: readonly Assignment[]
  names: ReadonlyMap<string, string>
  caption: string
}) {
  const [t, p] = [text(ask.language), peopleText(ask.language)]
  const state = (one: Assignment) =>
    isValidOn(one, ask.today) ? p.inForce : one.from > ask.today ? p.toCome : p.ended
  return (
    <Table
      name="held"
      caption={caption}
      rows={assignments}
      columns={column => [
        column.link('role', t.role, one => actsAs(one, ask.language), {
          names: true,
          to: one => (one.actingFor ? null : href('role', { assignment: one.id })),
        }),
        column.words('organisation', t.organisation, one => names.get(one.organisation) ?? one.organisation),
        column.day('from', t.from, one => one.from),
        column.day('last', t.lastDay, one => one.to && addDays(one.to, -1), { none: t.open }),
        column.words('state', p.state, state),
      ]}
    />
  )
}
