import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { preparationRoutes } from '../routes.ts'
import * as acts from './acts.ts'
import { addSchemePage, addSchemePost } from './add-scheme.tsx'
import { discardPage } from './discard.tsx'
import { mandateFilePage } from './document.ts'
import * as start from './start.tsx'
import * as step from './step.tsx'

const done = doneWith(deedWords)

/** A year's preparation stands in its programme, where there is one by now. */
const within = ['programme.money'] as const

/** What answers each of the room's addresses. */
export const preparationPages: PagesOf<typeof preparationRoutes> = {
  newProgramme: { get: start.newProgrammePage, post: start.newProgrammePost },
  fundYear: { get: start.yearPage, post: start.yearPost, in: within },
  addScheme: { get: addSchemePage, post: addSchemePost, in: within },
  mandateFile: { get: mandateFilePage },
  readFigures: { post: acts.readFiguresPost, takes: 'files' },
  sendPreparation: { post: acts.sendPost, done: done('prepare') },
  approvePreparation: { post: acts.approvePost, done: done('approve') },
  returnPreparation: { post: acts.returnPost, done: done('sendBack') },
  discardPreparation: { get: discardPage, post: acts.discardPost, in: within },
  tryPreparation: { get: step.tryPage, post: step.tryPost, takes: 'files', in: within },
  reviewPreparation: { get: step.reviewPage, in: within },
  preparationStep: { get: step.stepPage, post: step.stepPost, takes: 'files', in: within },
  saveStep: { post: step.saveStepPost, takes: 'files' },
}
