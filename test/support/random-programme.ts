import { sumOre } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import {
  type Amount,
  allocate,
  type Fact,
  type Programme,
  type Reference,
  type Rule,
  type Run,
  referencesOfProgramme,
  ruleSchema,
} from '../../src/rooms/calculation/index.ts'
import type { Quantity } from '../../src/rooms/calculation/rule.model.ts'
import {
  kroner,
  maybe,
  ore,
  pick,
  type Random,
  random,
  someCondition,
  someQuantity,
  someReference,
  standIns,
} from './random-figures.ts'

/** Whole programmes with facts, each made from one number: every rule kind, composed, and every reach of the pot. */

const simple = [
  'fixed',
  'perUnit',
  'bands',
  'capOverYears',
  'meanOfYears',
  'competitive',
  'recorded',
  'share',
] as const
const composed = [
  'gate',
  'notBefore',
  'cases',
  'sum',
  'least',
  'greatest',
  'each',
  'ownShare',
  'againstLastYear',
  'priceAdjusted',
  'rounded',
] as const
const allKinds = [...simple, ...composed]

function someAmount(next: Random, kind: Amount['kind'], scheme: string, depth: number): Amount {
  const own = (name: string): Reference => ({ indicator: `${scheme}.${name}`, lag: 0 })
  const inner = () =>
    someAmount(next, depth > 0 ? pick(next, allKinds) : pick(next, simple), scheme, depth - 1)
  switch (kind) {
    case 'fixed':
      return { kind, amountOre: ore(next, 4e7) }
    case 'perUnit':
      return { kind, perUnitOre: ore(next, 90_000), unit: someQuantity(next) }
    case 'bands': {
      const starts = [0, 3_000 + next(9_000), 20_000 + next(9_000)]
      const bands = starts.map(from => ({
        from,
        amountOre: next(4) ? ore(next, 4e7) : 0n,
        ...(next(3) ? {} : { perUnitOre: ore(next, 900) }),
      }))
      return { kind, figure: someQuantity(next), bands }
    }
    case 'capOverYears': {
      const perYearOre = Array.from({ length: 1 + next(3) }, () => ore(next, 2e7))
      return { kind, perYearOre, yearsReceived: own('had'), ...maybe(next, { cost: own('cost') }) }
    }
    case 'meanOfYears':
      return { kind, grants: `${scheme}.grants`, years: 1 + next(4), standIn: pick(next, standIns) }
    case 'competitive':
      return {
        kind,
        typicalOre: ore(next, 1e8),
        amount: pick(next, ['typical', 'expected'] as const),
        chance: `0.${next(10)}`,
      }
    case 'recorded':
      return { kind, amount: own('recorded') }
    case 'share': {
      const parts = Array.from({ length: 1 + next(3) }, () => ({
        weight: `${1 + next(60)}`,
        by: someQuantity(next),
      }))
      const least = kroner(next, 20_000)
      const bounded = next(3)
      // Each one's own: at most 40 kr for each of a figure below 40 000.
      const unit = someReference(next)
      const own: Amount = { kind: 'perUnit', perUnitOre: ore(next, 90), unit }
      const above: Amount = { kind: 'sum', of: [own, { kind: 'fixed', amountOre: ore(next, 2e8) }] }
      if (bounded === 0)
        return {
          kind,
          appropriationOre: 12n * kroner(next, 40_000) * 90n + 36_000_000_00n,
          parts,
          ...maybe(next, { when: someCondition(next) }),
          ...maybe(next, { least: own }),
          ...maybe(next, { most: above }),
          standIn: pick(next, standIns),
        }
      return {
        kind,
        appropriationOre: least * 12n + kroner(next, 9e6),
        parts,
        ...maybe(next, { when: someCondition(next) }),
        ...maybe(next, { leastOre: least }),
        ...maybe(next, { mostOre: least + kroner(next, 2e6) }),
        standIn: pick(next, standIns),
      }
    }
    case 'gate':
      return { kind, when: someCondition(next), pays: inner(), standIn: pick(next, standIns) }
    case 'notBefore':
      return { kind, received: own('had'), pays: inner() }
    case 'cases': {
      const cases = Array.from({ length: 1 + next(2) }, () => ({ when: someCondition(next), pays: inner() }))
      return { kind, cases, ...maybe(next, { otherwise: inner() }) }
    }
    case 'sum':
    case 'least':
    case 'greatest':
      return { kind, of: Array.from({ length: 2 + next(2) }, inner) }
    case 'each': {
      const figure = own('many')
      const over: Quantity = { kind: 'constant', value: `${next(300_000)}` }
      const unit = pick(next, [figure, { kind: 'excess', of: figure, over } as const])
      const pays: Amount = { kind: 'perUnit', perUnitOre: ore(next, 100), unit }
      return {
        kind,
        figure,
        pays: pick(next, [pays, { kind: 'least', of: [pays, { kind: 'fixed', amountOre: ore(next, 2e7) }] }]),
      }
    }
    case 'ownShare':
      return { kind, percent: `${next(100)}${pick(next, ['', '.25'])}`, of: inner() }
    case 'againstLastYear': {
      const down = { downPercent: `${next(20)}` }
      const up = { upPercent: `${next(20)}.5` }
      return { kind, of: inner(), last: own('last'), ...pick(next, [down, up, { ...down, ...up }]) }
    }
    case 'priceAdjusted':
      return {
        kind,
        of: inner(),
        index: 'KPI',
        from: `${100 + next(9)}.${next(10)}`,
        to: `${101 + next(30)}.${next(10)}`,
      }
    case 'rounded':
      return {
        kind,
        of: inner(),
        toOre: pick(next, [1n, 100n, 1_000n, 100_000n]),
        way: pick(next, ['nearest', 'up', 'down'] as const),
      }
  }
}

