import { isMetWithinItsBounds } from './bounds.rules.ts'
import { tabulate } from './figures.rules.ts'
import { compare, fraction, isMore } from './fraction.rules.ts'
import {
  type Amount,
  type Condition,
  type Fact,
  mostProblemsLookedFor,
  type Programme,
  type Quantity,
  type Reference,
  type Rule,
  type RuleCode,
  type RuleProblem,
  type StandIn,
  type Test,
  type Unit,
} from './model.ts'
import { figuresOf } from './quantity.rules.ts'
import { assess, referencesOf, unlessTooLarge } from './scheme.rules.ts'

type Known = Programme['indicators']
type Path = (string | number)[]

/**
 * The checks of a rule when it is saved: indicators that nobody knows, units that cannot be paid for so, a
 * division by zero, a range that nothing meets, a rate that an earlier one always takes, and the rule's own examples.
 *
 * @param known the indicators that exist, with their units where those are known; null where that cannot be told.
 */
export function ruleProblems(rule: Rule, known: Known | null): RuleProblem[] {
  const found = [...inRule(rule, known).take(mostProblemsLookedFor)]
  return found.length > 0 ? found : exampleProblems(rule)
}

type Found = Generator<RuleProblem, void>

const problem = (code: RuleCode, path: Path, values: RuleProblem['values'] = {}): RuleProblem => ({
  code,
  path,
  values,
})

function* inRule(rule: Rule, known: Known | null): Found {
  if (rule.validTo !== undefined && rule.validTo < rule.validFrom)
    yield problem('periodReversed', ['validTo'], { from: rule.validFrom })
  if (rule.running) yield* inReference(rule.running, ['running'], known, 'kroner')
  yield* inAmount(rule.amount, ['amount'], known)
}

function* inReference({ indicator }: Reference, path: Path, known: Known | null, wanted?: Unit): Found {
  const one = known?.[indicator]
  if (known && !one) yield problem('unknownFigure', [...path, 'indicator'], { indicator })
  if (wanted && one?.unit && one.unit !== wanted)
    yield problem('unitMismatch', [...path, 'indicator'], { indicator, unit: one.unit, wanted })
}

function* inQuantity(one: Quantity, path: Path, known: Known | null): Found {
  if (!('kind' in one)) yield* inReference(one, path, known)
  else if (one.kind === 'mean') yield* inReference({ indicator: one.indicator, lag: 1 }, path, known)
  else if (one.kind === 'sum' || one.kind === 'product')
    for (const [i, part] of one.of.entries()) yield* inQuantity(part, [...path, 'of', i], known)
  else if (one.kind === 'ratio') {
    yield* inQuantity(one.of, [...path, 'of'], known)
    yield* inQuantity(one.per, [...path, 'per'], known)
    if (isZero(one.per)) yield problem('zeroDivisor', [...path, 'per'])
  } else if (one.kind === 'excess') {
    yield* inQuantity(one.of, [...path, 'of'], known)
    yield* inQuantity(one.over, [...path, 'over'], known)
  }
}

function* inCondition(one: Condition, path: Path, known: Known | null): Found {
  if ('figure' in one) {
    yield* inQuantity(one.figure, [...path, 'figure'], known)
    const { atLeast, atMost } = one
    if (atLeast !== undefined && atMost !== undefined && isMore(fraction(atLeast), fraction(atMost)))
      yield problem('emptyRange', [...path, 'atMost'], { atLeast, atMost })
    return
  }
  const [key, parts] = 'all' in one ? (['all', one.all] as const) : (['any', one.any] as const)
  for (const [i, part] of parts.entries()) yield* inCondition(part, [...path, key, i], known)
}

/** A requirement that may be assumed met: the figures that stand in have to meet it. */
function* inGate(when: Condition, standIn: StandIn, path: Path, known: Known | null): Found {
  const found = [...inCondition(when, path, known)]
  yield* found
  if (standIn === 'own' || found.some(one => one.code === 'emptyRange')) return
  if (!isMetWithinItsBounds(when)) yield problem('standInFails', path)
}

function* inAmount(one: Amount, path: Path, known: Known | null): Found {
  switch (one.kind) {
    case 'perUnit': {
      yield* inQuantity(one.unit, [...path, 'unit'], known)
      if ('kind' in one.unit || known?.[one.unit.indicator]?.unit !== 'kroner') return
      const { indicator } = one.unit
      yield problem('unitMismatch', [...path, 'unit', 'indicator'], {
        indicator,
        unit: 'kroner',
        wanted: 'count',
      })
      return
    }
    case 'bands':
      yield* inQuantity(one.figure, [...path, 'figure'], known)
      if (one.bands.every(band => band.amountOre === 0n && !band.perUnitOre))
        yield problem('neverPays', [...path, 'bands'])
      return
    case 'capOverYears':
      yield* inReference(one.yearsReceived, [...path, 'yearsReceived'], known, 'years')
      if (one.cost) yield* inReference(one.cost, [...path, 'cost'], known, 'kroner')
      return
    case 'meanOfYears':
      if (known && !known[one.grants])
        yield problem('unknownFigure', [...path, 'grants'], { indicator: one.grants })
      return
    case 'recorded':
      yield* inReference(one.amount, [...path, 'amount'], known, 'kroner')
      return
    case 'share':
      for (const [i, { by }] of one.parts.entries()) {
        yield* inQuantity(by, [...path, 'parts', i, 'by'], known)
        if (isZero(by)) yield problem('zeroDivisor', [...path, 'parts', i, 'by'])
      }
      if (one.when) yield* inGate(one.when, one.standIn, [...path, 'when'], known)
      for (const bound of ['least', 'most'] as const) {
        const amount = one[bound]
        if (amount) yield* inAmount(amount, [...path, bound], known)
      }
      return
    default:
      yield* inComposed(one, path, known)
  }
}

