import { randomUUID } from 'node:crypto'
import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import { done, ok, type Result, refuse, withFields } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { record } from '../events/index.ts'
import { post } from '../ledger/index.ts'
import { type PotOf, potOf } from '../pot/index.ts'
import { explainTaken } from './beyond.actions.ts'
import { commitFields, faultsInCommitment } from './faults.queries.ts'
import { onMeasure } from './lock.actions.ts'
import type { MeasureRefusal } from './model.ts'
import type { NewCommitment } from './money.model.ts'
import { insertCommitment, insertCommitmentEntry, selectCommitments } from './payment.store.ts'
import { may } from './rules.ts'

type Which = PotOf & { number: number }

/** Binds money of the pot to a contract or a position of a running measure; it is paid from there, or released. */
export function commit(
  db: Db,
  command: Command,
  which: Which,
  wanted: NewCommitment,
): Promise<Result<{ commitment: number }, MeasureRefusal>> {
  return onMeasure<{ commitment: number }>(
    db,
    command,
    which,
    may.spend(command.actor, which),
    async (tx, measure) => {
      const today = dateOf(command.at)
      const pot = potOf(which.programme, which.municipality)
      const sound = await faultsInCommitment(tx, command, which, { beyond: '', ...wanted })
      if (!sound.ok) return sound
      const posting = { pot, key: command.key ?? randomUUID(), effectiveOn: today, text: wanted.title }
      const purpose = { id: measure.id, name: measure.name }
      const posted = await post(tx, command, posting, { kind: 'commitment', purpose, ore: wanted.ore })
      if (!posted.ok) return withFields(posted, commitFields)
      const entry = posted.value.number
      const taken = { ore: wanted.ore, beyond: wanted.beyond, payment: null, entry }
      const said = await explainTaken(tx, command, measure, taken)
      if (!said.ok) return said
      const id = randomUUID()
      const number = await insertCommitment(tx, {
        id,
        measure: measure.id,
        ...wanted,
        leftOre: wanted.ore,
        madeBy: command.actor.name,
        madeAt: command.at,
      })
      await insertCommitmentEntry(tx, id, posted.value, 'made', wanted.ore)
      await record(tx, command, {
        kind: 'measures.committed',
        subject: measure.id,
        data: { number, ore: wanted.ore.toString() },
      })
      return ok({ commitment: number })
    },
  )
}

/** Gives back what is not needed of a commitment: it is at the pot's disposal again. */
export function releaseCommitment(
  db: Db,
  command: Command,
  which: Which & { commitment: number },
  ore: Ore,
): Promise<Result<void, MeasureRefusal>> {
  return onMeasure<void>(db, command, which, may.spend(command.actor, which), async (tx, measure) => {
    const [commitment] = await selectCommitments(tx, { measures: [measure.id], number: which.commitment })
    if (!commitment) return refuse('unknownCommitment')
    if (commitment.leftOre < ore) return refuse('commitmentSpent', { left: commitment.leftOre }, 'ore')
    const pot = potOf(which.programme, which.municipality)
    const posting = {
      pot,
      key: command.key ?? randomUUID(),
      effectiveOn: dateOf(command.at),
      text: commitment.title,
    }
    const purpose = { id: measure.id, name: measure.name }
    const posted = await post(tx, command, posting, { kind: 'release', purpose, ore })
    if (!posted.ok) return posted
    await insertCommitmentEntry(tx, commitment.id, posted.value, 'released', ore)
    await record(tx, command, {
      kind: 'measures.released',
      subject: measure.id,
      data: { number: commitment.number, ore: ore.toString() },
    })
    return done
  })
}
