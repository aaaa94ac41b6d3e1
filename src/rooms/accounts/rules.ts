import { permission } from '../../core/actor.ts'
import type { DateText } from '../../core/dates.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { identityOf, plainText } from '../../core/identity.ts'
import { type Ore, sumOre } from '../../core/ore.ts'
import type { Measure, PayeeKind, spendable } from '../measures/index.ts'
import { aside, type Fate, fates, type Judged, type Kept, type Known, type VoucherLine } from './model.ts'
import { tie } from './tie.rules.ts'

export const may = {
  /** Reads a file in, ties its lines and keeps the rules. */
  manage: permission({ programmeLead: 'municipality' }),
  /** Posts what another person asked for (D-8b). */
  pay: permission({ municipalDirector: 'municipality' }),
  /** Sees lines before they are posted: they are the municipality's own, and not all are the pot's. */
  readLines: permission({ programmeLead: 'municipality', municipalDirector: 'municipality', auditor: 'any' }),
}

/**
 * What is the same for lines that read the same, whatever file and row they stand in, and whatever a spreadsheet did to
 * noughts and letters on the way.
 */
export const printOf = (one: Omit<VoucherLine, 'line' | 'measureNumber'>): string =>
  canonicalJson([
    ...[one.date, identityOf(one.voucher), one.function, one.type],
    ...[identityOf(one.account), identityOf(one.project)],
    ...[plainText(one.text).toLocaleLowerCase('nb'), one.ore.toString()],
  ])

/** First type of each span, and who is paid by it; from 500 up it is finance and income, and no expenditure. */
export const payeeSpans: readonly { from: string; kind: PayeeKind | null }[] = [
  { from: '010', kind: 'ownStaff' },
  { from: '100', kind: 'private' },
  { from: '290', kind: 'ownService' },
  { from: '300', kind: 'otherPublic' },
  { from: '370', kind: 'private' },
  { from: '380', kind: 'ownService' },
  { from: '400', kind: 'otherPublic' },
  { from: '429', kind: 'private' },
  { from: '430', kind: 'otherPublic' },
  { from: '470', kind: 'families' },
  { from: '480', kind: 'ownService' },
  { from: '500', kind: null },
]

/** Kind of payee by KOSTRA's type; null where nothing follows from it. */
export const payeeOf = (type: string): PayeeKind | null =>
  payeeSpans.findLast(one => type !== '' && one.from <= type)?.kind ?? null

export const byHandKey = (measure: string, date: string, ore: Ore): string => `${measure}|${date}|${ore}`

/** May this measure spend on this day; the measures room's own rule. */
type MaySpend = (measure: Measure, on: string) => ReturnType<typeof spendable>

/**
 * What becomes of each line, in the order of the file. A line is a twin as many times as its like has been posted;
 * lines of one file that read the same are different ones, as four wages on a voucher are.
 */
export function judge(lines: readonly Kept[], known: Known, maySpend: MaySpend): Judged[] {
  const seen = new Map<string, number>()
  const count = (key: string) => {
    const n = (seen.get(key) ?? 0) + 1
    seen.set(key, n)
    return n
  }
  return lines.map(line => {
    const { tied, by } = tie(line, known)
    const kind = line.payee ?? payeeOf(line.type)
    const print = printOf(line)
    const nth = count(print)
    const before = nth <= (known.prints.get(print) ?? 0)
    const twin = before ? 'imported' : byHandOf(line, tied === aside ? null : tied, known, count)
    const of = tied === aside ? null : tied
    const outcome = fateOf(line, tied, twin !== null && !line.anyway, kind, maySpend)
    return { ...line, tied: of, by, kind, twin, print, nth, ...outcome, large: line.ore >= known.limitOre }
  })
}

function byHandOf(line: Kept, tied: Measure | null, known: Known, count: (key: string) => number) {
  if (!tied) return null
  const key = byHandKey(tied.id, line.date, line.ore)
  const there = known.byHand.get(key)
  return there !== undefined && count(key) <= there ? 'byHand' : null
}

function fateOf(
  line: Kept,
  tied: Measure | typeof aside | null,
  twin: boolean,
  kind: PayeeKind | null,
  maySpend: MaySpend,
): Pick<Judged, 'fate' | 'stuck' | 'stuckBy'> {
  const is = (fate: Fate) => ({ fate, stuck: null, stuckBy: {} })
  // A line of nothing is none of the pot's either.
  if (tied === aside || line.ore === 0n) return is('aside')
  if (twin) return is('twin')
  if (!tied) return is('untied')
  if (line.ore < 0n) return is('credit')
  if (!kind) return { fate: 'stuck', stuck: 'noPayee', stuckBy: {} }
  const possible = maySpend(tied, line.date)
  if (possible.ok) return is('posts')
  return { fate: 'stuck', stuck: possible.refusal.code, stuckBy: possible.refusal.values }
}

/** How many of the lines that would be posted have a day to come: whoever posts them says that it is right. */
export const linesAhead = (judged: readonly Judged[], today: DateText): number =>
  judged.filter(one => one.fate === 'posts' && one.date > today).length

export type Outcome = {
  count: Record<Fate, number>
  /** Lines that are tied to a measure, whatever becomes of them. */
  tied: number
  /** All of the file, to hold against its own sum. */
  fileOre: Ore
  /** Lines that read the same as one before them in the file, and that are posted beside it. */
  alike: number
  postsOre: Ore
  large: number
  measures: { measure: Measure; lines: number; ore: Ore }[]
  /** Of what would be posted: if it changes, the person looks again. */
  digest: string
}

export function outcomeOf(judged: readonly Judged[]): Outcome {
  const posts = judged.filter(one => one.fate === 'posts')
  const groups = [...Map.groupBy(posts, one => one.tied!)]
  return {
    count: Object.fromEntries(
      fates.map(fate => [fate, judged.filter(one => one.fate === fate).length]),
    ) as Record<Fate, number>,
    tied: judged.filter(one => one.tied !== null).length,
    fileOre: sumOre(judged.map(one => one.ore)),
    alike: posts.filter(one => one.nth > 1).length,
    postsOre: sumOre(posts.map(one => one.ore)),
    large: posts.filter(one => one.large).length,
    measures: groups
      .map(([measure, all]) => ({ measure, lines: all.length, ore: sumOre(all.map(one => one.ore)) }))
      .sort((a, b) => a.measure.number - b.measure.number),
    digest: sha256(canonicalJson(posts.map(one => [one.line, one.print, one.tied!.id, one.kind]))),
  }
}

/** While a file of accounts can be stopped: nothing of it has been posted. */
export const stoppable = ['columns', 'reading', 'refused', 'open', 'waiting'] as const
