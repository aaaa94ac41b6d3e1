import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { kroner } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import { allocate, type Programme, readRule } from '../../src/rooms/calculation/index.ts'

/**
 * Published grant formulas with the amounts that were published, one file each: the rule as a rule file, the figures of
 * every recipient, and what was published, to the krone, rounded to so much, or known within so much. Adding a case is
 * adding a file.
 */
const whole = z.string().regex(/^\d+$/)
const exampleSchema = z.strictObject({
  title: z.string().min(1),
  year: z.int(),
  source: z.string().min(1),
  /** Whether the amounts were published, or reckoned by hand from a formula that was. */
  amounts: z.enum(['published', 'reckoned']).default('published'),
  /** What was read where, what was not, and how exactly the amounts were published. */
  read: z.string().min(1),
  rule: z.unknown(),
  recipients: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** By «indicator» or, for an earlier year, «indicator@lag». */
      facts: z.record(z.string(), z.string()),
      /** Whole kroner: exactly, rounded to the nearest so many, or no further off than so many. */
      published: z
        .strictObject({ amount: whole, toNearest: whole.optional(), within: whole.optional() })
        .optional(),
    }),
  ),
})
type Example = z.infer<typeof exampleSchema>

const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.json'))

/** What the rule would have given each recipient, in øre. */
function amountsOf({ year, rule, recipients }: Example): bigint[] {
  const read = expectOk(readRule(Buffer.from(JSON.stringify(rule)), null))
  const potOre = kroner(10_000_000_000_000n)
  const municipalities = recipients.map(({ name }, i) => ({
    id: `r${i}`,
    number: `${1000 + i}`,
    name,
    region: '-',
  }))
  const programme: Programme = {
    id: 'example',
    name: 'Example',
    year,
    illustrative: false,
    potOre,
    appropriation: { status: 'adopted', source: 'Example' },
    guarantee: 'would',
    restKey: null,
    indicators: {},
    schemes: [
      {
        id: 's',
        name: 'S',
        directorate: 'D',
        ministry: 'M',
        post: '1.60',
        contributionOre: potOre,
        rule: read,
      },
    ],
    municipalities,
    others: [],
  }
  const facts = recipients.flatMap((one, i) =>
    Object.entries(one.facts).map(([name, value]) => {
      const [indicator, lag = '0'] = name.split('@') as [string, string?]
      const about = { municipality: `r${i}`, indicator, year: year - Number(lag), value }
      return { ...about, source: 'Example', date: `${year}-01-01`, illustrative: false }
    }),
  )
  return expectOk(allocate(programme, facts)).schemes[0]!.would.map(BigInt)
}

describe('R-44 published formulas give the published amounts', () => {
  test.each(files)('R-44 %s', file => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8')
    const example = exampleSchema.parse(JSON.parse(text))
    const made = amountsOf(example)
    const differing = example.recipients.flatMap(({ name, published }, i) => {
      if (!published) return []
      const amount = BigInt(published.amount) * 100n
      const unit = BigInt(published.toNearest ?? '1') * 100n
      const rounded = ((2n * made[i]! + unit) / (2n * unit)) * unit
      const off = rounded > amount ? rounded - amount : amount - rounded
      return off <= BigInt(published.within ?? '0') * 100n ? [] : [{ name, published, made: made[i]! / 100n }]
    })
    expect(differing).toEqual([])
    expect(example.recipients.filter(one => one.published).length).toBeGreaterThan(2)
  })
})

test('R-44 docs/rules.md tells of every file, and how many of its amounts are met to which unit', () => {
  const told = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8').split('\n')
  for (const file of files) {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8')
    const { recipients, amounts } = exampleSchema.parse(JSON.parse(text))
    const known = recipients.flatMap(one => one.published ?? [])
    const exact = known.filter(one => one.within === undefined && one.toNearest === undefined)
    const row = told.find(line => line.includes(`test/worked-examples/${file}`))
    expect(row, file).toContain(`| ${exact.length} of ${known.length}`)
    expect(row?.includes('by hand'), file).toBe(amounts === 'reckoned')
  }
})
