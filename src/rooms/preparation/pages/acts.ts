import { z } from 'zod'
import { type Result, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { fileField, textField, ticked } from '../../../ui/fields.ts'
import { type Ask, isAnswer } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { discardPreparation, returnPreparation, sendPreparation } from '../actions.ts'
import { approvePreparation } from '../approve.actions.ts'
import { readFigures } from '../figures.actions.ts'
import type { Step } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { may } from '../rules.ts'
import { discardPage } from './discard.tsx'
import { type On, openOn } from './on.ts'
import { parsedOf, preparedOf } from './parsed.ts'
import { reviewPage, tryPage } from './step.tsx'
import { triedOut } from './tried.ts'

const to =
  (step: Step) =>
  ({ params }: Ask): string =>
    href('preparationStep', { preparation: params.preparation!, step })
const review = { next: to('se-over'), show: reviewPage, words: refusals }

/** An act with what was saved, as it is open to whoever acts. */
async function opened<Value>(
  ask: Ask,
  act: (on: On) => Promise<Result<Value>> | Result<Value>,
): Promise<Result<Value>> {
  const on = await openOn(ask)
  return isAnswer(on) ? refuse(on.kind === 'forbidden' ? 'notAllowed' : 'unknownPreparation') : act(on)
}

export const sendPost = post({
  schema: z.object({}),
  act: ask =>
    opened(ask, on => {
      if (!may.prepare(ask.actor).ok) return refuse('notAllowed')
      const prepared = preparedOf(on, parsedOf(on))
      return prepared
        ? sendPreparation(ask.db, ask.command, on.one.id, prepared.sender)
        : refuse('stepsLacking')
    }),
  ...review,
})

export const approvePost = post({
  schema: z.object({}),
  act: ask =>
    opened<object>(ask, on => {
      if (!may.approve(ask.actor, { sender: on.one.sender }).ok) return refuse('notAllowed')
      const prepared = preparedOf(on, parsedOf(on))
      return prepared ? approvePreparation(ask.db, ask.command, on.one.id, prepared) : refuse('stepsLacking')
    }),
  ...review,
})

export const returnPost = post({
  schema: z.object({ reason: textField(2000) }),
  act: (ask, { reason }) => opened(ask, on => returnPreparation(ask.db, ask.command, on.one.id, reason)),
  ...review,
})

export const discardPost = post({
  schema: z.object({}),
  act: ask => opened(ask, on => discardPreparation(ask.db, ask.command, on.one.id)),
  ...review,
  show: discardPage,
})

export const readFiguresPost = post({
  schema: z.object({ figures: fileField, notesSeen: ticked }),
  act: (ask, { figures, notesSeen }) =>
    opened(ask, async on => {
      if (!may.prepare(ask.actor).ok) return refuse('notAllowed')
      const tried = await triedOut(on, parsedOf(on))
      if (!tried) return refuse('nothingToTry')
      const file = { bytes: figures.bytes, notesSeen }
      return readFigures(ask.db, ask.command, { id: on.one.id, programme: tried.programme }, file)
    }),
  next: to('regnestykke'),
  show: tryPage,
  words: refusals,
})
