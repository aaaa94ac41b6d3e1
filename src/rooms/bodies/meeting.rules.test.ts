import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, can, type Frame, outcomeOf, type Standing, standing } from './meeting.rules.ts'
import type { Said } from './model.ts'

// Five who vote, led by the first; 6 is deputy of 2, 7 of 1; 8 is the secretary and has a voice.
const seat = (number: number, deputyOf: number | null = null) => ({
  number,
  votes: number !== 8,
  deputyOf,
  role: number === 1 ? ('chair' as const) : number === 8 ? ('secretary' as const) : ('member' as const),
})
const frame: Frame = {
  rules: { quorum: null, tie: 'chair' },
  seats: [seat(1), seat(2), seat(3), seat(4), seat(5), seat(6, 2), seat(7, 1), seat(8)],
  matters: [1, 2],
}
const begun = standing(frame, [])
const impartial = (matter: number, ...seats: number[]): Said[] =>
  seats.map(one => ({ kind: 'declared', seat: one, matter, says: 'impartial', reason: '' }))
const come = (...seats: number[]): Said[] => seats.map(one => ({ kind: 'came', seat: one }))
const vote = (seat: number, says: 'for' | 'against' | 'abstains', matter = 1): Said => ({
  kind: 'voted',
  seat,
  matter,
  vote: says,
  reason: says === 'against' ? 'For dyrt' : '',
})
const conflict: Said = {
  kind: 'declared',
  seat: 2,
  matter: 1,
  says: 'conflict',
  reason: 'Broren er leder der',
}
const judged = (disqualified: boolean): Said => ({
  kind: 'judged',
  seat: 2,
  matter: 1,
  disqualified,
  reason: 'Nær slekt',
})

/** What comes of it, each step checked; a refusal is its code. */
function run(...all: Said[]): Standing | string {
  let now = begun
  for (const one of all) {
    const allowed = can(frame, now, one)
    if (!allowed.ok) return allowed.refusal.code
    now = after(frame, now, one)
  }
  return now
}
const matter = (now: Standing | string, number = 1) => {
  if (typeof now === 'string') throw new Error(now)
  return now.matters.find(one => one.number === number)!
}
const there: Said[] = [{ kind: 'opened' }, ...come(1, 2, 3, 4), ...impartial(1, 1, 3, 4)]

describe('R-16 impartiality', () => {
  test('nothing of a matter is opened before each who is there has said whether they are impartial', () => {
    expect(run(...there, { kind: 'taken', matter: 1 })).toBe('notDeclared')
    expect(matter(run(...there, ...impartial(1, 2), { kind: 'taken', matter: 1 })).state).toBe('open')
  })

  test('the body judges without the member, who then leaves the matter to the deputy', () => {
    expect(run(...there, conflict, { kind: 'taken', matter: 1 })).toBe('notJudged')
    const left = matter(run(...there, conflict, judged(true), ...come(6), ...impartial(1, 6)))
    expect(left.part.map(one => [one.seat, one.inPlaceOf])).toEqual([
      [1, null],
      [6, 2],
      [3, null],
      [4, null],
    ])
    const stays = matter(run(...there, conflict, judged(false), ...come(6), ...impartial(1, 6)))
    expect(stays.part.map(one => one.seat)).toEqual([1, 2, 3, 4])
    expect(run(...there, conflict, judged(true), judged(false))).toBe('nothingToJudge')
  })

  test('those who are left must be enough to judge, and a conflict has its reason', () => {
    const few: Said[] = [{ kind: 'opened' }, ...come(2, 3, 4), ...impartial(1, 3, 4), conflict]
    expect(run(...few, judged(true))).toBe('notQuorate')
    expect(run(...there, { ...conflict, reason: ' ' } as Said)).toBe('reasonMissing')
  })

  test('whoever finds it while the matter is treated leaves it, but not after having voted', () => {
    const open: Said[] = [
      ...there,
      ...impartial(1, 2),
      { kind: 'taken', matter: 1 },
      { kind: 'put', matter: 1, proposal: 'X' },
    ]
    expect(matter(run(...open, conflict)).part.map(one => one.seat)).toEqual([1, 3, 4])
    expect(run(...open, vote(2, 'for'), conflict)).toBe('alreadyVoted')
  })
})

