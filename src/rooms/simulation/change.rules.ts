import { kroner, type Ore, sumOre } from '../../core/ore.ts'
import { refuse } from '../../core/result.ts'
import { largestRemainder } from '../../core/split.ts'
import type { Municipality, Programme, Rule, Scheme } from '../calculation/index.ts'
import type { Base, Change, ScenarioRefusal } from './scenario.model.ts'

/** A year with its changes: a programme to reckon, and what its pot is to reach where that is not an amount. */
export type Changed = {
  programme: Programme
  reaches: 'guarantees' | 'bases' | null
  /** Each scheme's rule before any change to it: what it pays those outside the pot today. */
  before: ReadonlyMap<string, Rule>
}

type Stop = { ok: false; refusal: ScenarioRefusal }
export type Applied = { ok: true; value: Changed } | Stop

/**
 * A scenario's programme, pure. Changes are applied in this order, whatever order they stand in: schemes out and in,
 * rules, rates, prices, pilots, key, guarantee, pot. Contributions always sum to the pot: a pot of another size is
 * shared on them in proportion, in whole kroner.
 */
export const applyChanges = (base: Base, changes: readonly Change[]): Applied => applier(base)(changes)

/** As {@link applyChanges}, for many: a rule that is scaled alike is one object, so that it is assessed once. */
export function applier(base: Base): (changes: readonly Change[]) => Applied {
  const scaled = scaler()
  return changes => {
    const of = <K extends Change['kind']>(kind: K) =>
      changes.filter((one): one is Extract<Change, { kind: K }> => one.kind === kind)
    const schemes = new Map(base.programme.schemes.map(one => [one.id, one]))
    for (const { scheme } of of('dropScheme'))
      if (!schemes.delete(scheme)) return refuse('schemeNotInPot', { scheme })
    for (const change of of('addScheme')) {
      const made = added(base, change)
      if ('refusal' in made) return made
      if (schemes.has(change.scheme)) return refuse('schemeInPot', { scheme: change.scheme })
      schemes.set(change.scheme, made)
    }
    if (schemes.size === 0) return refuse('noSchemes')
    const before = new Map([...base.programme.schemes, ...schemes.values()].map(one => [one.id, one.rule]))
    for (const one of base.programme.schemes) before.set(one.id, one.rule)
    const ruled = withRules(base, schemes, [...of('changeRule'), ...of('giveRule')])
    if (ruled) return ruled
    for (const { scheme, percent } of of('scaleRule')) {
      const one = schemes.get(scheme)
      if (!one) return refuse('schemeNotInPot', { scheme })
      schemes.set(scheme, { ...one, rule: scaled(one.rule, percent) })
    }
    for (const { percent } of of('prices'))
      for (const one of schemes.values())
        schemes.set(one.id, {
          ...one,
          rule: scaled(one.rule, percent),
          contributionOre: toKroner(percentOf(one.contributionOre, percent)),
        })
    const list = [...schemes.values()]
    const potOre = of('pot').at(-1)?.potOre
    const programme = {
      ...base.programme,
      ...withPilots(base, of('pilots')),
      schemes: potOre === undefined ? list : contributing(list, potOre),
      potOre: potOre ?? sumOre(list.map(one => one.contributionOre)),
      restKey: of('restKey').length > 0 ? of('restKey').at(-1)!.key : base.programme.restKey,
      guarantee: of('guarantee').at(-1)?.reading ?? base.programme.guarantee,
      illustrative: base.programme.illustrative || of('addScheme').some(one => isInvented(base, one)),
    }
    if (programme.municipalities.length === 0) return refuse('nobodyLeft')
    return { ok: true, value: { programme, reaches: of('potEnough').at(-1)?.reaches ?? null, before } }
  }
}

const isInvented = (base: Base, { scheme, rule }: { scheme: string; rule?: Rule | undefined }) =>
  rule !== undefined || base.pool.get(scheme)!.illustrative

/** The schemes with their contributions shared anew so that they sum to the pot. */
export function contributing(schemes: readonly Scheme[], potOre: Ore): Scheme[] {
  const weights = schemes.map(one => one.contributionOre)
  const shares = largestRemainder(
    potOre / kroner(1),
    weights.some(weight => weight > 0n) ? weights : weights.map(() => 1n),
  )
  return schemes.map((one, i) => ({ ...one, contributionOre: kroner(shares[i]!) }))
}

