import { describe, expect, test } from 'vitest'
import { languages } from '../../core/words.ts'
import type { FileProblem } from './file.model.ts'
import { explainFileProblem } from './file.text.ts'
import type { Programme } from './model.ts'
import { readRule } from './rule.file.ts'

/** Each mistake that a rule file can have: what it is called, the line and the field it is told at, and what to do. */

const named = (unit?: string) => ({ nb: 'Tall', nn: 'Tal', en: 'Figure', ...(unit ? { unit } : {}) })
const known = {
  n: named('persons'),
  area: named('kilometres'),
  money: named('kroner'),
  had: named('years'),
} as Programme['indicators']

const [n, x] = [{ indicator: 'n' }, { indicator: 'x' }]
const fixed = { kind: 'fixed', amountNok: 100 }
const test1 = (bounds: object) => ({ figure: n, ...bounds })
const rule = (amount: unknown, more: object = {}) => ({
  version: '1',
  source: 'Regelverk',
  validFrom: '2020-01-01',
  ...more,
  amount,
})
const share = (more: object) => ({
  kind: 'share',
  appropriationNok: 100,
  parts: [{ weight: '1', by: n }],
  ...more,
})
const perUnit = (unit: unknown) => ({ kind: 'perUnit', perUnitNok: 10, unit })
const example = (more: object) =>
  rule(perUnit(n), { examples: [{ name: 'E', municipalities: [{ n: '3' }], wouldNok: [30], ...more }] })
const big = (value: unknown) => perUnit({ kind: 'product', of: [n, value] })

