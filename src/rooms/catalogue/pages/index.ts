import type { PagesOf } from '../../../ui/page.ts'
import type { catalogueRoutes } from '../routes.ts'
import { burdenPage } from './burden.tsx'
import * as candidates from './candidates.tsx'
import * as editScheme from './edit.tsx'
import * as editPosts from './edit-posts.ts'
import * as importSchemes from './import.tsx'
import { schemesPage } from './list.tsx'
import { ministriesPage } from './ministries.tsx'
import { overlapPage } from './overlap.tsx'
import { schemePage } from './scheme.tsx'
import { termsPage } from './terms.tsx'

/** What answers each of the room's addresses. */
export const cataloguePages: PagesOf<typeof catalogueRoutes> = {
  schemes: { get: schemesPage },
  newScheme: { get: editScheme.newSchemePage, post: editPosts.newSchemePost },
  exportSchemes: { get: importSchemes.exportSchemes },
  overlap: { get: overlapPage },
  burden: { get: burdenPage },
  candidates: { get: candidates.candidatesPage },
  setAsideCandidate: { post: candidates.setAsidePost },
  takeBackCandidate: { post: candidates.takeBackPost },
  terms: { get: termsPage },
  ministries: { get: ministriesPage },
  importSchemes: { get: importSchemes.importPage, post: importSchemes.importPost, takes: 'files' },
  confirmSchemes: { post: importSchemes.confirmImportPost },
  scheme: { get: schemePage },
  editScheme: { get: editScheme.editSchemePage, post: editPosts.editSchemePost },
}
