import { describe, expect, test } from 'vitest'
import { kroner } from '../../core/ore.ts'
import { done, refuse } from '../../core/result.ts'
import type { Coding, Measure } from '../measures/index.ts'
import type { Kept, Known, Rule, VoucherLine } from './model.ts'
import { byHandKey, judge, outcomeOf, payeeOf, printOf } from './rules.ts'
import { tie } from './tie.rules.ts'

const measure = (number: number): Measure => ({
  id: `m${number}`,
  programme: 'p',
  municipality: 'k',
  number,
  name: `Tiltak ${number}`,
  need: '',
  ageFrom: 0,
  ageTo: 18,
  families: false,
  services: [],
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  plan: 'plan',
  runningFrom: new Date('2026-01-01'),
  closedAt: null,
})
const [one, two] = [measure(1), measure(2)]
const coding = (more: Partial<Coding>): Coding => ({
  function: '231',
  type: '010',
  account: '',
  project: '',
  ...more,
})
const line = (more: Partial<VoucherLine> & Partial<Kept> = {}): Kept => {
  const read: VoucherLine = {
    ...{ line: 1, date: '2026-05-01', voucher: '1', function: '231', type: '010' },
    ...{ account: '', project: '', text: 'Lønn', ore: kroner(100), measureNumber: null },
    ...more,
  }
  const rest = { choice: null, anyway: false, payee: null, chosenBy: null, entry: null, measure: null }
  return { ...read, ...rest, payeeKind: null, ...more }
}
const known = (more: Partial<Known> = {}): Known => ({
  measures: [one, two],
  codings: new Map(),
  rules: [],
  prints: new Map(),
  byHand: new Map(),
  limitOre: kroner(100_000),
  ...more,
})
const may = () => done
const codings = (a: Partial<Coding>, b: Partial<Coding>) =>
  new Map([
    [one.id, coding(a)],
    [two.id, coding(b)],
  ])

describe('D-11.1 a line is tied to a measure', () => {
  const tied = (given: Kept, of: Known) => {
    const { tied, by } = tie(given, of)
    return [typeof tied === 'string' ? tied : (tied?.number ?? null), by]
  }
  test('by project, by account, and by function and type where neither says otherwise', () => {
    const of = known({ codings: codings({ project: '10', account: '7' }, { project: '20', type: '370' }) })
    expect(tied(line({ project: '20' }), of)).toEqual([2, 'project'])
    expect(tied(line({ account: '7' }), of)).toEqual([1, 'account'])
    expect(tied(line(), of)).toEqual([1, 'functionAndType'])
    expect(tied(line({ project: '99' }), of)).toEqual([null, null])
    expect(tied(line({ function: '120' }), of)).toEqual([null, null])
  })
  test('what fits two is narrowed by the next, and left to a person when it still fits two', () => {
    const same = known({ codings: codings({ project: '10' }, { project: '10' }) })
    expect(tied(line({ project: '10' }), same)).toEqual([null, null])
    const apart = known({ codings: codings({ project: '10' }, { project: '10', type: '370' }) })
    expect(tied(line({ project: '10', type: '370' }), apart)).toEqual([2, 'project'])
  })
  test('a person goes before the file, the file before a rule, a rule before the coding', () => {
    const rule: Rule = { number: 1, kind: 'text', value: 'LØNN', measure: two.id, madeBy: '' }
    const of = known({ rules: [rule], codings: codings({}, { function: '999' }) })
    expect(tied(line(), of)).toEqual([2, 'rule'])
    expect(tied(line({ measureNumber: 1 }), of)).toEqual([1, 'file'])
    expect(tied(line({ measureNumber: 1, choice: two.id }), of)).toEqual([2, 'hand'])
    expect(tied(line({ choice: 'aside' }), of)).toEqual(['aside', 'hand'])
    expect(tied(line(), known({ rules: [{ ...rule, measure: null }] }))).toEqual(['aside', 'rule'])
  })
})

const named = (more: Parameters<typeof line>[0] = {}) => line({ measureNumber: 1, ...more })