function added(base: Base, change: Extract<Change, { kind: 'addScheme' }>): Scheme | Stop {
  const found = base.pool.get(change.scheme)
  if (!found) return refuse('schemeUnknown', { scheme: change.scheme })
  const { rule: library, appropriation, illustrative, ...scheme } = found
  const rule = change.rule ?? library
  if (!rule) return refuse('ruleMissing', { scheme: scheme.name })
  const { contribution } = change
  if ('contributionOre' in contribution)
    return { ...scheme, rule, contributionOre: contribution.contributionOre }
  if (!appropriation) return refuse('appropriationMissing', { scheme: scheme.name })
  return { ...scheme, rule, contributionOre: toKroner(percentOf(appropriation.ore, contribution.percent)) }
}

function withRules(
  base: Base,
  schemes: Map<string, Scheme>,
  changes: readonly Extract<Change, { kind: 'changeRule' | 'giveRule' }>[],
): Stop | null {
  for (const change of changes) {
    const one = schemes.get(change.scheme)
    if (!one) return refuse('schemeNotInPot', { scheme: change.scheme })
    const rule =
      change.kind === 'giveRule' ? change.rule : base.versions.get(`${change.scheme}@${change.version}`)
    if (!rule) return refuse('ruleMissing', { scheme: one.name })
    schemes.set(change.scheme, { ...one, rule })
  }
  return null
}

/** Whoever leaves the pot is still paid by the schemes, and counts in their shares. */
function withPilots(
  { programme, norway }: Base,
  changes: readonly Extract<Change, { kind: 'pilots' }>[],
): Pick<Programme, 'municipalities' | 'others'> {
  const { municipalities, others } = programme
  if (changes.length === 0) return { municipalities, others }
  const known = new Map([...norway.map(plain), ...others, ...municipalities].map(one => [one.id, one]))
  const taking = new Set(municipalities.map(one => one.id))
  for (const { all, add, remove } of changes) {
    for (const one of norway) {
      const meant = all === 'norway' ? !one.fictional : all !== undefined && one.office === all.office
      if (meant) taking.add(one.id)
    }
    for (const one of add) taking.add(one)
    for (const one of remove) taking.delete(one)
  }
  const recipients = new Set([...municipalities, ...others].map(one => one.id))
  return {
    municipalities: [...known.values()].filter(one => taking.has(one.id)),
    others: [...known.values()].filter(one => recipients.has(one.id) && !taking.has(one.id)),
  }
}

const plain = ({ id, number, name, region }: Municipality): Municipality => ({ id, number, name, region })

/** As many scaled rules are kept as a country's pot has; what nobody holds any more is let go. */
const mostScaled = 400

function scaler(): (rule: Rule, percent: string) => Rule {
  const kept = new Map<string, { from: Rule; to: Rule }>()
  const numbers = new WeakMap<Rule, number>()
  let last = 0
  return (rule, percent) => {
    if (Number(percent) === 100) return rule
    if (!numbers.has(rule)) numbers.set(rule, ++last)
    const key = `${numbers.get(rule)} ${percent}`
    const known = kept.get(key)
    if (known) return known.to
    const to = scaleRule(rule, percent)
    kept.set(key, { from: rule, to })
    if (kept.size > mostScaled) kept.delete(kept.keys().next().value!)
    return to
  }
}

/**
 * Every amount of the rule in per cent of what it was; amounts that the rule gives in whole kroner stay so. Each one's own
 * bounds in a share stay as they are: they tell what it has had, not what the scheme gives.
 */
export function scaleRule(rule: Rule, percent: string): Rule {
  const { examples, ...rest } = rule
  const times = (value: unknown, whole: boolean): unknown => {
    if (typeof value === 'bigint')
      return whole ? toKroner(percentOf(value, percent)) : percentOf(value, percent)
    if (Array.isArray(value)) return value.map(one => times(one, whole))
    if (value === null || typeof value !== 'object') return value
    const share = 'kind' in value && value.kind === 'share'
    const unit = 'kind' in value && value.kind === 'rounded' && 'toOre' in value ? value.toOre : undefined
    const made = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        share && ownBounds.has(key) ? inner : times(inner, share && key.endsWith('Ore')),
      ]),
    )
    return unit === undefined ? made : { ...made, toOre: unit }
  }
  return { ...(times(rest, false) as Rule), version: `${rule.version} × ${percent} %` }
}

const ownBounds: ReadonlySet<string> = new Set(['least', 'most'])

/** Half up, to the øre. */
function percentOf(ore: Ore, percent: string): Ore {
  const [whole = '0', decimals = ''] = percent.split('.')
  const scale = 10n ** BigInt(decimals.length)
  const [n, d] = [ore * BigInt(whole + decimals), 100n * scale]
  return (2n * n + d) / (2n * d)
}

const toKroner = (ore: Ore): Ore => ((ore + 50n) / 100n) * 100n
