import { expect, test } from 'vitest'
import { counted } from '../../../test/support/counted.ts'
import { demoDatabase, demoToday } from '../../../test/support/demo.ts'
import { by } from '../../../test/support/programme.ts'
import { expectOk } from '../../core/result.ts'
import { treat } from '../applications/index.ts'
import { eventsOf } from '../events/index.ts'
import { declare, giveScores, judge } from './actions.ts'
import { roundFor } from './queries.ts'

// The group of sf-kysten in the demo: three members, and an applicant who has been let in since they assessed the others.

const { db } = await demoDatabase()
const region = { programme: 'oppvekst-sammen', office: 'sf-kysten' }
const municipality = 'm-9915'
const member = (id: string, role: string, organisation: string) =>
  by({ person: id, name: id, role, organisation }, demoToday)
const chair = member('saksbehandler-sf-kysten', 'caseWorker', 'sf-kysten')
const second = member('ressursgruppe-sf-kysten', 'panelMember', 'sf-kysten')
const last = member('ressursgruppe-ks-kysten', 'panelMember', 'ks-kysten')
const outsider = member('ressursgruppe-sf-vidda', 'panelMember', 'sf-vidda')
const scores = (score: number) => {
  const one = { score, reason: 'Grunn', evidence: 'Søknaden' }
  return { motivation: one, capacity: one }
}
const give = (command: typeof chair, score: number) =>
  giveScores(db, command, { ...region, municipality }, scores(score))
const asked = async () => {
  const { db: watched, asked } = counted(db)
  await roundFor(watched, last.actor, region, demoToday)
  return asked
}

test('R-42.2 only members give scores, and the same is asked of the database whether none or all are in', async () => {
  expect(await give(chair, 3)).toMatchObject({ refusal: { code: 'notAssessable' } })
  const letIn = { outcome: 'treated', reason: 'Kom for sent', newDeadline: null } as const
  expectOk(await treat(db, chair, { programme: region.programme, municipality }, letIn))
  expect(await give(outsider, 3)).toMatchObject({ refusal: { code: 'notAllowed' } })
  const before = await asked()
  expect(expectOk(await give(chair, 1)).opened).toBe(false)
  expect(expectOk(await give(chair, 2)).opened).toBe(false)
  expect(expectOk(await give(second, 5)).opened).toBe(false)
  expect(await asked()).toEqual(before)
  const { seen } = await roundFor(db, last.actor, region, demoToday)
  expect(seen.filter(one => one.municipality === municipality)).toEqual([])
  expect(expectOk(await give(last, 3)).opened).toBe(true)
  expect(await asked()).toEqual(before)
  expect(await give(chair, 4)).toMatchObject({ refusal: { code: 'alreadyOpened' } })
  const opened = (await roundFor(db, outsider.actor, region, demoToday)).seen
  const own = opened.filter(one => one.municipality === municipality && one.criterion === 'capacity')
  expect(own.map(one => one.score).sort()).toEqual([2, 3, 5])
  const told = (await eventsOf(db, region.programme)).filter(one => one.kind === 'assessment.opened')
  const once = { office: region.office, applicants: 1, assessors: 3 }
  expect(told.filter(one => one.data.office === region.office && one.data.applicants === 1)).toHaveLength(1)
  expect(told.map(one => one.data)).toContainEqual(expect.objectContaining(once))
})

test('D-6.3 one says once whether one is impartial, and nobody judges themselves', async () => {
  expect(await declare(db, chair, region, { says: 'impartial', reason: '' })).toMatchObject({
    refusal: { code: 'alreadyDeclared' },
  })
  expect(await declare(db, outsider, region, { says: 'impartial', reason: '' })).toMatchObject({
    refusal: { code: 'notAllowed' },
  })
  const judged = { disqualified: true, reason: 'Derfor' }
  const of = (person: string) => ({ ...region, person })
  expect(await judge(db, outsider, of(last.actor.person!), judged)).toMatchObject({
    refusal: { code: 'notAllowed' },
  })
  expect(await judge(db, chair, of(chair.actor.person!), judged)).toMatchObject({
    refusal: { code: 'judgesThemselves' },
  })
  expect(await judge(db, chair, of(last.actor.person!), judged)).toMatchObject({
    refusal: { code: 'nothingToJudge' },
  })
})
