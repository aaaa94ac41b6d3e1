import type { Language } from '../../../core/words.ts'
import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { changeText } from '../change.text.ts'
import { deedWords } from '../deeds.text.ts'
import type { programmesRoutes } from '../routes.ts'
import * as change from './change.tsx'
import { programmesPage } from './list.tsx'
import { moneyPage } from './money.tsx'
import * as settings from './settings.tsx'
import { mandateDocumentPage } from './year-settings.tsx'

const done = doneWith(deedWords)
const saved = (language: Language) => changeText(language).saved
const tab = ['programme.overview'] as const

/** What answers each of the room's addresses. */
export const programmesPages: PagesOf<typeof programmesRoutes> = {
  programmes: { get: programmesPage },
  programmeMoney: { get: moneyPage, in: ['programme.money'] },
  programmeSettings: { get: settings.settingsPage, in: ['programme.overview'] },
  recordMandate: { post: settings.recordMandatePost, done: done('recordMandate') },
  mandateDocument: { get: mandateDocumentPage },
  changeProgramme: {
    get: change.changeProgrammePage,
    post: change.changeProgrammePost,
    in: tab,
    done: saved,
  },
  addRegion: { get: change.addRegionPage, post: change.addRegionPost, in: tab, done: saved },
  replaceMandate: {
    get: change.replaceMandatePage,
    post: change.replaceMandatePost,
    takes: 'files',
    in: tab,
    done: saved,
  },
  setCap: { post: settings.setCapPost },
}