function someRule(next: Random, kind: Amount['kind'], scheme: string, depth = 2): Rule {
  const dated = { version: '1', source: 'Tilfeldig', validFrom: '2020-01-01' }
  const running = next(3) === 0 ? { running: { indicator: `${scheme}.running`, lag: 0 } } : {}
  return ruleSchema.parse({ ...dated, ...running, amount: someAmount(next, kind, scheme, depth) })
}

function someValue(next: Random, indicator: string): string {
  if (indicator.endsWith('.had')) return `${next(5)}`
  if (indicator.endsWith('.many')) return `${next(4)}`
  if (indicator.includes('.many:')) return `${next(500_000)}.${next(100)}`
  if (/\.(running|grants|last|recorded)$/.test(indicator)) return next(2) ? '0' : `${next(9e5)}.5`
  if (indicator.endsWith('.cost')) return `${next(400_000)}`
  if (indicator === 'share') return `${next(10)}.${next(10)}`
  if (indicator === 'area') return `${1 + next(4_000)}.${next(100)}`
  return `${next(indicator === 'refugees' ? 250 : 40_000)}`
}

export const withContributions = (programme: Programme, contributionsOre: bigint[]): Programme => ({
  ...programme,
  potOre: sumOre(contributionsOre),
  schemes: programme.schemes.map((scheme, i) => ({ ...scheme, contributionOre: contributionsOre[i]! })),
})

/** A programme with its facts, and the run that a pot without end would give: where guarantees and bases end. */
export type Case = { programme: Programme; facts: Fact[]; rich: Run }

const place = (name: string) => (_: unknown, i: number) => ({
  id: `${name}${i}`,
  number: `${(name === 'm' ? 9999 : 9996) - i * 7}`,
  name: `${name.toUpperCase()}${i}`,
  region: 'R',
})

export function someCase([seed, municipalities, schemes]: [number, number, number]): Case {
  const next = random(seed)
  const first = next(allKinds.length)
  const base: Programme = {
    id: 'p',
    name: 'Program',
    year: 2020,
    illustrative: true,
    potOre: 0n,
    appropriation: { status: 'proposed', source: 'Tilfeldig' },
    guarantee: next(4) ? 'would' : 'could',
    restKey: pick(next, [null, 'basis', 'equal', { indicator: 'children', lag: 0 }] as const),
    indicators: {},
    schemes: Array.from({ length: schemes }, (_, i) => ({
      id: `s${i}`,
      name: `S${i}`,
      directorate: 'D',
      ministry: 'M',
      post: '1.60',
      contributionOre: 0n,
      rule: someRule(next, allKinds[(first + i) % allKinds.length]!, `s${i}`),
    })),
    municipalities: Array.from({ length: municipalities }, place('m')),
    others: Array.from({ length: next(4) }, place('o')),
  }
  const about = (municipality: string, { indicator, lag }: Reference): Fact => ({
    municipality,
    indicator,
    year: 2020 - lag,
    value: someValue(next, indicator),
    source: 'Tilfeldig',
    date: '2020-01-01',
    illustrative: true,
  })
  const facts = [...base.municipalities, ...base.others].flatMap(({ id }) =>
    referencesOfProgramme(base).flatMap(reference => {
      const one = about(id, reference)
      const many = reference.indicator.endsWith('.many') ? Number(one.value) : 0
      const values = Array.from({ length: many }, (_, k) =>
        about(id, { ...reference, indicator: `${reference.indicator}:${k + 1}` }),
      )
      return [one, ...values]
    }),
  )
  const plenty = base.schemes.map(() => 10n ** 14n)
  const rich = expectOk(allocate({ ...withContributions(base, plenty), restKey: null }, facts))
  return { programme: withContributions(base, someContributions(next, rich, schemes)), facts, rich }
}

/** A pot below the guarantees, between guarantees and bases, or above the bases, put together at random. */
function someContributions(next: Random, { guaranteeOre, basisOre }: Run, schemes: number): bigint[] {
  const reach = next(6)
  const [fromOre, toOre] =
    reach === 0
      ? [0n, guaranteeOre]
      : reach < 4
        ? [guaranteeOre, basisOre]
        : [basisOre, basisOre * 2n + 10_000n]
  const parts = Array.from({ length: schemes }, () => BigInt(next(5)))
  const potKroner = (fromOre + ((toOre - fromOre) * BigInt(next(1001))) / 1000n) / 100n
  const each = parts.map(part => (potKroner * part) / BigInt(5 * schemes))
  each[next(schemes)]! += potKroner - sumOre(each)
  return each.map(one => one * 100n)
}