type Row = [mistake: string, written: unknown, code: FileProblem['code'], path: string]
const rows: Row[] = [
  ['an unknown kind', rule({ kind: 'formula' }), 'notOneOf', 'amount.kind'],
  ['a kind that is missing', rule({ amountNok: 1 }), 'notOneOf', 'amount.kind'],
  ['an unknown kind of figure', rule(perUnit({ kind: 'root', of: n })), 'notOneOf', 'amount.unit.kind'],
  ['an unknown key', rule({ ...fixed, per: 1 }), 'unknownKey', 'amount.per'],
  ['an unknown key of the rule', rule(fixed, { from: '2020' }), 'unknownKey', 'from'],
  ['an amount named in øre', rule({ kind: 'fixed', amountOre: 1 }), 'unknownKey', 'amount.amountOre'],
  ['a missing amount', rule({ kind: 'fixed' }), 'missingKey', 'amount.amountNok'],
  ['a missing version', { source: 'R', validFrom: '2020-01-01', amount: fixed }, 'missingKey', 'version'],
  ['no amount at all', { version: '1', source: 'R', validFrom: '2020-01-01' }, 'missingKey', 'amount'],
  ['a missing indicator', rule(perUnit({ lag: 1 })), 'missingKey', 'amount.unit.indicator'],
  ['a unit that is a text', rule(perUnit('n')), 'notOneOf', 'amount.unit'],
  ['a negative amount', rule({ kind: 'fixed', amountNok: -1 }), 'amount', 'amount.amountNok'],
  ['an amount with decimals', rule({ kind: 'fixed', amountNok: 0.5 }), 'amount', 'amount.amountNok'],
  [
    'an amount with three decimals',
    rule({ kind: 'fixed', amountNok: '1.005' }),
    'amount',
    'amount.amountNok',
  ],
  [
    'an amount above the most',
    rule({ kind: 'fixed', amountNok: 99999999999999 }),
    'amount',
    'amount.amountNok',
  ],
  [
    'øre in an appropriation',
    rule(share({ appropriationNok: '100.50' })),
    'wholeKroner',
    'amount.appropriationNok',
  ],
  ['two leasts', rule(share({ leastNok: 20, least: fixed })), 'boundTwice', 'amount.least'],
  ['two mosts', rule(share({ mostNok: 20, most: fixed })), 'boundTwice', 'amount.most'],
  ['an unknown most', rule(share({ most: perUnit(x) })), 'unknownFigure', 'amount.most.unit.indicator'],
  [
    'an unknown list',
    rule({ kind: 'each', figure: x, pays: fixed }),
    'unknownFigure',
    'amount.figure.indicator',
  ],
  ['a least above the most', rule(share({ leastNok: 20, mostNok: 10 })), 'leastAboveMost', 'amount.leastNok'],
  ['a weight of zero', rule(share({ parts: [{ weight: '0', by: n }] })), 'zero', 'amount.parts[0].weight'],
  ['no parts', rule(share({ parts: [] })), 'tooSmall', 'amount.parts'],
  [
    'a number that is not text',
    rule({ kind: 'ownShare', percent: 5, of: fixed }),
    'wrongType',
    'amount.percent',
  ],
  ['a decimal comma', rule({ kind: 'ownShare', percent: '5,2', of: fixed }), 'decimal', 'amount.percent'],
  [
    'more than 100 per cent',
    rule({ kind: 'ownShare', percent: '100.1', of: fixed }),
    'percent',
    'amount.percent',
  ],
  [
    'bands out of order',
    rule({ kind: 'bands', figure: n, bands: [0, 50, 20].map(from => ({ from, amountNok: 1 })) }),
    'bands',
    'amount.bands',
  ],
  [
    'bands that overlap',
    rule({ kind: 'bands', figure: n, bands: [0, 50, 50].map(from => ({ from, amountNok: 1 })) }),
    'bands',
    'amount.bands',
  ],
  [
    'bands that do not begin at 0',
    rule({ kind: 'bands', figure: n, bands: [{ from: 1, amountNok: 1 }] }),
    'bands',
    'amount.bands',
  ],
  [
    'bands that never pay',
    rule({ kind: 'bands', figure: n, bands: [{ from: 0, amountNok: 0 }] }),
    'neverPays',
    'amount.bands',
  ],
  [
    'a requirement that no figure can be assumed to meet',
    rule({
      kind: 'gate',
      when: {
        all: [test1({ atLeast: '50' }), { any: [test1({ atLeast: '100' }), test1({ atMost: '20' })] }],
      },
      pays: fixed,
    }),
    'standInFails',
    'amount.when',
  ],
  [
    'a chance that is missing',
    rule({ kind: 'competitive', typicalNok: 1, amount: 'expected' }),
    'chanceMissing',
    'amount.chance',
  ],
  [
    'a chance above 1',
    rule({ kind: 'competitive', typicalNok: 1, chance: '1.5' }),
    'chance',
    'amount.chance',
  ],
  [
    'a test that requires nothing',
    rule({ kind: 'gate', when: test1({}), pays: fixed }),
    'testEmpty',
    'amount.when',
  ],
  [
    'a range that nothing meets',
    rule({ kind: 'gate', when: test1({ atLeast: '9', atMost: '8' }), pays: fixed }),
    'emptyRange',
    'amount.when.atMost',
  ],
  [
    'no bounds against last year',
    rule({ kind: 'againstLastYear', of: fixed, last: { indicator: 'money' } }),
    'boundsMissing',
    'amount',
  ],
  [
    'an index of zero',
    rule({ kind: 'priceAdjusted', of: fixed, index: 'KPI', from: '0', to: '1' }),
    'zero',
    'amount.from',
  ],
  ['rounding to nothing', rule({ kind: 'rounded', of: fixed, toNok: 0, way: 'up' }), 'zero', 'amount.toNok'],
  [
    'a way of rounding that is not one',
    rule({ kind: 'rounded', of: fixed, toNok: 1, way: 'half' }),
    'notOneOf',
    'amount.way',
  ],
  ['a sum of one', rule({ kind: 'sum', of: [fixed] }), 'tooSmall', 'amount.of'],
  ['a lag too long', rule(perUnit({ indicator: 'n', lag: 21 })), 'tooBig', 'amount.unit.lag'],
  ['an indicator’s name that is none', rule(perUnit({ indicator: 'Ø l' })), 'id', 'amount.unit.indicator'],
  ['an unknown indicator', rule(perUnit({ indicator: 'x' })), 'unknownFigure', 'amount.unit.indicator'],
  [
    'an unknown indicator of grants',
    rule({ kind: 'meanOfYears', grants: 'x', years: 2 }),
    'unknownFigure',
    'amount.grants',
  ],
  ['so much per krone', rule(perUnit({ indicator: 'money' })), 'unitMismatch', 'amount.unit.indicator'],
  [
    'a record that is not in kroner',
    rule({ kind: 'recorded', amount: n }),
    'unitMismatch',
    'amount.amount.indicator',
  ],
  ['running grants that are not in kroner', rule(fixed, { running: n }), 'unitMismatch', 'running.indicator'],
  [
    'years that are not years',
    rule({ kind: 'capOverYears', perYearNok: [1], yearsReceived: n }),
    'unitMismatch',
    'amount.yearsReceived.indicator',
  ],
  [
    'division by zero',
    rule(perUnit({ kind: 'ratio', of: n, per: { kind: 'constant', value: '0' } })),
    'zeroDivisor',
    'amount.unit.per',
  ],
  [
    'a rate that is never reached',
    rule({
      kind: 'cases',
      cases: [
        { when: test1({ atLeast: '5' }), pays: fixed },
        { when: test1({ atLeast: '9' }), pays: fixed },
      ],
    }),
    'unreachable',
    'amount.cases[1].when',
  ],
  ['a period that is reversed', rule(fixed, { validTo: '2019-12-31' }), 'periodReversed', 'validTo'],
  ['a date that is none', rule(fixed, { validTo: '2019-02-30' }), 'badDate', 'validTo'],
  [
    'an example that the rule does not give',
    example({ wouldNok: [31] }),
    'exampleDiffers',
    'examples[0].wouldNok[0]',
  ],
  [
    'an example with a figure too few',
    example({ municipalities: [{ area: '3' }] }),
    'exampleIncomplete',
    'examples[0].municipalities',
  ],
  [
    'an example with a year that is none',
    example({ municipalities: [{ 'n@x': '3' }] }),
    'exampleIncomplete',
    'examples[0].municipalities',
  ],
  [
    'an example that would be refused',
    rule(share({}), { examples: [{ name: 'E', municipalities: [{ n: '-3' }], wouldNok: [1] }] }),
    'exampleRefused',
    'examples[0]',
  ],
  [
    'an example that is too large to reckon',
    rule(big({ kind: 'constant', value: '999999999999999' }), {
      examples: [{ name: 'E', municipalities: [{ n: '999999999999999' }], wouldNok: [1] }],
    }),
    'exampleTooLarge',
    'examples[0]',
  ],
]

