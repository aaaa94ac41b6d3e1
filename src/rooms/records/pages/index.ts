import type { PagesOf } from '../../../ui/page.ts'
import type { recordsRoutes } from '../routes.ts'
import { casePage } from './case.tsx'
import { documentPage } from './document.ts'
import { journalPage } from './journal.tsx'
import { journalsPage } from './journals.tsx'

/** What answers each of the room's addresses. */
export const recordsPages: PagesOf<typeof recordsRoutes> = {
  journals: { get: journalsPage },
  journal: { get: journalPage, in: ['office.journal'] },
  case: { get: casePage, in: ['office.journal'] },
  document: { get: documentPage },
}
