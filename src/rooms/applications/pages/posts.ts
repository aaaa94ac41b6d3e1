import { z } from 'zod'
import { zone } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { dateField, fileField, optionalDate, textField, wholeNumber } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { declareReady, saveDraft } from '../actions.ts'
import { faultsInResolution, recordResolution } from '../decisions.actions.ts'
import { answersSchema } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { treatmentSound } from '../rules.ts'
import { saveTreatment, treatKept } from '../treat.actions.ts'
import { treatOutcomes } from '../treat.rules.ts'
import { applicationPage } from './application.tsx'
import { resolutionPage } from './decisions.tsx'
import { reviewApplicationPage } from './review.tsx'
import { treatPage } from './treat.tsx'
import { reviewTreatmentPage } from './treat-review.tsx'

const where = (ask: Ask) => ({
  programme: ask.params.programme!,
  municipality: ask.params.municipality!,
})

const clockTime = (at: Date): string =>
  new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at)

/** Saves the draft, whatever else the form has saved: its versions, and no key, say whether another has been there. */
export const saveApplicationPost = post({
  schema: answersSchema.extend({ version: wholeNumber(0, 999_999) }),
  act: (ask, { version, ...answers }) =>
    saveDraft(ask.db, { ...ask.command, key: undefined }, where(ask), {
      answers,
      version,
      form: ask.formName,
    }),
  next: ask => href('reviewApplication', where(ask)),
  saved: (ask, { version }) => ({ version, at: clockTime(ask.command.at) }),
  show: applicationPage,
  words: refusals,
})

export const readyApplicationPost = post({
  schema: z.object({ version: wholeNumber(0, 999_999) }),
  act: (ask, { version }) => declareReady(ask.db, ask.command, where(ask), version),
  next: ask => href('application', where(ask)),
  show: reviewApplicationPage,
  words: refusals,
})

export const recordResolutionPost = post({
  schema: z.object({
    body: textField(200),
    decidedOn: dateField,
    caseRef: textField(100),
    outcome: z.enum(['adopted', 'rejected'], 'fillIn'),
    file: fileField,
  }),
  faults: (ask, sound) => faultsInResolution(ask.command, where(ask), sound),
  act: (ask, input) => recordResolution(ask.db, ask.command, where(ask), input),
  next: ask => href('application', where(ask)),
  show: resolutionPage,
  words: refusals,
})

/** Keeps the decision until its letter has been looked over. */
export const treatApplicationPost = post({
  schema: z.object({
    outcome: z.enum(treatOutcomes, 'fillIn'),
    reason: textField(),
    newDeadline: optionalDate,
  }),
  faults: async (_, sound) => treatmentSound(sound),
  act: (ask, input) => saveTreatment(ask.db, ask.command, where(ask), input),
  next: ask => href('reviewTreatment', where(ask)),
  show: treatPage,
  words: refusals,
})

/** Decides what was kept, and sends the letter that was looked over. */
export const reviewTreatmentPost = post({
  schema: z.object({ version: wholeNumber(0, 999_999) }),
  act: (ask, { version }) => treatKept(ask.db, ask.command, where(ask), version),
  next: ask => href('application', where(ask)),
  show: reviewTreatmentPage,
  words: refusals,
})
