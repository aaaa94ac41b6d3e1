import { describe, expect, test } from 'vitest'
import { kroner, sumOre } from '../../core/ore.ts'
import type { Fact, Municipality, Rule } from '../calculation/index.ts'
import { allocate, programmeSchema, ruleSchema } from '../calculation/index.ts'
import { applyChanges, scaleRule } from './change.rules.ts'
import { changesOfForm, changesOfText, formOfChanges } from './fields.rules.ts'
import type { Base, Change, Simulated } from './scenario.model.ts'
import { simulate, simulator } from './scenario.rules.ts'

// The example of R-45: P gets 1 000 000 and Q 1 600 000 of a pot of 2 600 000 kr; beside them a third municipality.

const dated = { version: '1', source: 'Eksempel', validFrom: '2020-01-01' }
const rule = (amount: unknown, more = {}): Rule => ruleSchema.parse({ ...dated, ...more, amount })
const s1 = rule({
  kind: 'gate',
  when: { figure: { indicator: 'refugees' }, atLeast: '100' },
  pays: { kind: 'perUnit', perUnitOre: kroner(5000), unit: { indicator: 'refugees' } },
})
const s2 = rule({ kind: 'competitive', typicalOre: kroner(800_000) }, { running: { indicator: 'grant-s2' } })
const place = (id: string, number: string, name: string): Municipality => ({ id, number, name, region: 'R' })
const [p, q, r] = [place('p', '0001', 'P'), place('q', '0002', 'Q'), place('r', '0003', 'R')]
const owner = { directorate: 'D', ministry: 'M', post: '1.1' }
const programme = programmeSchema.parse({
  id: 'x',
  name: 'X',
  year: 2020,
  illustrative: true,
  potOre: kroner(2_600_000),
  appropriation: { status: 'adopted', source: 'Eksempel' },
  schemes: [
    { id: 's1', name: 'S1', ...owner, contributionOre: kroner(1_000_000), rule: s1 },
    { id: 's2', name: 'S2', ...owner, contributionOre: kroner(1_600_000), rule: s2 },
  ],
  municipalities: [p, q],
})
const fact = (municipality: string, indicator: string, value: number): Fact => ({
  municipality,
  indicator,
  year: 2020,
  value: String(value),
  source: 'Eksempel',
  date: '2020-01-01',
  illustrative: true,
})
const facts = [
  ...[fact('p', 'refugees', 60), fact('q', 'refugees', 140), fact('r', 'refugees', 10)],
  ...[fact('p', 'grant-s2', 0), fact('q', 'grant-s2', 900_000), fact('r', 'grant-s2', 0)],
  ...[fact('p', 'children', 100), fact('q', 'children', 300)],
]
const perChild = rule({ kind: 'perUnit', perUnitOre: kroner(1000), unit: { indicator: 'children' } })
const flat = rule({ kind: 'fixed', amountOre: kroner(50_000) })
const base: Base = {
  programme,
  facts,
  today: null,
  todayUndistributedOre: 0n,
  pool: new Map(
    [
      { id: 'child', name: 'Barn', rule: perChild },
      { id: 'flat', name: 'Fast', rule: flat },
      { id: 'bare', name: 'Uten regel', rule: null },
    ].map(one => [
      one.id,
      { ...one, ...owner, appropriation: { year: 2020, ore: kroner(400_000) }, illustrative: true },
    ]),
  ),
  versions: new Map(),
  norway: [p, q, r].map(one => ({ ...one, office: 'o', fictional: false })),
}
const reckon = (...changes: Change[]) => simulator(base)(changes)
const good = (made: Simulated) => {
  if (!made.ok) throw new Error(made.refusal.code)
  return made
}
const all = { percent: '100' }

