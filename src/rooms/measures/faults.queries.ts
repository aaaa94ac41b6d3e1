import { type Command, isOwn } from '../../core/actor.ts'
import { type DateText, dateOf } from '../../core/dates.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import { personalNumberIn } from '../../core/personal.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf, withFields } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { judgeUpload } from '../../platform/files.ts'
import { schemes } from '../catalogue/index.ts'
import { foreseen, potBalances, vouchersOf } from '../ledger/index.ts'
import { limitOf, type PotOf, potOf } from '../pot/index.ts'
import { type ProgrammeView, programmeById } from '../programmes/index.ts'
import { isPilot } from '../selection/index.ts'
import { beyondBy } from './beyond.rules.ts'
import { movable } from './budget.rules.ts'
import type { Measure, MeasureRefusal, NewMeasure } from './model.ts'
import type {
  Commitment,
  NewAttachment,
  NewBudgetMove,
  NewCommitment,
  NewExpenditure,
  RunningGrant,
} from './money.model.ts'
import { type PotMoney, potMoney, standingsIn } from './money.queries.ts'
import { selectCommitments, selectSpentOn } from './payment.store.ts'
import { measureByNumber } from './queries.ts'
import { dayIsSure, fits, may, spendable } from './rules.ts'

// All that is wrong with what somebody asks for, of what is known of it: told at once, also where part of it cannot be
// read. The actions ask the same under their locks.

type Faults = Promise<Result<void, MeasureRefusal>>
type Which = PotOf & { number: number }

export async function faultsInMeasure(
  db: Db,
  { actor }: Command,
  where: PotOf,
  wanted: Partly<NewMeasure>,
): Faults {
  const allowed = may.manage(actor, where)
  if (!allowed.ok) return allowed
  const programme = await programmeById(db, where.programme)
  if (!programme) return refuse('unknownProgramme')
  if (!(await isPilot(db, where.programme, where.municipality))) return refuse('notAccepted')
  return fits(programme, wanted)
}

/** The measure that is spent on, for whoever may. */
async function spentOn(
  db: Db,
  { actor }: Command,
  which: Which,
): Promise<Result<{ measure: Measure; programme: ProgrammeView }, MeasureRefusal>> {
  const allowed = may.spend(actor, which)
  if (!allowed.ok) return allowed
  const measure = await measureByNumber(db, which.programme, which.municipality, which.number)
  const programme = await programmeById(db, which.programme)
  if (!measure || !programme) return refuse('unknownMeasure')
  const pot = potOf(which.programme, which.municipality)
  const held = (await potBalances(db, [pot])).get(pot)!
  return held.credited === 0n ? refuse('noMoney') : ok({ measure, programme })
}

export async function faultsInExpenditure(
  db: Db,
  command: Command,
  which: Which,
  one: Partly<NewExpenditure>,
): Faults {
  const found = await spentOn(db, command, which)
  if (!found.ok) return found
  const { measure, programme } = found.value
  const { commitment: number, ore, spentOn: on, beyond, files = [] } = one
  const [commitment] = number ? await selectCommitments(db, { measures: [measure.id], number }) : []
  const from = number ? commitment : number === undefined ? undefined : null
  return allOf<MeasureRefusal>([
    on ? spendable(measure, programme, on) : done,
    dayIsSure(one, dateOf(command.at)),
    refuseIf(number && !commitment, 'unknownCommitment', {}, 'commitment'),
    ore === undefined || from === undefined
      ? done
      : await affordable(db, measure, { ore, from, on: await postedOn(db, command, measure, one) }),
    from === null && ore !== undefined ? await within(db, measure, ore, beyond) : done,
    ...(await Promise.all(files.map(judge))),
  ])
}

/** The day that it is posted on at once; the last there is where that is not known, or another is to make the payment. */
async function postedOn(
  db: Db,
  command: Command,
  measure: Measure,
  { ore, spentOn, payeeKind }: Partly<NewExpenditure>,
): Promise<DateText> {
  if (ore === undefined || !spentOn || !payeeKind) return lastDay
  const limit = await limitOf(db, measure)
  return ore + (await alongside(db, command, measure, { spentOn, payeeKind })) < limit ? spentOn : lastDay
}

const lastDay = '9999-12-31'

/** What the same person has spent on the measure, for the same kind of payee on the same day: one payment is not split. */
export async function alongside(
  db: Db,
  { actor }: Command,
  { id, programme, municipality }: Measure,
  { spentOn, payeeKind }: Pick<NewExpenditure, 'spentOn' | 'payeeKind'>,
): Promise<Ore> {
  const pot = potOf(programme, municipality)
  const numbers = await selectSpentOn(db, { measure: id, spentOn, payeeKind })
  const thatDay = numbers.length > 0 ? await vouchersOf(db, pot, { numbers }) : []
  return sumOre(thatDay.filter(one => isOwn(actor, one.person)).map(one => one.ore))
}

