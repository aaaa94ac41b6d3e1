import { z } from 'zod'
import { parseKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { amountField, dateField, optionalDate, optionalText, textField, ticked } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { closeMeasure, extendMeasure, planMeasure, startMeasure } from '../actions.ts'
import { explainBeyond } from '../beyond.actions.ts'
import { codeMeasure, stateAfterGrant } from '../budget.actions.ts'
import { commit, releaseCommitment } from '../commitment.actions.ts'
import { faultsInCommitment, faultsInExpenditure } from '../faults.queries.ts'
import { payeeKinds } from '../model.ts'
import { commitmentKinds, outcomes } from '../money.model.ts'
import { decidePayment, registerExpenditure } from '../payment.actions.ts'
import { refusals } from '../refusal.text.ts'
import { decisionSound } from '../rules.ts'
import { attached, filesIn } from './attachments.tsx'
import { measurePage } from './measure.tsx'
import {
  afterGrantPage,
  closeMeasurePage,
  codeMeasurePage,
  commitPage,
  extendMeasurePage,
  planMeasurePage,
  releasePage,
  spendPage,
} from './measure-acts.tsx'
import { whichOf } from './measure-form.tsx'
import { atDisposal } from './measure-money.tsx'

/** As many characters of a reason as are kept. */
const mostReason = 1000

const next = (ask: Ask) => href('measure', whichOf(ask))

export const planMeasurePost = post({
  schema: z.object({
    effect: textField(2000),
    instrument: textField(2000),
    owner: textField(200),
    baselineOn: dateField,
  }),
  act: (ask, input) => planMeasure(ask.db, ask.command, whichOf(ask), input),
  next,
  show: planMeasurePage,
  words: refusals,
})

export const startMeasurePost = post({
  schema: z.object({}),
  act: ask => startMeasure(ask.db, ask.command, whichOf(ask)),
  next,
  show: measurePage,
  words: refusals,
})

export const closeMeasurePost = post({
  schema: z.object({ result: textField(4000) }),
  act: (ask, { result }) => closeMeasure(ask.db, ask.command, whichOf(ask), result),
  next,
  show: closeMeasurePage,
  words: refusals,
})

export const extendMeasurePost = post({
  schema: z.object({ longerTo: dateField }),
  act: (ask, { longerTo }) => extendMeasure(ask.db, ask.command, whichOf(ask), longerTo),
  next,
  show: extendMeasurePage,
  words: refusals,
})

export const spendPost = post({
  schema: z.object({
    amount: amountField,
    spentOn: dateField,
    payeeKind: z.enum(payeeKinds, 'fillIn'),
    text: textField(300),
    commitment: z
      .string()
      .regex(/^(pot|\d{1,6})$/, 'fillIn')
      .default(atDisposal)
      .transform(value => (value === atDisposal ? null : Number(value))),
    ahead: ticked,
    beyond: optionalText(mostReason),
    ...attached,
  }),
  faults: (ask, { amount, file, file2, file3, ...rest }) =>
    faultsInExpenditure(ask.db, ask.command, whichOf(ask), {
      ore: amount,
      files: filesIn({ file, file2, file3 }),
      ...rest,
    }),
  act: (ask, { amount, file, file2, file3, ...rest }) =>
    registerExpenditure(ask.db, ask.command, whichOf(ask), {
      ore: amount,
      files: filesIn({ file, file2, file3 }),
      ...rest,
    }),
  next,
  show: spendPage,
  words: refusals,
})

export const explainBeyondPost = post({
  schema: z.object({ beyond: textField(mostReason) }),
  act: (ask, { beyond }) => explainBeyond(ask.db, ask.command, whichOf(ask), beyond),
  next: ask => `${next(ask)}#beyond`,
  show: measurePage,
  words: refusals,
})

export const commitPost = post({
  schema: z.object({
    kind: z.enum(commitmentKinds, 'fillIn'),
    title: textField(200),
    ore: amountField,
    payee: z.enum(payeeKinds, 'fillIn'),
    endsOn: dateField,
    beyond: optionalText(mostReason),
  }),
  faults: (ask, { payee: _, ...rest }) => faultsInCommitment(ask.db, ask.command, whichOf(ask), rest),
  act: (ask, { payee, ...rest }) => commit(ask.db, ask.command, whichOf(ask), { ...rest, payeeKind: payee }),
  next,
  show: commitPage,
  words: refusals,
})

export const releasePost = post({
  schema: z.object({ ore: amountField }),
  act: (ask, { ore }) =>
    releaseCommitment(
      ask.db,
      ask.command,
      { ...whichOf(ask), commitment: Number(ask.params.commitment) },
      ore,
    ),
  next,
  show: releasePage,
  words: refusals,
})

const paymentOf = (ask: Ask) => ({ ...whichOf(ask), payment: Number(ask.params.payment) })

export const makePaymentPost = post({
  schema: z.object({ beyond: optionalText(mostReason) }),
  act: (ask, { beyond }) =>
    decidePayment(ask.db, ask.command, paymentOf(ask), { outcome: 'paid', reason: beyond }),
  next,
  show: measurePage,
  words: refusals,
})

export const refusePaymentPost = post({
  schema: z.object({ reason: optionalText(300) }),
  act: (ask, { reason }) =>
    decidePayment(ask.db, ask.command, paymentOf(ask), { outcome: 'refused', reason }),
  next,
  show: measurePage,
  words: refusals,
})

/** «1,5» full-time positions as hundredths. */
const positionsField = z
  .string('fillIn')
  .trim()
  .regex(/^\d{1,4}([.,]\d{1,2})?$/, 'notPositions')
  .transform(text => Number(parseKr(text)))

const otherField = z
  .string('fillIn')
  .trim()
  .transform((text, context) => {
    const ore = parseKr(text)
    if (ore !== null && ore >= 0n) return ore
    context.addIssue({ code: 'custom', message: 'notAnAmount' })
    return z.NEVER
  })

export const afterGrantPost = post({
  schema: z.object({
    statutory: ticked,
    positions: positionsField,
    otherFrom: optionalText(200),
    otherOre: otherField,
    afterwards: textField(1000),
    outcome: z.enum(['', ...outcomes], 'fillIn').default(''),
    decidedBy: optionalText(200),
    decidedOn: optionalDate,
  }),
  faults: async (ask, sound) => decisionSound(sound, ask.today),
  act: async (ask, { outcome, decidedBy, decidedOn, ...rest }) => {
    const sound = decisionSound({ outcome, decidedBy, decidedOn }, ask.today)
    if (!sound.ok) return sound
    const decision = outcome && decidedOn ? { outcome, by: decidedBy, on: decidedOn } : null
    return stateAfterGrant(ask.db, ask.command, whichOf(ask), { ...rest, decision })
  },
  next,
  show: afterGrantPage,
  words: refusals,
})

const threeDigits = z
  .string('fillIn')
  .trim()
  .regex(/^\d{3}$/, 'threeDigits')

export const codingPost = post({
  schema: z.object({
    function: threeDigits,
    type: threeDigits,
    account: optionalText(20),
    project: optionalText(20),
  }),
  act: (ask, input) => codeMeasure(ask.db, ask.command, whichOf(ask), input),
  next,
  show: codeMeasurePage,
  words: refusals,
})
