import { expect, test } from 'vitest'
import { oneReport, separateReports } from './burden.rules.ts'
import { differences } from './difference.rules.ts'
import type { Figures } from './model.ts'
import { moneyOf } from './money.rules.ts'
import { knownOf, lackingOf, type MeasureFacts } from './prefill.rules.ts'
import { reportQuestions } from './questions.model.ts'

const measure = (number: number, changed: Partial<MeasureFacts> = {}): MeasureFacts => ({
  id: `m${number}`,
  number,
  name: `Tiltak ${number}`,
  need: `Behov ${number}`,
  ageFrom: 6,
  ageTo: 16,
  families: false,
  services: ['Skole'],
  runningFrom: null,
  closedAt: null,
  plan: null,
  ...changed,
})
const rest = { award: null, useBy: '2022-12-31', resolution: null }
const measures = [
  measure(1, {
    runningFrom: new Date('2020-02-01'),
    closedAt: new Date('2021-11-30'),
    plan: 'p1',
    ageFrom: 0,
    families: true,
  }),
  // In Norway the year has begun, though not by the clock of Greenwich.
  measure(2, {
    runningFrom: new Date('2020-12-31T23:30:00Z'),
    plan: 'p2',
    services: ['NAV', 'Skole'],
    ageTo: 24,
  }),
  measure(3),
]
const plans = [
  { id: 'p1', result: 'Ventetiden ble kortere' },
  { id: 'p2', result: null },
]

test('R-53 a measure counts as it stood when the year ended, by Norwegian time', () => {
  const of = (year: number) => knownOf(year, measures, plans, rest)
  expect(of(2020).measures).toEqual({ planned: 2, running: 1, closed: 0 })
  expect(of(2021).measures).toEqual({ planned: 1, running: 1, closed: 1 })
  expect(of(2020).started).toEqual([{ name: 'Tiltak 1', on: '2020-02-01' }])
  expect(of(2021).started).toEqual([{ name: 'Tiltak 2', on: '2021-01-01' }])
  expect(of(2020).closed).toEqual([])
  expect(of(2021).closed).toEqual([{ name: 'Tiltak 1', result: 'Ventetiden ble kortere' }])
  expect(of(2021)).toMatchObject({
    evaluated: { measures: 3, withPlan: 2 },
    services: ['NAV', 'Skole'],
    ages: { from: 0, to: 24, families: true },
  })
  expect(knownOf(2021, [], [], rest)).toMatchObject({ ages: null, needs: [] })
})

const flow = (kind: string, source: string, ore: bigint, measure: string | null = null) => ({
  kind,
  measure,
  payee: measure && 'ownStaff',
  year: 2021,
  source,
  ore,
})
const figures: Figures = {
  ...moneyOf(
    [
      flow('appropriation', 'a', -1000n),
      flow('spent', 'b', 60n, 'm1'),
      flow('spent', 'a', 40n, 'm1'),
      flow('spent', 'a', 200n, 'm2'),
    ],
    measures,
    2021,
  ),
  known: knownOf(2021, measures, plans, rest),
}

test('R-48 R-53 spending by measure and by payee keeps its parts by source', () => {
  expect(figures.measures.map(one => [one.spentOre, one.parts])).toEqual([
    [
      100n,
      [
        { source: 'a', ore: 40n },
        { source: 'b', ore: 60n },
      ],
    ],
    [200n, [{ source: 'a', ore: 200n }]],
    [0n, []],
  ])
  expect(figures.payees).toEqual([
    {
      kind: 'ownStaff',
      spentOre: 300n,
      parts: [
        { source: 'a', ore: 240n },
        { source: 'b', ore: 60n },
      ],
    },
  ])
})

test('R-53 what lacks something at its source is told, when somebody asks for it', () => {
  expect(lackingOf(figures, reportQuestions)).toEqual(['evaluated', 'resolution'])
  expect(lackingOf(figures, ['spent'])).toEqual([])
})

test('R-50 the one report counts what is written; the separate ones all that is typed, and each its own documents', () => {
  const questions = ['spent', 'spentByMeasure', 'effects', 'minutes'] as const
  expect(oneReport(questions, false, 1)).toEqual({
    reports: 1,
    questions: 4,
    fields: 2,
    screens: 3,
    documents: 1,
    // Two answers to look over, a text and a number.
    minutes: 2 * 1 + 20 + 10,
    reminders: 1,
  })
  const asking = [
    { questions, reports: 1, attachment: false, reminders: 1 },
    { questions: ['spent'] as const, reports: 2, attachment: true, reminders: 2 },
  ]
  expect(separateReports(asking, figures)).toEqual({
    reports: 3,
    // How long it took is asked for the one report's sake alone.
    questions: 3 + 2,
    fields: 1 + 6 + 1 + 2,
    screens: 9,
    documents: 4,
    minutes: 7 * 4 + 20 + 2 * 4 + 120,
    reminders: 1 + 2 * 2,
  })
})

test('R-53 a difference is a question that is answered otherwise, also when it is new or gone', () => {
  const before = new Map([
    ['spent', ['1 kr']],
    ['effects', ['Noe']],
    ['award', ['2 kr']],
  ] as const)
  const after = new Map([
    ['spent', ['1 kr']],
    ['effects', ['Noe annet']],
    ['learning', ['Mye']],
  ] as const)
  expect(differences(before, after, reportQuestions)).toEqual([
    { question: 'award', before: ['2 kr'], after: [] },
    { question: 'effects', before: ['Noe'], after: ['Noe annet'] },
    { question: 'learning', before: [], after: ['Mye'] },
  ])
})
