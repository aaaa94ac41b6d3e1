import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import { LinkTo } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
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
      caption={t.log}
      rows={moves}
      columns={[
        {
          head: t.number,
          cell: one => (
            <LinkTo href={href('budgetMove', { ...place.where, move: one.number })}>{one.number}</LinkTo>
          ),
          names: true,
        },
        { head: t.decided, cell: one => shortDate(one.decidedOn) },
        { head: t.from, cell: one => name(one.from) },
        { head: t.to, cell: one => name(one.to) },
        { head: t.amountKr, cell: one => <Amount ore={one.ore} />, figure: true },
        { head: t.decidedBy, cell: one => [one.decidedBy, one.reference].filter(Boolean).join(', ') },
        { head: t.reason, cell: one => one.reason },
      ]}
    />
  )
}