describe('D-11.1 what becomes of a line', () => {
  const fates = (lines: Kept[], of: Known, rule: Parameters<typeof judge>[2] = may) =>
    judge(lines, of, rule).map(found => [found.fate, found.twin])

  test('its like is a twin as often as it was posted; in one file they are different lines', () => {
    const again = named({ line: 2 })
    expect(fates([named(), again], known())).toEqual([
      ['posts', null],
      ['posts', null],
    ])
    expect(judge([named(), again], known(), may).map(found => found.nth)).toEqual([1, 2])
    expect(fates([named(), again, named()], known({ prints: new Map([[printOf(again), 2]]) }))).toEqual([
      ['twin', 'imported'],
      ['twin', 'imported'],
      ['posts', null],
    ])
    expect(
      fates([named({ voucher: '0001', text: 'lønn' })], known({ prints: new Map([[printOf(again), 1]]) })),
    ).toEqual([['twin', 'imported']])
  })
  test('an amount that was registered by hand on the same measure and day takes one line with it', () => {
    const of = known({ byHand: new Map([[byHandKey(one.id, '2026-05-01', kroner(100)), 1]]) })
    expect(fates([named(), named({ text: 'Annet' }), named({ date: '2026-05-02' })], of)).toEqual([
      ['twin', 'byHand'],
      ['posts', null],
      ['posts', null],
    ])
  })
  test('zero and less is never posted; finance and income has no payee; what may not spend is stuck', () => {
    expect(fates([named({ ore: -1n }), named({ ore: 0n })], known()).map(([fate]) => fate)).toEqual([
      'credit',
      'aside',
    ])
    expect(judge([named({ type: '550' })], known(), may)[0]).toMatchObject({
      fate: 'stuck',
      stuck: 'noPayee',
    })
    expect(judge([named({ type: '550', payee: 'private' })], known(), may)[0]).toMatchObject({
      fate: 'posts',
    })
    const ended = () => refuse('afterEnd', { to: '2025-12-31' })
    expect(judge([named()], known(), ended)[0]).toMatchObject({ fate: 'stuck', stuck: 'afterEnd' })
  })
})

test('what comes of a file: how many lines of each kind, their sums, and each measure’s', () => {
  const lines = [
    named({ measureNumber: 2, ore: kroner(7) }),
    named({ line: 2 }),
    named({ line: 3 }),
    line({ line: 4, voucher: '4', ore: kroner(1000) }),
    named({ line: 5, voucher: '5', ore: -kroner(30) }),
    line({ line: 6, voucher: '6', choice: 'aside', ore: kroner(3) }),
    named({ line: 7, voucher: '7', ore: 0n }),
  ]
  const judged = judge(lines, known(), may)
  expect(judged.map(one => one.tied?.number ?? null)).toEqual([2, 1, 1, null, 1, null, 1])
  const outcome = outcomeOf(judged)
  expect(outcome).toMatchObject({
    count: { posts: 3, twin: 0, aside: 2, untied: 1, credit: 1, stuck: 0 },
    tied: 5,
    fileOre: kroner(1180),
    postsOre: kroner(207),
    alike: 1,
    large: 0,
  })
  expect(outcome.measures).toEqual([
    { measure: one, lines: 2, ore: kroner(200) },
    { measure: two, lines: 1, ore: kroner(7) },
  ])
})
test('lines read the same by all that they say, and by nothing else', () => {
  const print = (more: Partial<VoucherLine>) => printOf(line(more))
  const same: Partial<VoucherLine>[] = [
    { line: 9 },
    { measureNumber: 3 },
    { voucher: '001' },
    { text: 'LØNN ' },
  ]
  for (const more of same) expect(print(more), JSON.stringify(more)).toBe(print({}))
  const other = {
    date: '2026-05-02',
    voucher: '2',
    function: '232',
    type: '020',
    account: '1',
    project: '1',
  }
  for (const [key, value] of Object.entries({ ...other, text: 'Lønna', ore: 1n }))
    expect(print({ [key]: value }), key).not.toBe(print({}))
  expect(byHandKey('m', '2026-05-01', 5n)).not.toBe(byHandKey('m', '2026-05-02', 5n))
})
test('D-8b a line at the limit is large', () => {
  const of = known({ limitOre: kroner(100) })
  const { large } = outcomeOf(judge([named(), named({ line: 2, ore: kroner(99) })], of, may))
  expect(large).toBe(1)
})
test('the digest is another as soon as what would be posted is', () => {
  const digest = (...lines: Kept[]) => outcomeOf(judge(lines, known(), may)).digest
  expect(digest(named())).toBe(digest(named()))
  expect(digest(named())).not.toBe(digest(named({ payee: 'private' })))
  expect(digest(named())).not.toBe(digest(named({ choice: two.id })))
})
test('the kind of payee follows from the type', () => {
  expect(['010', '099', '100', '290', '350', '370', '450', '470', '500', '950', ''].map(payeeOf)).toEqual([
    ...(['ownStaff', 'ownStaff', 'private', 'ownService', 'otherPublic', 'private'] as const),
    ...(['otherPublic', 'families', null, null, null] as const),
  ])
})
