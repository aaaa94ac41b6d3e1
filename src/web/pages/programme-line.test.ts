import { describe, expect, test } from 'vitest'
import { type Facts, lineOf, urgencyOf } from './programme-line.ts'

const nothing: Facts = {
  mandated: false,
  deadline: null,
  deadlinePassed: false,
  recommended: false,
  decided: false,
  unanswered: null,
  funded: false,
  allocation: 'none',
  pilots: 0,
  granted: 0,
  accepted: 0,
  paid: 0,
  usedPercent: null,
  yearState: 'during',
  reportsSent: 0,
  reportsApproved: 0,
  reportsDue: '2027-03-01',
  overdue: false,
}
const states = (facts: Partial<Facts>) => lineOf({ ...nothing, ...facts }).map(one => one.state)
const chosen = { mandated: true, deadline: '2026-01-31', deadlinePassed: true, decided: true, pilots: 3 }
const promised = { ...chosen, funded: true, allocation: 'final', granted: 3, accepted: 3, paid: 3 } as const

describe('a programme’s line', () => {
  test('nothing can begin without a mandate', () => {
    expect(states({})).toEqual(['missing', ...Array(7).fill('next')])
  })

  test('with a mandate the call and the money of a year that has begun are missing', () => {
    expect(states({ mandated: true }).slice(0, 4)).toEqual(['done', 'missing', 'next', 'missing'])
    expect(states({ mandated: true, yearState: 'before' })[3]).toBe('next')
  })

  test('a call goes on until its deadline, then the region’s selection until it is decided', () => {
    const open = { mandated: true, deadline: '2026-01-31' }
    expect(states(open).slice(1, 3)).toEqual(['now', 'next'])
    expect(states({ ...open, deadlinePassed: true }).slice(1, 3)).toEqual(['done', 'now'])
    expect(states({ ...open, deadlinePassed: true, decided: true }).slice(1, 3)).toEqual(['done', 'done'])
  })

  test('a selection that is decided goes on while offers wait for their answers, and says since when', () => {
    const unanswered = { count: 2, since: '2026-02-20' }
    const at = (more: Partial<Facts>) => lineOf({ ...nothing, ...chosen, unanswered, ...more })[2]
    expect(at({})).toEqual({ stage: 'selection', state: 'now', note: { say: 'unanswered', ...unanswered } })
    expect(at({ unanswered: null })).toMatchObject({ state: 'done' })
    expect(at({ yearState: 'after' })).toMatchObject({ state: 'done' })
  })

  test('an allocation is missing when there is money and someone to share it, and goes on until it is final', () => {
    expect(states({ ...chosen, funded: true })[4]).toBe('missing')
    expect(states({ ...chosen, funded: true, pilots: 0 })[4]).toBe('next')
    expect(states({ ...chosen, funded: true, allocation: 'made' })[4]).toBe('now')
  })

  test('awards are missing until all are sent, and done when all are paid', () => {
    const at = (more: Partial<Facts>) => lineOf({ ...nothing, ...promised, ...more })[5]
    expect(at({ granted: 2 })).toMatchObject({ state: 'missing', note: { say: 'notSent' } })
    expect(at({ accepted: 2 })).toMatchObject({ state: 'now', note: { say: 'accepted', done: 2, all: 3 } })
    expect(at({ paid: 1 })).toMatchObject({ state: 'now', note: { say: 'paid', done: 1, all: 3 } })
    expect(at({})).toMatchObject({ state: 'done' })
  })

  test('use goes on through the year, and reports are missing when they are overdue', () => {
    const at = (more: Partial<Facts>) => states({ ...promised, usedPercent: 64, ...more }).slice(6)
    expect(at({})).toEqual(['now', 'next'])
    expect(at({ yearState: 'after', reportsSent: 1 })).toEqual(['done', 'now'])
    expect(at({ yearState: 'after', reportsSent: 1, overdue: true })).toEqual(['done', 'missing'])
    expect(at({ yearState: 'after', reportsSent: 3, reportsApproved: 2 })).toEqual(['done', 'now'])
    expect(at({ yearState: 'after', reportsSent: 3, reportsApproved: 3 })).toEqual(['done', 'done'])
  })

  test('what is missing asks for attention before what goes on', () => {
    const missing = lineOf({ ...nothing, mandated: true })
    const going = lineOf({ ...nothing, ...promised, usedPercent: 10 })
    expect(urgencyOf(missing)).toBeLessThan(urgencyOf(going))
  })
})
