import { expect, test } from 'vitest'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { type Fact, mostRecipients, type Programme, programmeSchema } from './model.ts'
import { ruleSchema } from './rule.model.ts'
import { allocate } from './rules.ts'

/** A year with so many recipients and one scheme of each heavy kind: bounds of each one's own, quotients, lists, bands. */
function yearOf(many: number): { programme: Programme; facts: Fact[] } {
  const figure = (indicator: string, lag = 0) => ({ indicator, lag })
  const bounds = {
    least: { kind: 'ownShare', percent: '5', of: { kind: 'recorded', amount: figure('aid', 1) } },
    most: {
      kind: 'ownShare',
      percent: '0',
      of: {
        kind: 'sum',
        of: [
          { kind: 'fixed', amountOre: kroner(20_000) },
          { kind: 'recorded', amount: figure('aid', 1) },
        ],
      },
    },
  }
  const amounts = [
    {
      kind: 'share',
      appropriationOre: kroner(many * 10_000),
      parts: [{ weight: '1', by: figure('children') }],
      ...bounds,
    },
    {
      kind: 'share',
      appropriationOre: kroner(many * 1_000),
      parts: [{ weight: '1', by: { kind: 'ratio', of: figure('poor'), per: figure('children') } }],
    },
    {
      kind: 'each',
      figure: figure('cost'),
      pays: {
        kind: 'perUnit',
        perUnitOre: 80n,
        unit: { kind: 'excess', of: figure('cost'), over: { kind: 'constant', value: '500' } },
      },
    },
    {
      kind: 'bands',
      figure: figure('result'),
      bands: [
        { from: '-100', amountOre: 0n },
        { from: '-2.5', amountOre: kroner(5) },
      ],
    },
  ]
  const ids = Array.from({ length: many }, (_, i) => `r${i}`)
  const contributionOre = kroner(many * 6_000)
  const programme = programmeSchema.parse({
    id: 'p',
    name: 'P',
    year: 2020,
    illustrative: true,
    potOre: contributionOre * BigInt(amounts.length),
    appropriation: { status: 'adopted', source: 'S' },
    restKey: 'basis',
    schemes: amounts.map((amount, s) => ({
      id: `s${s}`,
      name: 'S',
      directorate: 'D',
      ministry: 'M',
      post: '1.60',
      contributionOre,
      rule: ruleSchema.parse({ version: '1', source: 'S', validFrom: '2020-01-01', amount }),
    })),
    municipalities: ids.map((id, i) => ({ id, number: `${900_000_000 + i}`, name: id, region: '-' })),
  })
  const about = { source: 'S', date: '2020-01-01', illustrative: true }
  const facts = ids.flatMap((municipality, i): Fact[] =>
    Object.entries({
      children: `${1 + ((i * 7919) % 3_001)}`,
      poor: `${(i * 31) % 500}`,
      aid: `${(i * 104_729) % 9_000}`,
      cost: '2',
      'cost:1': `${(i * 13) % 1_000}`,
      'cost:2': `${(i * 17) % 2_000}`,
      result: `${((i * 11) % 100) - 50}.5`,
    }).map(([indicator, value]) => ({
      municipality,
      indicator,
      year: indicator === 'aid' ? 2019 : 2020,
      value,
      ...about,
    })),
  )
  return { programme, facts }
}

const timed = (many: number) => {
  const { programme, facts } = yearOf(many)
  const start = performance.now()
  const run = expectOk(allocate(programme, facts))
  expect(run.awardOre + run.undistributedOre).toBe(run.potOre)
  return performance.now() - start
}

test('R-44 20 000 recipients take as many times as long as 2 000, within what machines vary', () => {
  timed(2_000)
  const small = Math.min(timed(2_000), timed(2_000), timed(2_000))
  const large = Math.min(timed(mostRecipients), timed(mostRecipients))
  process.stdout.write(
    `20 000 recipients: ${large.toFixed(0)} ms, ${(large / small).toFixed(1)} times 2 000 (${small.toFixed(0)} ms)\n`,
  )
  expect(large / small).toBeLessThan(25)
})
