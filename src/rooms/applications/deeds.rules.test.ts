import { expect, test } from 'vitest'
import { draftState } from './deeds.rules.ts'
import type { Application, Submission, Treatment } from './model.ts'

const day = (n: number) => new Date(Date.UTC(2019, 5, n))
const submission = { stage: 'only', number: 1, receivedAt: day(2), onTime: true } as Submission
const sentBack = { stage: 'only', submission: 1, outcome: 'returned', newDeadline: '2019-06-20' } as Treatment
const draft = (ready: number | null) =>
  ({ ready: ready === null ? null : { at: day(ready), by: 'Kari' } }) as Application['draft']

test('R-30 of an application that is sent back, what was called ready before says nothing', () => {
  const sent = { submissions: [submission], treatments: [sentBack], resolution: undefined }
  expect(draftState('oneStage', { ...sent, submissions: [], treatments: [], draft: draft(1) })).toBe(
    'written',
  )
  expect(draftState('oneStage', { ...sent, treatments: [], draft: draft(1) })).toBe('handedIn')
  expect(draftState('oneStage', { ...sent, draft: draft(1) })).toBe('unwritten')
  expect(draftState('oneStage', { ...sent, draft: draft(5) })).toBe('written')
})
