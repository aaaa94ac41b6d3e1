import type { Actor } from '../../core/actor.ts'
import { yearOf } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { placesIn } from '../../platform/table-file.ts'
import {
  codingsOf,
  measuresOf,
  potMoney,
  type SpentEntry,
  spendable,
  spentEntries,
} from '../measures/index.ts'
import { type PotOf, potOf } from '../pot/index.ts'
import { programmeById } from '../programmes/index.ts'
import { tiesOf } from './columns.rules.ts'
import type { AccountsImport, Judged, Known, LineColumn, Sample, Ties, VoucherLine } from './model.ts'
import { selectTies } from './reading.store.ts'
import { selectRules } from './rules.store.ts'
import { byHandKey, judge, may, type Outcome, outcomeOf, printOf } from './rules.ts'
import { selectImports, selectLines, selectPosted } from './store.ts'

export type Preview = AccountsImport & {
  judged: Judged[]
  outcome: Outcome
  limitOre: Ore
  availableOre: Ore
}

/** A file as it would be posted now; for whoever may see the municipality's own lines. */
export async function previewFor(
  db: Db,
  actor: Actor,
  where: PotOf,
  number: number,
): Promise<Preview | undefined> {
  if (!may.readLines(actor, where).ok || !Number.isSafeInteger(number) || number >= 2 ** 31) return undefined
  const [found] = await selectImports(db, { ...where, number })
  return found && previewOf(db, found)
}

/** What becomes of each line of a file: it is reckoned anew each time, so that rules, codings and postings of today count. */
export async function previewOf(db: Db, one: AccountsImport): Promise<Preview> {
  // Before all of them are read there is nothing to be judged.
  const lines = one.state === 'reading' ? [] : await selectLines(db, one.id)
  const { known, availableOre } = await knownOf(db, one)
  const programme = (await programmeById(db, one.programme))!
  const judged =
    one.state === 'posted'
      ? lines.map(line => asPosted(line, known))
      : judge(lines, known, (measure, on) => spendable(measure, programme, on))
  return { ...one, judged, outcome: outcomeOf(judged), limitOre: known.limitOre, availableOre }
}

const asPosted = (line: Awaited<ReturnType<typeof selectLines>>[number], known: Known): Judged => ({
  ...line,
  tied: known.measures.find(one => one.id === line.measure) ?? null,
  by: null,
  kind: line.payeeKind,
  twin: null,
  print: printOf(line),
  nth: 1,
  fate: 'posts',
  stuck: null,
  stuckBy: {},
  large: line.ore >= known.limitOre,
})

async function knownOf(db: Db, where: PotOf): Promise<{ known: Known; availableOre: Ore }> {
  const pot = potOf(where.programme, where.municipality)
  const measures = await measuresOf(db, where)
  const [codings, rules, posted, spent, money] = await Promise.all([
    codingsOf(
      db,
      measures.map(one => one.id),
    ),
    selectRules(db, where),
    selectPosted(db, pot),
    spentEntries(db, where),
    potMoney(db, where),
  ])
  const read = new Set(posted.map(one => one.entry))
  const byHand = spent.filter(one => !read.has(one.number))
  const known = {
    ...{ measures, codings, rules },
    prints: counted(posted.map(printOf)),
    byHand: counted(byHand.map(one => byHandKey(one.measure, one.date, one.ore))),
    limitOre: money.limitOre,
  }
  return { known, availableOre: money.balance.available }
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

export type Tying = { sample: Sample; ties: Ties; untold: LineColumn[] }

/** A file whose columns a person is to tie: what was found by names, and what was said of the municipality's others. */
export async function tyingOf(db: Db, one: AccountsImport): Promise<Tying | null> {
  const { sample, municipality } = one
  return sample && { sample, ...tiesOf(sample.head, await selectTies(db, municipality), placesIn) }
}

export type SpentLine = Omit<VoucherLine, 'line'> & { measure: string }

/**
 * What a pot has been spent on, as voucher lines: what was read in, as it stood in the accounts; what was registered by
 * hand, with the coding of its measure; what was taken back, below zero.
 */
export async function spentLines(db: Db, where: PotOf): Promise<SpentLine[]> {
  const measures = new Map((await measuresOf(db, where)).map(one => [one.id, one]))
  const codings = await codingsOf(db, [...measures.keys()])
  const posted = await selectPosted(db, potOf(where.programme, where.municipality))
  const read = new Map(posted.map(({ entry, ...one }) => [entry, one]))
  return (await spentEntries(db, where)).map(entry => {
    const { number } = measures.get(entry.measure)!
    const there = read.get(entry.number) ?? byCoding(entry, read.get(entry.reverses ?? 0), codings)
    return { ...there, measureNumber: number, measure: entry.measure }
  })
}

function byCoding(
  { measure, date, name, text, ore }: SpentEntry,
  reversed: Omit<SpentLine, 'measure' | 'measureNumber'> | undefined,
  codings: Awaited<ReturnType<typeof codingsOf>>,
): Omit<SpentLine, 'measure' | 'measureNumber'> {
  const coding = reversed ?? codings.get(measure)
  return {
    ...{ date, voucher: name, text, ore },
    function: coding?.function ?? '',
    type: coding?.type ?? '',
    account: coding?.account ?? '',
    project: coding?.project ?? '',
  }
}

/** The same, of the entries that count in one year. */
export const spentInYear = async (db: Db, where: PotOf, year: number): Promise<SpentLine[]> =>
  (await spentLines(db, where)).filter(one => yearOf(one.date) === year)

export { selectGoing as importsGoing } from './store.ts'
export { selectImports as importsOf, selectRules as rulesOf }
