import { describe, expect, test } from 'vitest'
import { assessed, ruleOf } from '../../../test/support/assessed.ts'
import { kroner } from '../../core/ore.ts'

const perUnit = { kind: 'perUnit', perUnitOre: kroner(1), unit: { indicator: 'n' } }
const gate = { kind: 'gate', when: { figure: { indicator: 'n' }, atLeast: '100' }, pays: perUnit }

describe('R-44 against last year', () => {
  const held = (of: object) =>
    ruleOf({ kind: 'againstLastYear', of, last: { indicator: 'last' }, downPercent: '10', upPercent: '20' })
  const last = (which: 'would' | 'could', figures: Record<string, string>, of: object = perUnit) =>
    assessed(held(of), [figures])
      .explain(0)
      [which].steps.find(step => step.kind === 'againstLastYear')

  test('R-44 an amount is lifted, lowered, free or not held, and says by how much', () => {
    const made = assessed(held(perUnit), [
      { n: '50', last: '100' },
      { n: '200', last: '100' },
      { n: '90', last: '100' },
      { n: '120', last: '100' },
      { n: '5', last: '0' },
    ])
    expect(made.would).toEqual([90, 120, 90, 120, 5])
    expect(last('would', { n: '50', last: '100' })).toMatchObject({
      held: 'lifted',
      percent: '10',
      before: '50',
      amount: '90',
    })
    expect(last('would', { n: '200', last: '100' })).toMatchObject({
      held: 'lowered',
      percent: '20',
      before: '200',
      amount: '120',
    })
    expect(last('would', { n: '100', last: '100' })).toMatchObject({
      held: 'free',
      before: '100',
      amount: '100',
    })
    expect(last('would', { n: '5', last: '0' })).toMatchObject({ held: 'none', percent: '20', amount: '5' })
  })

  test('R-44 what would and what could have been given are held each by itself', () => {
    const figures = { n: '40', last: '110' }
    expect(assessed(held(gate), [figures])).toMatchObject({ would: [99], could: [100] })
    expect(last('would', figures, gate)).toMatchObject({ held: 'lifted', before: '0', amount: '99' })
    expect(last('could', figures, gate)).toMatchObject({ held: 'free', before: '100', amount: '100' })
  })

  test('R-44 one bound alone holds one way only', () => {
    const one = (bound: object) =>
      assessed(ruleOf({ kind: 'againstLastYear', of: perUnit, last: { indicator: 'last' }, ...bound }), [
        { n: '1', last: '100' },
        { n: '900', last: '100' },
      ]).would
    expect(one({ downPercent: '50' })).toEqual([50, 900])
    expect(one({ upPercent: '50' })).toEqual([1, 150])
  })
})

test('R-44 a part of a year is the year it is in', () => {
  const rule = ruleOf({
    kind: 'capOverYears',
    perYearOre: [kroner(300), kroner(200), kroner(100)],
    yearsReceived: { indicator: 'had' },
  })
  const made = assessed(rule, [{ had: '0.5' }, { had: '1.5' }, { had: '2.9' }, { had: '3' }])
  expect(made.would).toEqual([300, 200, 100, 0])
  expect(made.could).toEqual([300, 200, 100, 300])
  const number = (i: number) =>
    made.explain(i)[i < 3 ? 'would' : 'could'].steps.find(step => step.kind === 'capOfYear')?.number
  expect([0, 1, 2, 3].map(number)).toEqual([1, 2, 3, 1])
})

test('R-44 whoever has had the grant before would get nothing, and could have got what it gives with its gates passed', () => {
  const rule = ruleOf({ kind: 'notBefore', received: { indicator: 'had' }, pays: gate })
  const made = assessed(rule, [
    { had: '0', n: '150' },
    { had: '1', n: '150' },
    { had: '0', n: '40' },
    { had: '2', n: '40' },
  ])
  expect(made.would).toEqual([150, 0, 0, 0])
  expect(made.could).toEqual([150, 150, 100, 100])
  const kinds = (i: number) => made.explain(i).could.steps.map(step => step.kind)
  expect(kinds(0)).toEqual(['sameAsWould'])
  expect(kinds(1)).toEqual(['assumedPassed', 'input', 'gate', 'input', 'times'])
  expect(kinds(3)).toEqual(['assumedPassed', 'assumedPassed', 'input', 'standIn', 'times'])
})

describe('R-44 a grant that runs', () => {
  const running = { running: { indicator: 'runs' } }
  test('R-44 it goes before the formula, and what could have been given is never below it', () => {
    const made = assessed(ruleOf(perUnit, running), [
      { n: '50', runs: '80.5' },
      { n: '90', runs: '80' },
      { n: '90', runs: '0' },
    ])
    expect(made.would).toEqual([81, 80, 90])
    expect(made.could).toEqual([81, 90, 90])
    const kinds = (i: number) => made.explain(i).could.steps.map(step => step.kind)
    expect(kinds(0)).toEqual(['input', 'times', 'atLeastWould', 'roundedUp'])
    expect(kinds(1)).toEqual(['input', 'times'])
    expect(kinds(2)).toEqual(['sameAsWould'])
    expect(made.explain(0).would.steps).toMatchObject([
      { kind: 'input' },
      { kind: 'running', amountOre: 8_050n },
      { kind: 'roundedUp', amountOre: 8_100n },
    ])
    expect(made.explain(2).would.steps.map(step => step.kind)).toEqual([
      'input',
      'notRunning',
      'input',
      'times',
    ])
  })

  test('R-44 a scheme that is won by few gives nothing that anyone would have got, and says so', () => {
    const made = assessed(ruleOf({ kind: 'competitive', typicalOre: kroner(800) }), [{}])
    expect(made).toMatchObject({ would: [0], could: [800] })
    expect(made.explain(0).would.steps).toEqual([{ kind: 'notWon' }])
    expect(made.explain(0).could.steps.map(step => step.kind)).toEqual(['assumedPassed', 'typical'])
  })
})

test('R-44 what is held against last year is told of each of the two amounts by itself', () => {
  const gate = {
    kind: 'gate',
    when: { figure: { indicator: 'n' }, atLeast: '10' },
    pays: { kind: 'fixed', amountOre: 20_500n },
  }
  const of = { kind: 'sum', of: [{ kind: 'fixed', amountOre: 9_500n }, gate] }
  const made = assessed(
    ruleOf({ kind: 'againstLastYear', of, last: { indicator: 'last' }, downPercent: '10', upPercent: '20' }),
    [{ n: '2', last: '100' }],
  )
  // 95 kr lies between 90 and 120 kr; 95 and 205 kr, had the requirement been met, are held at 120 kr.
  expect(made).toMatchObject({ would: [95], could: [120] })
  const told = (which: 'would' | 'could') =>
    made.explain(0)[which].steps.find(step => step.kind === 'againstLastYear')
  expect(told('would')).toMatchObject({ held: 'free', before: '95', amount: '95' })
  expect(told('could')).toMatchObject({ held: 'lowered', before: '300', amount: '120' })
})
