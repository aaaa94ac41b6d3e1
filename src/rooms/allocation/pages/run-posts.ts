import { z } from 'zod'
import { href } from '../../../routes.ts'
import { optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import { post } from '../../../ui/post.ts'
import { pageRefusals } from '../act.text.ts'
import { changeRule } from '../library.actions.ts'
import { faultsInRun, makeRun, stopRun } from '../make.actions.ts'
import { answerObjection, objectToRun } from '../objections.actions.ts'
import { approveRun, finaliseRun } from '../runs.actions.ts'
import { allocationPage } from './allocation.tsx'
import { whereOf } from './place.ts'
import * as acts from './run-acts.tsx'

const number = wholeNumber(1, 100_000)

export const changeRulePost = post({
  schema: z.object({ rule: textField(600) }),
  act: (ask, { rule }) => {
    const [scheme = '', ...version] = rule.split(' ')
    return changeRule(ask.db, ask.command, whereOf(ask), scheme, version.join(' '))
  },
  next: ask => href('allocation', whereOf(ask)),
  show: acts.changeRulePage,
  words: pageRefusals,
})

export const makeRunPost = post({
  schema: z.object({ restKey: z.enum(acts.keys, 'fillIn'), correctionReason: optionalText(2000) }),
  faults: (ask, sound) => faultsInRun(ask.db, ask.command, whereOf(ask), sound),
  act: (ask, { restKey, correctionReason }) =>
    makeRun(ask.db, ask.command, whereOf(ask), acts.restKeyOf(restKey), correctionReason || null),
  next: ask => href('allocation', whereOf(ask)),
  show: acts.makeRunPage,
  words: pageRefusals,
})

export const stopRunPost = post({
  schema: z.object({}),
  act: ask => stopRun(ask.db, ask.command, whereOf(ask)),
  next: ask => href('allocation', whereOf(ask)),
  show: allocationPage,
  words: pageRefusals,
})

export const approveRunPost = post({
  schema: z.object({ number }),
  act: (ask, input) => approveRun(ask.db, ask.command, whereOf(ask), input.number),
  next: ask => href('allocation', whereOf(ask)),
  show: allocationPage,
  words: pageRefusals,
})

export const finaliseRunPost = post({
  schema: z.object({ number, deviationReason: optionalText(2000) }),
  act: (ask, input) =>
    finaliseRun(ask.db, ask.command, whereOf(ask), input.number, input.deviationReason || null),
  next: ask => href('allocation', whereOf(ask)),
  show: acts.finaliseRunPage,
  words: pageRefusals,
})

export const objectPost = post({
  schema: z.object({ number, reason: textField(4000) }),
  act: (ask, { number, reason }) => objectToRun(ask.db, ask.command, { ...whereOf(ask), number }, reason),
  next: ask => href('allocation', whereOf(ask)),
  show: acts.objectPage,
  words: pageRefusals,
})

export const answerPost = post({
  schema: z.object({ number, answer: textField(4000) }),
  act: (ask, { number, answer }) =>
    answerObjection(
      ask.db,
      ask.command,
      { ...whereOf(ask), number, directorate: ask.params.directorate! },
      answer,
    ),
  next: ask => href('allocation', whereOf(ask)),
  show: acts.answerPage,
  words: pageRefusals,
})
