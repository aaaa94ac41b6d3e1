import { randomUUID } from 'node:crypto'
import { type Command, isOwn } from '../../core/actor.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { record } from '../events/index.ts'
import { postAll, potBalances } from '../ledger/index.ts'
import { limitOf, type PotOf, potOf } from '../pot/index.ts'
import { programmeById } from '../programmes/index.ts'
import { keepReason } from './beyond.actions.ts'
import { type Beyond, namesBeyond, wouldBeBeyond } from './beyond.queries.ts'
import { placesBeyond, taking } from './beyond.rules.ts'
import type { Measure, MeasureRefusal } from './model.ts'
import type { NewExpenditure } from './money.model.ts'
import { insertPayment, updateDecided } from './payment.store.ts'
import { may, spendable } from './rules.ts'
import { insertExpenditures, lockMeasure } from './store.ts'

/** An expenditure of the municipality's own accounts: on which measure, and the key under which it is posted once. */
export type Imported = Omit<NewExpenditure, 'commitment'> & { number: number; key: string }
/** Who asked for it and when, and why measures may use more than their budgets. */
type Asked = { person: string; name: string; at: Date; beyond: string | null }
/** Whoever posts says it too, where another asked: one reason for all the measures that go beyond. */
type Said = { asked: Asked | null; beyond: string | undefined }

/**
 * Posts many expenditures of one pot in the caller's transaction, all or none, by the rules of a single one: running
 * measures, the period, what the pot has at disposal. When one is at or above the limit the municipal director posts
 * what another person asked for (D-8b). Gives the entry of each; a refusal says which one it was, from 0, as `at`.
 */
export async function registerImported(
  tx: Tx,
  command: Command,
  where: PotOf,
  all: readonly Imported[],
  { asked, beyond }: Said,
): Promise<Result<{ numbers: number[]; limitOre: Ore }, MeasureRefusal>> {
  const limitOre = await limitOf(tx, where)
  const large = all.some(one => one.ore >= limitOre)
  const allowed = (asked || large ? may.pay : may.spend)(command.actor, where)
  if (!allowed.ok) return allowed
  if (large && (!asked || isOwn(command.actor, asked.person))) return refuse('samePerson')
  const measures = await lockAll(tx, where, all)
  if (!measures.ok) return measures
  const pot = potOf(where.programme, where.municipality)
  if ((await potBalances(tx, [pot])).get(pot)!.credited === 0n) return refuse('noMoney')
  const over = await wouldBeBeyond(tx, where, takenOf(all, measures.value))
  if (over.length > 0 && !beyond?.trim())
    return refuse('measuresBeyond', { which: namesBeyond(over) }, 'beyond')
  const wanted = all.map(({ number, key, spentOn, text, payeeKind, ore }) => {
    const { id, name } = measures.value.get(number)!
    return {
      posting: { pot, key, effectiveOn: spentOn, text },
      request: {
        kind: 'expenditure' as const,
        from: 'pot' as const,
        purpose: { id, name },
        payee: payeeKind,
        ore,
        whenHeld: true as const,
      },
    }
  })
  const posted = await postAll(tx, command, pot, wanted)
  if (!posted.ok) return posted
  const made = all.map((one, i) => ({
    ...one,
    measure: measures.value.get(one.number)!.id,
    entry: { pot, number: posted.value[i]!.number },
    year: posted.value[i]!.voucherYear,
  }))
  await insertExpenditures(
    tx,
    made.map(({ measure, entry, payeeKind, spentOn, year }) => ({
      measure,
      ...entry,
      payeeKind,
      spentOn,
      year,
    })),
  )
  for (const one of over) {
    const own = made.filter(other => other.measure === one.id)
    await explainAll(tx, command, { ...where, ...one, own }, { asked, beyond })
  }
  for (const one of made) if (asked && one.ore >= limitOre) await payment(tx, command, asked, one)
  await record(tx, command, {
    kind: 'measures.importedSpent',
    subject: pot,
    data: { lines: all.length, ore: sumOre(all.map(one => one.ore)).toString() },
  })
  return ok({ numbers: made.map(one => one.entry.number), limitOre })
}

/** What the lines take of each measure's budget. */
const takenOf = (all: readonly Imported[], measures: ReadonlyMap<number, Measure>) =>
  [...Map.groupBy(all, one => one.number)].map(([number, own]) => ({
    measure: measures.get(number)!,
    ore: sumOre(own.map(one => one.ore)),
  }))

/** Why a measure goes beyond its budget, by whoever posts and whoever asked; tied to the entries from the one that did it. */
async function explainAll(
  tx: Tx,
  command: Command,
  { own, ...over }: PotOf & Beyond & { own: readonly { ore: Ore; entry: { number: number } }[] },
  { asked, beyond }: Said,
): Promise<void> {
  const then = taking(over.now, sumOre(own.map(one => one.ore)))
  const places = placesBeyond(
    over.now,
    own.map(one => one.ore),
  )
  const kept = { then, payment: null }
  if (asked?.beyond)
    await keepReason(tx, command, over, { ...kept, reason: asked.beyond, entries: [], said: asked })
  const entries = places.map(place => own[place]!.entry.number)
  await keepReason(tx, command, over, { ...kept, reason: beyond!.trim(), entries })
}

/** The measures that are spent on, locked in the order of their numbers, each of which may spend on the day. */
async function lockAll(
  tx: Tx,
  where: PotOf,
  all: readonly Imported[],
): Promise<Result<Map<number, Measure>, MeasureRefusal>> {
  const programme = await programmeById(tx, where.programme)
  if (!programme) return refuse('unknownProgramme')
  const measures = new Map<number, Measure>()
  for (const number of [...new Set(all.map(one => one.number))].sort((a, b) => a - b)) {
    const measure = await lockMeasure(tx, { ...where, number })
    if (!measure) return refuse('unknownMeasure')
    measures.set(number, measure)
  }
  for (const [at, one] of all.entries()) {
    const possible = spendable(measures.get(one.number)!, programme, one.spentOn)
    if (!possible.ok)
      return refuse(possible.refusal.code, { ...possible.refusal.values, at }, possible.refusal.field)
  }
  return ok(measures)
}

/** A large one stands among the payments, with both people. */
async function payment(
  tx: Tx,
  { actor, at }: Command,
  asked: Asked,
  one: Imported & { measure: string; entry: { pot: string; number: number } },
): Promise<void> {
  const id = randomUUID()
  const { measure, ore, spentOn, payeeKind, text } = one
  const by = { requestedBy: asked.person, requestedName: asked.name, requestedAt: asked.at }
  await insertPayment(tx, { id, measure, commitment: null, ore, spentOn, payeeKind, text, ...by })
  const decided = { outcome: 'paid' as const, person: actor.person!, name: actor.name, at, reason: null }
  await updateDecided(tx, id, decided, one.entry)
}