describe('R-88 what a change costs, and who wins and loses', () => {
  test('R-88 without changes nobody wins or loses, and it costs nothing', () => {
    expect(good(reckon()).summary).toMatchObject({ winners: 0, losers: 0, unchanged: 2, costOre: 0n })
  })

  test('R-88 the award of a scenario is what the engine gives for its programme', () => {
    const made = good(reckon({ kind: 'addScheme', scheme: 'flat', contribution: all }))
    const run = allocate(made.programme, facts)
    if (!run.ok) throw new Error(run.refusal.code)
    expect(made.rows.map(one => one.awardOre)).toEqual(run.value.lines.map(one => one.awardOre))
  })

  test('R-88 a scheme comes into the pot: worked example', () => {
    // Each gets 50 000 of the scheme on its own today. It puts 400 000 in: 300 000 lifts P to its basis, the rest is left.
    const made = good(reckon({ kind: 'addScheme', scheme: 'flat', contribution: all }))
    expect(made.rows.map(one => [one.name, one.beforeOre, one.afterOre])).toEqual([
      ['P', kroner(1_050_000), kroner(1_350_000)],
      ['Q', kroner(1_650_000), kroner(1_650_000)],
    ])
    expect(made.summary).toMatchObject({
      potOre: kroner(3_000_000),
      winners: 1,
      losers: 0,
      costOre: kroner(300_000),
      undistributedOre: 0n,
      largestWinner: { municipality: 'p', ore: kroner(300_000) },
    })
  })

  test('R-88 a municipality that leaves is paid by the schemes one by one', () => {
    const made = good(reckon({ kind: 'pilots', add: [], remove: ['q'] }))
    const row = made.rows.find(one => one.municipality === 'q')!
    expect(row).toMatchObject({ takesPart: false, beforeOre: kroner(1_600_000), afterOre: kroner(1_600_000) })
  })

  test('R-88 a scheme that is taken out goes on paying outside the pot', () => {
    const made = good(
      reckon({ kind: 'dropScheme', scheme: 's1' }, { kind: 'potEnough', reaches: 'guarantees' }),
    )
    // Q would have got 700 000 from S1 and still does; P would have got nothing from it.
    const q = made.rows.find(one => one.municipality === 'q')!
    expect([q.beforeOre, q.afterOre]).toEqual([kroner(1_600_000), kroner(1_600_000)])
  })

  test('R-88 a pot that is to reach every guarantee, or every basis, is exactly as large as it must be', () => {
    const least = good(reckon({ kind: 'potEnough', reaches: 'guarantees' }))
    expect(least.summary.potOre).toBe(least.summary.guaranteeOre)
    const enough = good(reckon({ kind: 'potEnough', reaches: 'bases' }))
    expect(enough.summary).toMatchObject({ undistributedOre: 0n, potOre: enough.summary.basisOre })
    expect(sumOre(enough.programme.schemes.map(one => one.contributionOre))).toBe(enough.summary.potOre)
  })

  test('R-45 R-88 a pot too small for the guarantees is told with the shortfall of each scheme', () => {
    const made = reckon({ kind: 'pot', potOre: kroner(1_000_000) })
    expect(made).toMatchObject({ ok: false, refusal: { code: 'shortfall' } })
    if (made.ok) return
    expect(made.refusal.shortfall!.missingOre).toBe(kroner(600_000))
    expect(sumOre(made.refusal.shortfall!.schemes.map(one => one.topUpOre))).toBe(kroner(600_000))
  })

  test('R-44 R-88 who lacks a figure is left out and named, and what it gets today is held back', () => {
    const withoutQ = {
      ...base,
      facts: facts.filter(one => one.municipality !== 'q' || one.indicator !== 'children'),
    }
    const made = good(simulator(withoutQ)([{ kind: 'addScheme', scheme: 'child', contribution: all }]))
    expect(made.leftOut).toEqual([
      { municipality: 'q', name: 'Q', missing: [{ municipality: 'q', indicator: 'children', year: 2020 }] },
    ])
    expect(made.rows.map(one => one.municipality)).toEqual(['p'])
    expect(made.summary).toMatchObject({ withheldOre: kroner(1_600_000), potOre: kroner(1_400_000) })
  })

  test('R-88 everyone comes in: outsiders had what the schemes gave them', () => {
    const made = good(
      reckon({ kind: 'pilots', all: 'norway', add: [], remove: [] }, { kind: 'potEnough', reaches: 'bases' }),
    )
    const row = made.rows.find(one => one.municipality === 'r')!
    // 10 refugees reach no gate today; S2 is competed for. With the basis: 100 × 5 000 + 800 000.
    expect(row).toMatchObject({ takesPart: true, beforeOre: 0n, awardOre: kroner(1_300_000) })
  })
})