describe('R-16 quorum at each matter', () => {
  const open: Said[] = [
    ...there,
    ...impartial(1, 2),
    { kind: 'taken', matter: 1 },
    { kind: 'put', matter: 1, proposal: 'X' },
  ]

  test('who leaves is counted out, and with too few nothing is concluded', () => {
    const left = run(...open, { kind: 'left', seat: 3 }, { kind: 'left', seat: 4 })
    expect(matter(left).quorum).toEqual({ filled: 2, seats: 5, needed: 3, met: false })
    expect(
      run(
        ...open,
        { kind: 'left', seat: 3 },
        { kind: 'left', seat: 4 },
        { kind: 'concluded', matter: 1, how: 'consent' },
      ),
    ).toBe('notQuorate')
  })

  test('who comes late takes part when they have said that they are impartial', () => {
    expect(matter(run(...open, ...come(5))).quorum.filled).toBe(4)
    expect(matter(run(...open, ...come(5), ...impartial(1, 5))).quorum.filled).toBe(5)
  })

  test('a deputy who sits when a matter is opened sits until it is done with', () => {
    const absent: Said[] = [
      { kind: 'opened' },
      ...come(1, 3, 6),
      ...impartial(1, 1, 3, 6),
      { kind: 'taken', matter: 1 },
    ]
    const now = run(...absent, ...come(2), ...impartial(1, 2))
    expect(matter(now).part.map(one => one.seat)).toEqual([1, 6, 3])
    expect(
      matter(run(...absent, ...come(2), ...impartial(2, 1, 2, 3, 6)), 2).part.map(one => one.seat),
    ).toEqual([1, 2, 3])
  })
})

describe('R-42 results', () => {
  const open: Said[] = [
    ...there,
    ...impartial(1, 2),
    { kind: 'taken', matter: 1 },
    { kind: 'put', matter: 1, proposal: 'X' },
  ]
  const end: Said = { kind: 'concluded', matter: 1, how: 'votes' }
  const result = (...given: Said[]) => outcomeOf(frame, matter(run(...open, ...given, end)))

  test('a tie: the chair’s vote counts twice, or what was put falls', () => {
    const tied = [vote(1, 'for'), vote(2, 'for'), vote(3, 'against'), vote(4, 'against')]
    expect(result(...tied)).toEqual({ carried: true, for: 2, against: 2, abstained: 0, byChair: true })
    const falls = { ...frame, rules: { ...frame.rules, tie: 'falls' as const } }
    expect(outcomeOf(falls, matter(run(...open, ...tied, end)))).toMatchObject({
      carried: false,
      byChair: false,
    })
  })

  test('a rejection, with the reason of each who is against', () => {
    const against = [vote(1, 'for'), vote(2, 'against'), vote(3, 'against'), vote(4, 'abstains')]
    expect(result(...against)).toEqual({ carried: false, for: 1, against: 2, abstained: 1, byChair: false })
    expect(run(...open, { ...vote(2, 'against'), reason: '' } as Said)).toBe('reasonMissing')
  })

  test('each who takes part votes once; by consent nobody is against', () => {
    expect(run(...open, vote(1, 'for'), vote(1, 'for'))).toBe('alreadyVoted')
    expect(run(...open, vote(5, 'for'))).toBe('takesNoPart')
    expect(run(...open, vote(1, 'for'), end)).toBe('votesMissing')
    expect(run(...open, vote(1, 'against'), { kind: 'concluded', matter: 1, how: 'consent' })).toBe(
      'notByConsent',
    )
  })

  test('a meeting is closed when each matter is concluded or deferred, and then nothing more happens', () => {
    expect(run(...open, { kind: 'closed' })).toBe('mattersLeft')
    const over: Said[] = [
      ...open,
      { kind: 'concluded', matter: 1, how: 'consent' },
      { kind: 'deferred', matter: 2, reason: 'Saken mangler tall' },
      { kind: 'closed' },
    ]
    expect(run(...over)).toMatchObject({ closed: true })
    expect(run(...over, ...come(5))).toBe('alreadyClosed')
    expect(run(...open, { kind: 'deferred', matter: 2, reason: '' })).toBe('reasonMissing')
  })
})

