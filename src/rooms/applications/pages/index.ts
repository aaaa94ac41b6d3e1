import { doneWith } from '../../../ui/deed.tsx'
import type { PagesOf } from '../../../ui/page.ts'
import { deedWords } from '../deeds.text.ts'
import type { applicationsRoutes } from '../routes.ts'
import { applicationPage } from './application.tsx'
import { callPage } from './call.tsx'
import * as callActs from './call-acts.tsx'
import * as callPosts from './call-posts.ts'
import { callsPage } from './calls.tsx'
import { comparePage } from './compare.tsx'
import { resolutionPage } from './decisions.tsx'
import { notePage, notePost } from './notes.tsx'
import * as application from './posts.ts'
import * as review from './review.tsx'
import { treatPage } from './treat.tsx'
import { reviewTreatmentPage } from './treat-review.tsx'

const done = doneWith(deedWords)

const callTabs = ['office.calls', 'programme.calls'] as const

/** What answers each of the room's addresses; the inbox tells what another room decided too (src/web/pages/inbox.ts). */
export const applicationsPages: PagesOf<Omit<typeof applicationsRoutes, 'applications'>> = {
  calls: { get: callsPage, in: ['programme.calls'] },
  call: { get: callPage, post: callPosts.saveCallPost, in: callTabs },
  previewCall: { get: callActs.previewCallPage, in: callTabs },
  publishCall: { post: callPosts.publishCallPost, done: done('publishCall') },
  amendCall: {
    get: callActs.amendCallPage,
    post: callPosts.amendCallPost,
    in: callTabs,
    done: done('amendCall'),
  },
  withdrawCall: {
    get: callActs.withdrawCallPage,
    post: callPosts.withdrawCallPost,
    in: callTabs,
    done: done('withdrawCall'),
  },
  compareApplications: { get: comparePage, in: ['office.applications', 'programme.calls'] },
  application: {
    get: applicationPage,
    in: ['office.applications', 'municipality.application', 'programme.calls'],
  },
  saveApplication: { post: application.saveApplicationPost },
  reviewApplication: { get: review.reviewApplicationPage, in: ['municipality.application'] },
  readyApplication: { post: application.readyApplicationPost, done: done('callReady') },
  submitApplication: { post: review.submitApplicationPost, done: done('submit') },
  recordResolution: {
    get: resolutionPage,
    post: application.recordResolutionPost,
    takes: 'files',
    in: ['municipality.application'],
    done: done('recordResolution'),
  },
  noteApplication: {
    get: notePage,
    post: notePost,
    in: ['office.applications'],
    done: done('note'),
  },
  treatApplication: {
    get: treatPage,
    post: application.treatApplicationPost,
    in: ['office.applications'],
  },
  reviewTreatment: {
    get: reviewTreatmentPage,
    post: application.reviewTreatmentPost,
    in: ['office.applications'],
    done: done('treat'),
  },
}
