import fc from 'fast-check'
import { expect, test } from 'vitest'
import { criteria, type Declaration, type Score } from './model.ts'
import { assessorsOf, disagrees, isComplete, together } from './round.rules.ts'
import { scoresSound } from './rules.ts'

const named = (person: string) => ({ person, name: person, organisation: 'sf-x' })
const seats = [
  { seat: 1, people: [named('a'), named('a-vara')] },
  { seat: 2, people: [named('b')] },
  { seat: 3, people: [named('c')] },
]
const applicants = ['m-1', 'm-2']
const said = (person: string, says: Declaration['says'], disqualified?: boolean): Declaration => ({
  person,
  says,
  reason: 'Derfor',
  judged: disqualified === undefined ? null : { disqualified, reason: 'Derfor', by: 'leder' },
})

test('D-6.2 D-6.4 who is disqualified leaves the whole ranking, and the deputy is called where there is one', () => {
  const people = (declared: Declaration[]) =>
    assessorsOf(seats, declared).map(one => `${one.person} ${one.stand}`)
  expect(people([])).toEqual(['a silent', 'b silent', 'c silent'])
  expect(people([said('a', 'conflict')])).toEqual(['a unjudged', 'b silent', 'c silent'])
  expect(people([said('a', 'conflict', true), said('b', 'impartial')])).toEqual([
    'a-vara silent',
    'b cleared',
    'c silent',
  ])
  expect(people([said('a', 'unsure', false), said('c', 'conflict', true)])).toEqual(['a cleared', 'b silent'])
})

test('R-42.2 all is in only when at least two are cleared and each has given each both scores', () => {
  const one = fc.record({
    declared: fc.subarray(['a', 'a-vara', 'b', 'c']),
    out: fc.subarray(['a', 'b', 'c']),
    given: fc.subarray(
      ['a', 'a-vara', 'b', 'c'].flatMap(person =>
        applicants.flatMap(municipality => criteria.map(criterion => ({ person, municipality, criterion }))),
      ),
    ),
  })
  let complete = 0
  fc.assert(
    fc.property(one, ({ declared, out, given }) => {
      const all = declared.map(person =>
        out.includes(person) ? said(person, 'conflict', true) : said(person, 'impartial'),
      )
      const is = isComplete(assessorsOf(seats, all), applicants, given)
      const isOut = (person: string) => declared.includes(person) && out.includes(person)
      // Told anew, seat by seat: who fills it, and whether that one has given everything.
      const fills = [isOut('a') ? 'a-vara' : 'a', 'b', 'c'].filter(person => !isOut(person))
      const whole = (person: string) =>
        declared.includes(person) && given.filter(score => score.person === person).length === 4
      expect(is).toBe(fills.length >= 2 && fills.every(whole))
      if (is) complete++
    }),
    {
      numRuns: 500,
      examples: [
        [{ declared: ['a', 'b', 'c'], out: [], given: everything(['a', 'b', 'c']) }],
        [{ declared: ['a', 'b', 'c'], out: ['b'], given: everything(['a', 'c']) }],
        [{ declared: ['a', 'a-vara', 'b', 'c'], out: ['a', 'b'], given: everything(['a-vara', 'c']) }],
        [{ declared: ['a', 'b', 'c'], out: ['b', 'c'], given: everything(['a']) }],
      ],
    },
  )
  expect(complete).toBeGreaterThanOrEqual(3)
})

function everything(people: string[]) {
  return people.flatMap(person =>
    applicants.flatMap(municipality => criteria.map(criterion => ({ person, municipality, criterion }))),
  )
}

test('the mean is rounded to hundredths, and two steps apart is a disagreement', () => {
  const scores = (...values: number[]) => values.map(score => ({ score }) as Score)
  expect(together(scores(5, 5, 4))).toMatchObject({ mean: 467, apart: 1 })
  expect(together(scores(4, 2, 4))).toMatchObject({ mean: 333, apart: 2 })
  expect([disagrees(together(scores(4, 3))), disagrees(together(scores(4, 2)))]).toEqual([false, true])
  expect(together([])).toMatchObject({ mean: 0, apart: 0 })
})

test('R-32.1 R-32.2 motivation and capacity are scored and nothing else, each from 1 to 5 with reason and evidence', () => {
  expect(criteria).toEqual(['motivation', 'capacity'])
  const whole = { score: 3, reason: 'Vil', evidence: 'Vedtak' }
  expect(scoresSound({ motivation: whole, capacity: whole }).ok).toBe(true)
  for (const wrong of [{ score: 0 }, { score: 6 }, { score: 2.5 }, { reason: ' ' }, { evidence: '' }])
    for (const criterion of criteria) {
      const typed = { motivation: whole, capacity: whole, [criterion]: { ...whole, ...wrong } }
      const result = scoresSound(typed)
      const [field] = Object.keys(wrong)
      expect(result).toMatchObject({ ok: false, refusal: { field: `${field}-${criterion}` } })
    }
})
