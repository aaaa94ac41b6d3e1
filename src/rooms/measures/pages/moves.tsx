import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import { Table } from '../../../ui/table.tsx'
import { budgetText } from '../budget.text.ts'
import type { Measure } from '../model.ts'
import { movesOf } from '../money.queries.ts'
import { measuresOf } from '../queries.ts'
import type { Place } from './place.ts'

const mostShown = 50

/** The decision log of the pot's budget, or of one measure's: the newest first. */
export async function MoveLog({ ask, place, measure }: { ask: Ask; place: Place; measure?: Measure }) {
  const t = budgetText(ask.language)
  const which = measure ? { measure: measure.id } : {}
  const moves = await movesOf(ask.db, { ...place.where, ...which, most: mostShown })
  const names = new Map((await measuresOf(ask.db, place.where)).map(one => [one.id, one.name]))
  const name = (id: string | null) => (id === null ? t.notShared : (names.get(id) ?? ''))
  if (moves.length === 0) return <p>{t.logEmpty}</p>
  return (
    <Table
      part
      name="log"
      caption={t.log}
      rows={moves}
      columns={column => [
        column.link('number', t.number, one => String(one.number), {
          to: one => href('budgetMove', { ...place.where, move: one.number }),
          names: true,
        }),
        column.day('decided', t.decided, one => one.decidedOn),
        column.words('from', t.from, one => name(one.from)),
        column.words('to', t.to, one => name(one.to)),
        column.kr('amount', t.amountKr, one => one.ore),
        column.words('decided-by', t.decidedBy, one =>
          [one.decidedBy, one.reference].filter(Boolean).join(', '),
        ),
        column.words('reason', t.reason, one => one.reason),
      ]}
    />
  )
}
