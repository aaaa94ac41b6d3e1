import { accountsPages } from '../rooms/accounts/pages/index.ts'
import { allocationPages } from '../rooms/allocation/pages/index.ts'
import { applicationsPages } from '../rooms/applications/pages/index.ts'
import { assessmentPages } from '../rooms/assessment/pages/index.ts'
import { awardsPages } from '../rooms/awards/pages/index.ts'
import { bodiesPages } from '../rooms/bodies/pages/index.ts'
import { cataloguePages } from '../rooms/catalogue/pages/index.ts'
import { controlPages } from '../rooms/control/pages/index.ts'
import { identityPages } from '../rooms/identity/pages/index.ts'
import { measuresPages } from '../rooms/measures/pages/index.ts'
import { poolsPages } from '../rooms/pools/pages/index.ts'
import { preparationPages } from '../rooms/preparation/pages/index.ts'
import { programmesPages } from '../rooms/programmes/pages/index.ts'
import { recordsPages } from '../rooms/records/pages/index.ts'
import { reportsPages } from '../rooms/reports/pages/index.ts'
import { selectionPages } from '../rooms/selection/pages/index.ts'
import { simulationPages } from '../rooms/simulation/pages/index.ts'
import { statisticsPages } from '../rooms/statistics/pages/index.ts'
import type { RouteName } from '../routes.ts'
import type { Bound } from '../ui/page.ts'
import { calendarFile } from './pages/calendar.ts'
import { front } from './pages/front.tsx'
import { guidePage } from './pages/guide.tsx'
import { inboxPage } from './pages/inbox.ts'
import { jobsPage, sendJobAgainPost } from './pages/jobs.tsx'
import { knowledgePage, recordBaselinePost } from './pages/knowledge.tsx'
import { ownDataPage, takeDataPost } from './pages/own-data-page.tsx'
import { ourMunicipalityPage, ourOfficePage } from './pages/own-place.tsx'
import { programmePage } from './pages/programme.tsx'
import { accessibilityPage, contactPage, privacyPage } from './pages/statements.tsx'
import { todayPage } from './pages/today.tsx'
import type { About, Demo, SessionRoute } from './site.ts'

/** Every other address with its page. A missing one is a type error. */
export const pagesOf = (
  demo: Demo | null,
  site = '',
  about: About = {},
): Record<Exclude<RouteName, SessionRoute>, Bound> => ({
  ...identityPages,
  ...assessmentPages,
  ...bodiesPages,
  ...cataloguePages,
  ...preparationPages,
  ...programmesPages,
  ...allocationPages,
  ...applicationsPages,
  ...selectionPages,
  ...simulationPages,
  ...awardsPages,
  ...measuresPages,
  ...accountsPages,
  ...reportsPages,
  ...poolsPages,
  ...statisticsPages,
  ...recordsPages,
  ...controlPages,
  front: { get: front(demo) },
  accessibility: { get: accessibilityPage(about) },
  privacy: { get: privacyPage },
  contact: { get: contactPage(about) },
  ownData: { get: ownDataPage, post: takeDataPost },
  today: { get: todayPage },
  calendar: { get: calendarFile(site) },
  jobs: { get: jobsPage },
  sendJobAgain: { post: sendJobAgainPost },
  ourMunicipality: { get: ourMunicipalityPage },
  ourOffice: { get: ourOfficePage },
  applications: { get: inboxPage, in: ['office.applications', 'programme.calls'] },
  programme: { get: programmePage, in: ['programme.overview'] },
  knowledge: { get: knowledgePage, in: ['programme.knowledge'] },
  recordBaseline: { post: recordBaselinePost },
  guide: { get: guidePage, in: ['municipality.measures'] },
})