const seats = fc.integer({ min: 1, max: 8 })
const matters = fc.integer({ min: 1, max: 2 })
const reason = fc.constantFrom('', 'Grunn')
const anything: fc.Arbitrary<Said> = fc.oneof(
  fc.constant<Said>({ kind: 'opened' }),
  fc.record({ kind: fc.constant('came' as const), seat: seats }),
  fc.record({ kind: fc.constant('left' as const), seat: seats }),
  fc.record({
    kind: fc.constant('declared' as const),
    seat: seats,
    matter: matters,
    says: fc.constantFrom('impartial', 'impartial', 'conflict', 'unsure'),
    reason,
  }),
  fc.record({
    kind: fc.constant('judged' as const),
    seat: seats,
    matter: matters,
    disqualified: fc.boolean(),
    reason,
  }),
  fc.record({ kind: fc.constant('taken' as const), matter: matters }),
  fc.record({ kind: fc.constant('put' as const), matter: matters, proposal: reason }),
  fc.record({
    kind: fc.constant('voted' as const),
    seat: seats,
    matter: matters,
    vote: fc.constantFrom('for', 'against', 'abstains'),
    reason,
  }),
  fc.record({
    kind: fc.constant('concluded' as const),
    matter: matters,
    how: fc.constantFrom('consent', 'votes'),
  }),
)

test('whatever is tried: nobody disqualified takes part, no place is filled twice, none votes twice, and only a quorate matter is concluded', () => {
  let concluded = 0
  fc.assert(
    fc.property(fc.array(anything, { minLength: 40, maxLength: 160 }), tried => {
      let now = [1, 2, 3, 4, 5]
        .flatMap(one => [...come(one), ...impartial(1, one)])
        .reduce((so, one) => after(frame, so, one), after(frame, begun, { kind: 'opened' }))
      const voted = new Set<string>()
      for (const one of tried) {
        if (!can(frame, now, one).ok) continue
        const before = now
        now = after(frame, now, one)
        for (const each of now.matters) {
          const members = each.part.map(sits => sits.inPlaceOf ?? sits.seat)
          expect(new Set(members).size).toBe(members.length)
          if (each.state === 'concluded') continue
          for (const { seat } of each.part) {
            expect(now.present.has(seat)).toBe(true)
            expect(each.judged.get(seat)?.disqualified ?? each.declared.get(seat)?.says !== 'impartial').toBe(
              false,
            )
          }
        }
        if (one.kind === 'put')
          for (const key of [...voted]) if (key.startsWith(`${one.matter}/`)) voted.delete(key)
        if (one.kind === 'voted') {
          expect(voted.has(`${one.matter}/${one.seat}`)).toBe(false)
          voted.add(`${one.matter}/${one.seat}`)
        }
        if (one.kind === 'concluded') {
          concluded++
          const was = before.matters[one.matter - 1]!
          expect(was.quorum.filled).toBeGreaterThanOrEqual(3)
          const {
            for: inFavour,
            against,
            abstained,
            carried,
          } = outcomeOf(frame, now.matters[one.matter - 1]!)
          expect(inFavour + against + abstained).toBe(was.quorum.filled)
          if (inFavour !== against) expect(carried).toBe(inFavour > against)
        }
      }
    }),
    { numRuns: 300 },
  )
  expect(concluded).toBeGreaterThan(0)
})
