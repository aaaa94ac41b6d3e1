import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { programmesRoutes } from '../routes.ts'
import * as newProgramme from './create.tsx'
import { programmesPage } from './list.tsx'
import { moneyPage } from './money.tsx'
import * as settings from './settings.tsx'

const done = doneWith(deedWords)

/** What answers each of the room's addresses. */
export const programmesPages: PagesOf<typeof programmesRoutes> = {
  programmes: { get: programmesPage },
  newProgramme: { get: newProgramme.newProgrammePage, post: newProgramme.createProgrammePost },
  programmeMoney: { get: moneyPage, in: ['programme.money'] },
  programmeSettings: { get: settings.settingsPage, in: ['programme.overview'] },
  recordMandate: { post: settings.recordMandatePost, done: done('recordMandate') },
  setCap: { post: settings.setCapPost },
}
