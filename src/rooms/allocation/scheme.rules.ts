import { ceilTo, fraction, isMore, times, whole } from './fraction.rules.ts'
import { type Draft, earlierYears, type Figures, kinds, type Verdict } from './kinds.rules.ts'
import type { Assessed, Cell, Municipality, Reference, Rule, Scheme, Step } from './model.ts'

/** Every figure the rule asks for about a municipality; all must be there before it runs. */
export function referencesOf(rule: Rule): Reference[] {
  const own: Reference[] = rule.running ? [rule.running] : []
  switch (rule.kind) {
    case 'capOverYears':
      return [...own, rule.yearsReceived, ...(rule.cost ? [rule.cost] : [])]
    case 'perUnit':
      return [...own, rule.unit]
    case 'threshold':
      return [...own, ...rule.gates, rule.unit]
    case 'bands':
      return [...own, rule.population]
    case 'meanOfYears':
      return [...own, ...earlierYears(rule)]
    case 'competitive':
      return own
  }
}

/**
 * What each municipality would have got (W) and could have got (U) from the scheme. Amounts are rounded
 * once, up to the next whole krone, so that no guarantee is lost to rounding; U is never below W.
 */
export function assess(scheme: Scheme, figures: Figures): Cell[] {
  const { rule } = scheme
  const byKind = kinds[rule.kind] as (rule: Rule, figures: Figures) => (one: Municipality) => Verdict
  const verdict = byKind(rule, figures)
  return figures.municipalities.map(municipality => {
    const would = withRunning(rule, figures, municipality, verdict(municipality))
    const could = atLeast(would.would, would.could)
    return {
      municipality: municipality.id,
      scheme: scheme.id,
      would: rounded(would.would),
      could: rounded(could),
    }
  })
}

/** A grant that is already promised for the year is a fact, so it goes before what the formula would have given. */
function withRunning(rule: Rule, figures: Figures, municipality: Municipality, verdict: Verdict) {
  if (!rule.running) return verdict
  const fact = figures.fact(municipality, rule.running)
  const granted = times(fraction(fact.value), whole(100n))
  const input: Step = { kind: 'input', fact }
  if (granted.n === 0n) {
    const { exact, steps } = verdict.would
    return {
      would: { exact, steps: [input, { kind: 'notRunning' } as const, ...steps] },
      could: verdict.could,
    }
  }
  const running: Step = { kind: 'running', amountOre: ceilTo(granted, 1n) }
  return {
    would: { exact: granted, steps: [input, running] },
    could: verdict.could === 'same' ? verdict.would : verdict.could,
  }
}

function atLeast(would: Draft, could: Draft | 'same'): Draft {
  if (could === 'same') return { exact: would.exact, steps: [{ kind: 'sameAsWould' }] }
  if (!isMore(would.exact, could.exact)) return could
  return {
    exact: would.exact,
    steps: [...could.steps, { kind: 'atLeastWould', amountOre: ceilTo(would.exact, 100n) }],
  }
}

function rounded({ exact, steps }: Draft): Assessed {
  const amountOre = ceilTo(exact, 100n)
  const changed = amountOre * exact.d !== exact.n
  return { amountOre, steps: changed ? [...steps, { kind: 'roundedUp', amountOre }] : steps }
}
