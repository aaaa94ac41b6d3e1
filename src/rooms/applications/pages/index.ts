import type { PagesOf } from '../../../ui/page.ts'
import type { applicationsRoutes } from '../routes.ts'
import * as application from './application.tsx'
import * as inbox from './inbox.tsx'
import * as review from './review.tsx'

/** What answers each of the room's addresses. */
export const applicationsPages: PagesOf<typeof applicationsRoutes> = {
  call: { get: inbox.callPage, post: inbox.publishCallPost },
  application: { get: application.applicationPage },
  saveApplication: { post: application.saveApplicationPost },
  reviewApplication: { get: review.reviewApplicationPage },
  submitApplication: { post: review.submitApplicationPost },
  recordResolution: { post: application.recordResolutionPost, takes: 'files' },
  treatApplication: { post: application.treatApplicationPost },
}