type Composed = Exclude<
  Amount,
  { kind: 'perUnit' | 'bands' | 'capOverYears' | 'meanOfYears' | 'recorded' | 'share' }
>

function* inComposed(one: Composed, path: Path, known: Known | null): Found {
  switch (one.kind) {
    case 'gate':
      yield* inGate(one.when, one.standIn, [...path, 'when'], known)
      yield* inAmount(one.pays, [...path, 'pays'], known)
      return
    case 'notBefore':
      yield* inReference(one.received, [...path, 'received'], known)
      yield* inAmount(one.pays, [...path, 'pays'], known)
      return
    case 'cases':
      for (const [i, { when, pays }] of one.cases.entries()) {
        yield* inCondition(when, [...path, 'cases', i, 'when'], known)
        yield* inAmount(pays, [...path, 'cases', i, 'pays'], known)
        const by = one.cases.slice(0, i).findIndex(earlier => mayCover(earlier.when, when))
        if (by >= 0)
          yield problem('unreachable', [...path, 'cases', i, 'when'], { earlier: by + 1, number: i + 1 })
      }
      if (one.otherwise) yield* inAmount(one.otherwise, [...path, 'otherwise'], known)
      return
    case 'sum':
    case 'least':
    case 'greatest':
      for (const [i, part] of one.of.entries()) yield* inAmount(part, [...path, 'of', i], known)
      return
    case 'againstLastYear':
      yield* inReference(one.last, [...path, 'last'], known, 'kroner')
      yield* inAmount(one.of, [...path, 'of'], known)
      return
    case 'each':
      yield* inReference(one.figure, [...path, 'figure'], known)
      yield* inAmount(one.pays, [...path, 'pays'], known)
      return
    case 'ownShare':
    case 'priceAdjusted':
    case 'rounded':
      yield* inAmount(one.of, [...path, 'of'], known)
  }
}

const isZero = (one: Quantity): boolean =>
  'kind' in one && one.kind === 'constant' && fraction(one.value).n === 0n

/** Of pairs of tests: each of one condition is held against each of the other, and no person writes so many. */
const mostPairs = 10_000

const mayCover = (a: Condition, b: Condition): boolean => testsIn(a) * testsIn(b) <= mostPairs && covers(a, b)

function testsIn(one: Condition): number {
  if ('figure' in one) return 1
  return ('all' in one ? one.all : one.any).reduce((sum, part) => sum + testsIn(part), 0)
}

/** Whether whoever meets `b` always meets `a`, as far as single tests of one figure tell. */
function covers(a: Condition, b: Condition): boolean {
  if ('any' in a) return a.any.some(one => covers(one, b))
  if ('all' in a) return a.all.every(one => covers(one, b))
  if ('all' in b) return b.all.some(one => covers(a, one))
  if ('any' in b) return b.any.every(one => covers(a, one))
  return JSON.stringify(a.figure) === JSON.stringify(b.figure) && wider(a, b)
}

function wider(a: Test, b: Test): boolean {
  const low =
    a.atLeast === undefined ||
    (b.atLeast !== undefined && compare(fraction(a.atLeast), fraction(b.atLeast)) <= 0)
  const high =
    a.atMost === undefined || (b.atMost !== undefined && compare(fraction(b.atMost), fraction(a.atMost)) <= 0)
  return low && high
}

/** The rule's own examples, each reckoned by the engine itself on municipalities of the example. */
function exampleProblems(rule: Rule): RuleProblem[] {
  const year = Number(rule.validFrom.slice(0, 4))
  return (rule.examples ?? []).flatMap((example, e): RuleProblem[] => {
    const recipients = example.municipalities.map((_, i) => ({
      id: `${i}`,
      number: `${1000 + i}`,
      name: `${i + 1}`,
      region: '-',
    }))
    const facts = example.municipalities.flatMap((row, i) =>
      Object.entries(row).map(([name, value]): Fact => {
        const [indicator, lag] = name.split('@') as [string, string | undefined]
        const about = { municipality: `${i}`, indicator, year: year - Number(lag ?? 0), value }
        return { ...about, source: example.name, date: rule.validFrom, illustrative: true }
      }),
    )
    const table = tabulate(recipients, year, facts)
    const path = ['examples', e]
    if ('twice' in table)
      return [{ code: 'exampleIncomplete', path, values: { indicator: table.twice.indicator } }]
    const missing = referencesOf(rule).find(one => table.facts(one).includes(undefined))
    if (missing) {
      const name = missing.lag ? `${missing.indicator}@${missing.lag}` : missing.indicator
      return [{ code: 'exampleIncomplete', path: [...path, 'municipalities'], values: { indicator: name } }]
    }
    const figures = figuresOf(table)
    const made = unlessTooLarge(() => assess(rule, figures))
    if (!made) return [problem('exampleTooLarge', path)]
    const [trouble] = figures.troubles
    if (trouble) return [problem(trouble.code === 'divisionByZero' ? 'zeroDivisor' : 'exampleRefused', path)]
    return (['would', 'could'] as const).flatMap(which =>
      (example[`${which}Ore`] ?? []).flatMap((wanted, i): RuleProblem[] => {
        const given = made[which][i]
        if (given !== undefined && BigInt(given) === wanted) return []
        const kr = (ore: bigint | number | undefined) => (ore === undefined ? '–' : `${Number(ore) / 100}`)
        return [
          {
            code: 'exampleDiffers',
            path: [...path, `${which}Ore`, i],
            values: { wanted: kr(wanted), given: kr(given), number: i + 1 },
          },
        ]
      }),
    )
  })
}
