import { addToDay, type Day, movedOf } from '../rooms/ledger/index.ts'
import { type Examination, look } from './model.ts'
import type { Pot } from './pots.ts'
import { placeOf } from './read.ts'

/**
 * No pot as a whole is below zero at the end of any day: what goes out is there on its day and on each later one. An entry
 * from before this was held to is a remark, the first in each pot; an export without the number that tells them apart is
 * older than the rule.
 */
export function checkDays(pot: Pot, examination: Examination): void {
  const { wrong } = look(examination, 'days', pot.vouchers.length)
  const older = pot.row.daily_after ?? pot.vouchers.length
  const days: Day[] = []
  let held = 0n
  let remarked = false
  for (const { row, entry } of pot.vouchers) {
    const moved = movedOf(entry)
    if (moved === 0n) continue
    addToDay(days, row.effective_on, moved)
    held += moved
    const below = moved < 0n ? lastBelow(days, held, row.effective_on) : null
    if (!below) continue
    const place = placeOf('ledger.entries', row)
    if (row.number > older) wrong(place, below.on, below.held, '≥ 0')
    else if (!remarked) {
      const { file, line = null, row: key = '' } = place
      remarked = true
      examination.remarks.push({
        ...{ check: 'days', file, line, row: key, field: below.on },
        ...{ says: String(below.held), should: '≥ 0' },
      })
    }
  }
}

/** The last day, from one on, of those on which something moved, when the pot ends below zero; days that follow are few. */
function lastBelow(days: readonly Day[], atLast: bigint, from: string): { on: string; held: bigint } | null {
  let held = atLast
  for (let i = days.length - 1; i >= 0 && days[i]!.on >= from; i--) {
    if (held < 0n) return { on: days[i]!.on, held }
    held -= days[i]!.moved
  }
  return null
}