/** Whether there is so much to be spent: of a commitment, or at the pot's disposal on the day and each later one. */
async function affordable(
  db: Db,
  { id, name, programme, municipality }: Measure,
  { ore, from, on }: { ore: Ore; from: Commitment | null; on: DateText },
): Faults {
  if (from && from.leftOre < ore) return refuse('commitmentSpent', { left: from.leftOre }, 'amount')
  const request = {
    kind: 'expenditure' as const,
    from: from ? ('commitment' as const) : ('pot' as const),
    purpose: { id, name },
    payee: 'private' as const,
    ore,
    whenHeld: true as const,
  }
  const posting = await foreseen(db, potOf(programme, municipality), on, request)
  return withFields(posting, { effectiveOn: 'spentOn' })
}

/** Whether the measure keeps within its budget, or it is said why not. */
async function within(db: Db, measure: Measure, ore: Ore, beyond: string | undefined): Faults {
  const standings = await standingsIn(db, potOf(measure.programme, measure.municipality), [measure.id])
  const now = standings.get(measure.id)!
  const by = beyondBy(now, ore)
  return by !== null && beyond?.trim() === ''
    ? refuse('beyondBudget', { by, budget: now.budget }, 'beyond')
    : done
}

const longestName = 255

/** Whether a file can be kept as an attachment: by what it holds, and by its name. */
export async function judge({ field, name, bytes }: NewAttachment): Promise<Result<string, MeasureRefusal>> {
  const kind = await judgeUpload(bytes, field)
  if (!kind.ok) return kind
  if (name.length > longestName) return refuse('fileNameTooLong', {}, field)
  const personal = personalNumberIn(name)
  return personal ? refuse(personal, {}, field) : kind
}

export async function faultsInFiles(
  { actor }: Command,
  where: PotOf,
  files: readonly NewAttachment[],
): Faults {
  const allowed = may.spend(actor, where)
  return allowed.ok ? allOf<MeasureRefusal>(await Promise.all(files.map(judge))) : allowed
}

export async function faultsInCommitment(
  db: Db,
  command: Command,
  which: Which,
  { ore, endsOn, beyond }: Partly<NewCommitment>,
): Faults {
  const found = await spentOn(db, command, which)
  if (!found.ok) return found
  const { measure, programme } = found.value
  const { id, name } = measure
  const today = dateOf(command.at)
  const pot = potOf(which.programme, which.municipality)
  const posting =
    ore === undefined
      ? done
      : await foreseen(db, pot, today, { kind: 'commitment', purpose: { id, name }, ore })
  return allOf<MeasureRefusal>([
    spendable(measure, programme, today),
    refuseIf(endsOn && endsOn > programme.endsOn, 'endsTooLate', { to: programme.endsOn }, 'endsOn'),
    withFields(posting, commitFields),
    ore === undefined ? done : await within(db, measure, ore, beyond),
  ])
}

/** What the ledger says of a commitment, at the fields of its form: it is made today. */
export const commitFields = { amount: 'ore', effectiveOn: null }

export async function faultsInMove(
  db: Db,
  { actor, at }: Command,
  where: PotOf,
  wanted: Partly<NewBudgetMove>,
): Faults {
  const allowed = may.manage(actor, where)
  return allowed.ok ? moveSound(await potMoney(db, where), wanted, dateOf(at)) : allowed
}

/** Whether budget may be moved so in a pot that has been read. */
export function moveSound(
  { measures, freeOre: free }: Pick<PotMoney, 'measures' | 'freeOre'>,
  { from, to, ...move }: Partly<NewBudgetMove>,
  today: DateText,
): Result<void, MeasureRefusal> {
  // Undefined where it is not known which, or there is none.
  const side = (number: number | null | undefined) =>
    number === null ? null : measures.find(one => one.measure.number === number)
  const sides = { from: side(from), to: side(to) }
  return allOf<MeasureRefusal>([
    refuseIf(from !== undefined && sides.from === undefined, 'unknownMeasure', {}, 'from'),
    refuseIf(to !== undefined && sides.to === undefined, 'unknownMeasure', {}, 'to'),
    movable(move, { ...sides, free, today }),
  ])
}

/** A directorate tells of its own schemes. */
export async function faultsInRunning(
  db: Db,
  { actor }: Command,
  where: PotOf,
  { scheme: id, startsOn, endsOn }: Partly<Omit<RunningGrant, 'id' | 'municipality'>>,
): Faults {
  const programme = await programmeById(db, where.programme)
  if (!programme) return refuse('unknownProgramme')
  const pooled = id !== undefined && programme.contributions.some(one => one.scheme === id)
  const [scheme] = pooled ? await schemes(db, [id]) : []
  const allowed = may.recordRunning(actor, { directorate: scheme?.directorate ?? actor.organisation })
  if (!allowed.ok) return allowed
  return allOf<MeasureRefusal>([
    refuseIf(id !== undefined && !scheme, 'notPooled', {}, 'scheme'),
    refuseIf(startsOn && endsOn && endsOn < startsOn, 'datesReversed', {}, 'endsOn'),
  ])
}
