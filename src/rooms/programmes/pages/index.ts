import type { PagesOf } from '../../../ui/page.ts'
import type { programmesRoutes } from '../routes.ts'
import * as newProgramme from './create.tsx'
import { programmesPage } from './list.tsx'
import * as programme from './programme.tsx'

/** What answers each of the room's addresses. */
export const programmesPages: PagesOf<typeof programmesRoutes> = {
  programmes: { get: programmesPage },
  newProgramme: { get: newProgramme.newProgrammePage, post: newProgramme.createProgrammePost },
  recordMandate: { post: programme.recordMandatePost },
  setCap: { post: programme.setCapPost },
}