describe('R-88 changes', () => {
  const gone = (change: Change) => {
    const made = applyChanges(base, [change])
    return made.ok ? null : made.refusal.code
  }
  test('R-88 what cannot be done is refused with why', () => {
    expect(gone({ kind: 'dropScheme', scheme: 'child' })).toBe('schemeNotInPot')
    expect(gone({ kind: 'addScheme', scheme: 's1', contribution: all })).toBe('schemeUnknown')
    expect(gone({ kind: 'addScheme', scheme: 'bare', contribution: all })).toBe('ruleMissing')
    expect(gone({ kind: 'changeRule', scheme: 's1', version: '9' })).toBe('ruleMissing')
    expect(gone({ kind: 'pilots', add: [], remove: ['p', 'q'] })).toBe('nobodyLeft')
  })

  test('R-88 rates are scaled to the øre, whole kroner stay whole, and examples are no longer promised', () => {
    const scaled = scaleRule(s1, '103.5')
    expect(scaled.amount).toMatchObject({ pays: { perUnitOre: kroner(5175) } })
    const share = rule({
      kind: 'share',
      appropriationOre: kroner(333),
      parts: [{ weight: '1', by: { indicator: 'x' } }],
    })
    expect(scaleRule(share, '103.5').amount).toMatchObject({ appropriationOre: kroner(345) })
    const least = { kind: 'fixed', amountOre: kroner(7) } as const
    const own = { ...share, amount: { ...share.amount, least } } as typeof share
    expect(scaleRule(own, '50').amount).toMatchObject({ appropriationOre: kroner(167), least })
  })

  test('R-88 prices lift rates and contributions alike', () => {
    const made = applyChanges(base, [{ kind: 'prices', percent: '110' }])
    expect(made).toMatchObject({ ok: true, value: { programme: { potOre: kroner(2_860_000) } } })
  })

  test('R-88 the form gives the changes, and the changes the form', () => {
    const form = {
      add: 'flat',
      'contribution-flat': '50 %',
      drop: 's1',
      'scale-s2': '110',
      prices: '103,5',
      pilots: 'norway',
      removePilots: 'Q',
      pot: 'fixed',
      potKr: '3 000 000',
      restKey: 'equal',
      guarantee: 'could',
    }
    const made = changesOfForm(form, base)
    if (!made.ok) throw new Error(made.refusal.code)
    expect(made.value.map(one => one.kind).sort()).toEqual(
      ['addScheme', 'dropScheme', 'guarantee', 'pilots', 'pot', 'prices', 'restKey', 'scaleRule'].sort(),
    )
    const again = changesOfForm(formOfChanges(made.value, base), base)
    expect(again).toEqual(made)
    expect(changesOfText(JSON.stringify(made.value, (_, v) => (typeof v === 'bigint' ? `${v}` : v)))).toEqual(
      made.value,
    )
    expect(changesOfText('{"kind":"pot"}')).toBeNull()
  })

  test('R-88 a thousand variants come one by one', () => {
    const variants = Array.from({ length: 1000 }, (_, i): Change[] => [
      { kind: 'pot', potOre: kroner(1_600_000 + i * 1000) },
    ])
    let last = -1n
    for (const made of simulate(base, variants)) {
      if (!made.ok) throw new Error(made.refusal.code)
      expect(made.summary.awardOre >= last).toBe(true)
      last = made.summary.awardOre
    }
    expect(last).toBe(kroner(2_599_000))
  })
})
