import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { programmesRoutes } from '../routes.ts'
import { programmesPage } from './list.tsx'
import { moneyPage } from './money.tsx'
import * as settings from './settings.tsx'
import { mandateDocumentPage } from './year-settings.tsx'

const done = doneWith(deedWords)

/** What answers each of the room's addresses. */
export const programmesPages: PagesOf<typeof programmesRoutes> = {
  programmes: { get: programmesPage },
  programmeMoney: { get: moneyPage, in: ['programme.money'] },
  programmeSettings: { get: settings.settingsPage, in: ['programme.overview'] },
  recordMandate: { post: settings.recordMandatePost, done: done('recordMandate') },
  mandateDocument: { get: mandateDocumentPage },
  setCap: { post: settings.setCapPost },
}