const read = (value: unknown) => readRule(Buffer.from(JSON.stringify(value, null, 2)), known)

/** What is not there is told where the field it belongs to begins. */
const untold: ReadonlySet<string> = new Set(['missingKey', 'chanceMissing'])

describe('R-44 a rule file that is wrong is refused with line, field and what to do', () => {
  test.each(rows)('R-44 %s', (_, written, code, path) => {
    const result = read(written)
    const problems = result.ok ? [] : result.refusal.problems
    const problem = problems.find(one => one.code === code)
    expect(problem?.values.path, problems.map(one => one.code).join()).toBe(path)
    const place = /[^.[\]]+(?=\]?$)/.exec(path)![0]
    const line = JSON.stringify(written, null, 2).split('\n')[problem!.line - 1]!
    if (!untold.has(code) && !/^\d+$/.test(place) && place !== 'kind') expect(line).toContain(`"${place}"`)
    expect(problem!.line).toBeGreaterThan(untold.has(code) ? 0 : 1)
    const sentences = languages.map(language => explainFileProblem(problem!, language))
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    expect(new Set(sentences).size).toBeGreaterThan(1)
  })

  test('R-44 a rule without mistakes is read', () => {
    expect(read(example({})).ok).toBe(true)
    expect(read(rule({ kind: 'fixed', amountNok: '9999999999999' })).ok).toBe(true)
  })

  test('R-44 too deep, too large, not JSON, empty and not text are told where they are', () => {
    const first = (text: string | Uint8Array) => {
      const result = readRule(Buffer.from(text as string), known)
      return result.ok ? undefined : result.refusal.problems[0]
    }
    expect(first(`{"amount":\n${'['.repeat(50)}`)).toMatchObject({ code: 'tooDeep', line: 2 })
    expect(first('x'.repeat(1_000_001))).toMatchObject({ code: 'tooLarge', line: 1 })
    expect(first('{\n  "version": "1"\n  "source": "R"\n}')).toMatchObject({ code: 'notJson', line: 3 })
    expect(first('')).toMatchObject({ code: 'empty' })
    expect(first(Uint8Array.of(0x7b, 0x0a, 0x00))).toMatchObject({ code: 'binary', line: 2 })
    expect(first(Uint8Array.of(0x7b, 0x0a, 0xe5, 0x7d))).toMatchObject({ code: 'notUtf8', line: 2 })
  })

  test('R-44 several mistakes are told together, in the order of the lines', () => {
    const result = read({ ...rule({ kind: 'fixed', amountNok: -1 }), version: '', validFrom: 'i går' })
    const problems = result.ok ? [] : result.refusal.problems
    expect(problems.map(one => one.code)).toEqual(['tooSmall', 'badDate', 'amount'])
    expect(problems.map(one => one.line)).toEqual([2, 4, 7])
  })
})
