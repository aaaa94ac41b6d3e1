import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Case, someCase, withContributions } from '../../../test/support/random-programme.ts'
import { readCell } from '../../../test/support/read-cell.ts'
import { tries } from '../../../test/support/tries.ts'
import { tells } from '../../../test/support/words-of-step.ts'
import { sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { fractions } from './column.rules.ts'
import { explainCell } from './explanation.text.ts'
import type { Assessed, Part, Run, Scheme } from './model.ts'
import { type AllocationResult, allocate, calculate, deskOf, explainer } from './rules.ts'

/**
 * Each property is tried on at least this many random programmes that it says something about; every rule kind is in
 * them, and every reach of the pot. A case is made once and shown to all properties; a failure tells the numbers that
 * `someCase` makes it from again.
 */
const least = tries(10_000)
const most = Math.ceil(least * 1.4)

type Tried = Case & { result: AllocationResult }
/** Undefined where the property says nothing about the programme, as of a run that was refused. */
type Property = (one: Tried) => boolean | undefined

const onRuns =
  (check: (run: Run, one: Tried) => boolean): Property =>
  one =>
    one.result.ok ? check(one.result.value, one) : undefined

/** Never negative, and less than three kroner from the award's exact share: two roundings of under 1.5 kroner. */
function isNearShare(
  { scheme, amountOre }: Part,
  awardOre: bigint,
  { id, contributionOre }: Scheme,
  potOre: bigint,
) {
  const strays = amountOre * potOre - awardOre * contributionOre
  return scheme === id && amountOre >= 0n && (strays < 0n ? -strays : strays) <= 300n * potOre
}

const sumsExact = onRuns((run, { programme }) => {
  const rows = [...run.lines.map(line => line.parts), run.undistributedParts]
  const totals = [...run.lines.map(line => line.awardOre), run.undistributedOre]
  const { schemes, potOre } = programme
  return (
    sumOre(totals) === potOre &&
    totals.every(total => total % 100n === 0n) &&
    rows.every((row, i) => sumOre(row.map(part => part.amountOre)) === totals[i]) &&
    rows.every((row, i) => row.every((part, s) => isNearShare(part, totals[i]!, schemes[s]!, potOre))) &&
    schemes.every((scheme, s) => sumOre(rows.map(row => row[s]!.amountOre)) === scheme.contributionOre)
  )
})

const guaranteeKept: Property = ({ programme, result, rich }) => {
  const { guaranteeOre } = rich
  const { potOre } = programme
  if (result.ok) {
    const { schemes, lines } = result.value
    const sum = (which: 'would' | 'could', i: number) =>
      schemes.reduce((all, one) => all + BigInt(one[which][i]!), 0n)
    return (
      potOre >= guaranteeOre &&
      lines.every(line => line.awardOre >= line.guaranteeOre) &&
      lines.every((line, i) => line.guaranteeOre === sum(programme.guarantee, i)) &&
      lines.every((line, i) => line.basisOre === sum('could', i)) &&
      schemes.every(({ would, could }) => would.every((w, i) => 0 <= w && w <= could[i]!)) &&
      schemes.every(({ would, could }) => [...would, ...could].every(one => one % 100 === 0))
    )
  }
  const { code, shortfall } = result.refusal
  if (code === 'restKeyEmpty') return potOre > rich.basisOre
  return (
    shortfall !== undefined &&
    potOre < guaranteeOre &&
    shortfall.missingOre === guaranteeOre - potOre &&
    sumOre(shortfall.schemes.map(s => s.topUpOre)) === shortfall.missingOre &&
    sumOre(shortfall.schemes.map(s => s.guaranteedOre)) === guaranteeOre &&
    shortfall.schemes.every(s => s.topUpOre <= s.shortOre)
  )
}

const fair = onRuns((run, { programme }) => {
  const above = run.lines.some(line => line.deviationOre > 0n)
  const below = run.lines.some(line => line.deviationOre < 0n)
  const explained = run.lines.every(line => line.deviationOre <= line.restOre)
  const keyless = programme.restKey !== null || run.lines.every(line => line.restOre === 0n)
  return keyless && explained && !(above && below) && (run.reached.kind === 'basis' ? !below : !above)
})

/** The common fraction: nobody strays from it by as much as 1.5 kroner, the rounding of core/split. */
const commonFraction = onRuns(({ reached, lines }) => {
  if (reached.kind === 'basis') return true
  const { numeratorOre: top, denominatorOre: bottom } = reached
  return lines.every(({ awardOre, guaranteeOre, basisOre }) => {
    const strays = (awardOre - guaranteeOre) * bottom - (basisOre - guaranteeOre) * top
    return (strays < 0n ? -strays : strays) < 150n * bottom
  })
})

const largerLowersNobody = onRuns((run, { programme, facts }) => {
  const more = programme.schemes.map((scheme, i) => scheme.contributionOre + BigInt(1 + i * i) * 100n)
  const larger = allocate(withContributions(programme, more), facts)
  if (!larger.ok) return larger.refusal.code === 'restKeyEmpty'
  return larger.value.lines.every((line, i) => line.awardOre >= run.lines[i]!.awardOre)
})

const bytes = (run: unknown) =>
  JSON.stringify(run, (_, value) => (typeof value === 'bigint' ? `${value}` : value))

const orderless = onRuns((run, { programme, facts }) => {
  const mixed = {
    ...programme,
    schemes: programme.schemes.toReversed(),
    municipalities: programme.municipalities.toReversed(),
    others: programme.others.toReversed(),
  }
  return bytes(expectOk(allocate(mixed, facts.toReversed()))) === bytes(run)
})

const sameBytes = onRuns(
  (run, { programme, facts }) =>
    bytes(expectOk(allocate(structuredClone(programme), structuredClone(facts)))) === bytes(run),
)

/** Everyone is called something else, and is known by another id: every figure is the same. */
const nameless = onRuns((run, { programme, facts }) => {
  const { municipalities, others } = programme
  const renamed = (one: Case['programme']['others'][number], i: number) => ({
    ...one,
    id: other(one.id),
    name: `Å${i}`,
    region: 'Annen',
  })
  const again = allocate(
    { ...programme, municipalities: municipalities.map(renamed), others: others.map(renamed) },
    facts.map(fact => ({ ...fact, municipality: other(fact.municipality) })),
  )
  const { inputHash: _, ...before } = run
  const { inputHash: __, ...after } = expectOk(again)
  const lines = before.lines.map(line => ({ ...line, municipality: other(line.municipality) }))
  return bytes({ ...before, lines }) === bytes(after)
})
const other = (id: string) => `x${[...id].toReversed().join('')}`

const missingNamed: Property = ({ programme, facts }) => {
  const at = facts.length % 7
  const gone = facts[at]
  if (!gone) return undefined
  const refused = allocate(programme, facts.toSpliced(at, 1))
  if (refused.ok) return false
  const { municipality, indicator, year } = refused.refusal.values
  return municipality === gone.municipality && indicator === gone.indicator && year === gone.year
}

/** Facts as fractions of bigints, so that every operation takes the exact way. */
const exactWay = onRuns((run, { programme, facts }) => {
  const desk = deskOf(programme, facts)
  if ('refusal' in desk) return false
  const { table } = desk
  const exact = {
    ...table,
    column: (one: Parameters<typeof table.column>[0]) => ({ exact: fractions(table.column(one)) }),
  }
  const made = expectOk(calculate(programme, { table: exact, assessed: new WeakMap(), engine: '4' }))
  const { inputHash, undistributedParts, ...pinned } = run
  const lines = run.lines.map(({ parts, ...line }) => line)
  const schemes = made.schemes.map(one => ({ ...one, would: [...one.would], could: [...one.could] }))
  return bytes({ ...made, schemes }) === bytes({ ...pinned, lines })
})

/** One municipality's cells of a case, with what the run says they are. */
const cellsOf = ({ programme, facts, rich }: Tried) => {
  const explain = explainer(programme, facts)
  const place = facts.length % rich.lines.length
  const { municipality } = rich.lines[place]!
  return rich.schemes.map(({ scheme, would, could }) => ({
    rule: programme.schemes.find(one => one.id === scheme)!.rule,
    cell: explain(municipality, scheme)!,
    would: BigInt(would[place]!),
    could: BigInt(could[place]!),
  }))
}

const stepsLead: Property = one => {
  const facts = new Map(one.facts.map(fact => [`${fact.municipality} ${fact.indicator} ${fact.year}`, fact]))
  return cellsOf(one).every(({ rule, cell, would, could }) => {
    readCell(rule, cell, facts, one.programme.year)
    return cell.would.amountOre === would && cell.could.amountOre === could
  })
}

const wordsAgree: Property = one =>
  cellsOf(one).every(({ cell }) => {
    const told = explainCell(one.programme, cell, 'nb')
    const agree = (sentences: string[], { steps }: Assessed) =>
      sentences.length === steps.length && sentences.every((sentence, i) => tells(sentence, steps[i]!))
    return agree(told.would.sentences, cell.would) && agree(told.could.sentences, cell.could)
  })

const properties = {
  sumsExact,
  guaranteeKept,
  fair,
  commonFraction,
  largerLowersNobody,
  orderless,
  sameBytes,
  nameless,
  missingNamed,
  exactWay,
  stepsLead,
  wordsAgree,
} satisfies Record<string, Property>

type Seen = { told: number; wrong: string[] }

function tried(names: readonly (keyof typeof properties)[]): Record<string, Seen> {
  const numbers = fc.tuple(
    fc.nat({ max: 2 ** 32 - 1 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
  )
  const seen = Object.fromEntries(names.map((name): [string, Seen] => [name, { told: 0, wrong: [] }]))
  for (const from of fc.sample(numbers, most)) {
    const made = someCase(from)
    const one = { ...made, result: allocate(made.programme, made.facts) }
    for (const name of names) {
      const { told, wrong } = judged(properties[name], one)
      if (told) seen[name]!.told++
      if (wrong !== undefined) seen[name]!.wrong.push(`someCase([${from}]): ${wrong}`)
    }
  }
  return seen
}

function judged(holds: Property, one: Tried): { told: boolean; wrong?: string } {
  try {
    const answer = holds(one)
    return answer === false ? { told: true, wrong: 'does not hold' } : { told: answer !== undefined }
  } catch (error) {
    return { told: true, wrong: (error as Error).message }
  }
}

let all: Record<string, Seen> | undefined

function shown(name: keyof typeof properties): void {
  // A mutant is caught by the tests that run its lines, so there each property makes its own cases.
  if (!process.env.PROPERTY_TRIES) all ??= tried(Object.keys(properties) as (keyof typeof properties)[])
  const { wrong, told } = (all ?? tried([name]))[name]!
  expect(wrong.slice(0, 3)).toEqual([])
  expect(told).toBeGreaterThanOrEqual(least)
}

describe('random programmes', () => {
  test('R-43 R-48 awards sum to the pot; origin rows sum to awards, columns to contributions, in the pot’s own mix', () =>
    shown('sumsExact'))
  test('R-44 R-45 U is never below W, nobody gets less than its guarantee, or the shortfall is told right', () =>
    shown('guaranteeKept'))
  test('R-45 nobody is above its basis while another is below, save by a rest with a key', () =>
    shown('fair'))
  test('R-45 below the bases each gets one common fraction of what lies between guarantee and basis', () =>
    shown('commonFraction'))
  test('R-45 a larger pot lowers nobody', () => shown('largerLowersNobody'))
  test('R-44 the order of schemes, municipalities, others and facts does not matter', () =>
    shown('orderless'))
  test('R-44 the same input gives the same bytes', () => shown('sameBytes'))
  test('R-44 no figure hangs on what a municipality is called', () => shown('nameless'))
  test('R-44 a figure that is missing is named, whichever it is', () => shown('missingNamed'))
  test('R-44 exact fractions give the same as whole numbers below 2^53', () => shown('exactWay'))
  test('R-44 whoever reckons the steps again with a calculator gets the amount', () => shown('stepsLead'))
  test('R-44 the sentences have the figures of their steps and no others', () => shown('wordsAgree'))

  test.skipIf(process.env.PROPERTY_TRIES)(
    'they reach the basis, the fraction and the shortfall, with and without a rest',
    () => {
      const seen: Record<string, number> = {}
      for (let seed = 0; seed < 2_000; seed++) {
        const { programme, facts } = someCase([seed, 1 + (seed % 6), 1 + (seed % 5)])
        const result = allocate(programme, facts)
        const reach = result.ok ? result.value.reached.kind : result.refusal.code
        seen[reach] = (seen[reach] ?? 0) + 1
        if (result.ok && result.value.undistributedOre > 0n) seen.rest = (seen.rest ?? 0) + 1
      }
      for (const reach of ['basis', 'fraction', 'shortfall', 'rest']) expect(seen[reach]).toBeGreaterThan(100)
      expect(Object.keys(seen).sort()).toEqual(['basis', 'fraction', 'rest', 'restKeyEmpty', 'shortfall'])
    },
  )
})
