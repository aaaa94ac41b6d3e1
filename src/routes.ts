import { accountsRoutes } from './rooms/accounts/routes.ts'
import { allocationRoutes } from './rooms/allocation/routes.ts'
import { applicationsRoutes } from './rooms/applications/routes.ts'
import { assessmentRoutes } from './rooms/assessment/routes.ts'
import { awardsRoutes } from './rooms/awards/routes.ts'
import { bodiesRoutes } from './rooms/bodies/routes.ts'
import { catalogueRoutes } from './rooms/catalogue/routes.ts'
import { controlRoutes } from './rooms/control/routes.ts'
import { identityRoutes } from './rooms/identity/routes.ts'
import { measuresRoutes } from './rooms/measures/routes.ts'
import { poolsRoutes } from './rooms/pools/routes.ts'
import { preparationRoutes } from './rooms/preparation/routes.ts'
import { programmesRoutes } from './rooms/programmes/routes.ts'
import { recordsRoutes } from './rooms/records/routes.ts'
import { reportsRoutes } from './rooms/reports/routes.ts'
import { selectionRoutes } from './rooms/selection/routes.ts'
import { simulationRoutes } from './rooms/simulation/routes.ts'
import { statisticsRoutes } from './rooms/statistics/routes.ts'

/**
 * The house's table of contents: every address with its name. Each room lists its own in routes.ts; here they are
 * gathered, with those that no room owns. Addresses are in Norwegian, since people read them; names are the code's own.
 * A fixed word goes before a parameter in the same place, or the parameter would hide it (test/house/addresses.ts).
 */
export const routes = {
  ...identityRoutes,
  ...assessmentRoutes,
  ...bodiesRoutes,
  ...catalogueRoutes,
  ...preparationRoutes,
  ...programmesRoutes,
  ...allocationRoutes,
  ...applicationsRoutes,
  ...selectionRoutes,
  ...simulationRoutes,
  ...awardsRoutes,
  ...measuresRoutes,
  ...accountsRoutes,
  ...reportsRoutes,
  ...poolsRoutes,
  ...statisticsRoutes,
  ...recordsRoutes,
  ...controlRoutes,
  front: '/',
  health: '/helse',
  ready: '/klar',
  language: '/sprak',
  signIn: '/logg-inn',
  signInReturn: '/logg-inn/tilbake',
  signOut: '/logg-ut',
  stillHere: '/logg-inn/fortsatt',
  chooseRole: '/rolle',
  today: '/i-dag',
  accessibility: '/tilgjengelighet',
  privacy: '/personvern',
  contact: '/kontakt',
  ownData: '/ta-med-data',
  calendar: '/i-dag/kalender.ics',
  jobs: '/drift',
  sendJobAgain: '/drift/prov-igjen',
  ourMunicipality: '/var-kommune',
  ourOffice: '/vart-embete',
  programme: '/programmer/:programme',
  knowledge: '/programmer/:programme/kunnskap',
  recordBaseline: '/programmer/:programme/nullpunkt',
  guide: '/programmer/:programme/pott/:municipality/hva-kan-vi-gjore',
} as const

/** Addresses for machines, answered by `api`: JSON in and out, no session, and the same for everyone. */
export const apiRoutes = {
  apiAllocate: '/api/v1/utmaling',
  apiRun: '/api/v1/utmaling/:programme/:year',
  apiGrants: '/api/v1/tilsagn/:programme',
  apiRuleSchema: '/api/v1/skjema/regel.json',
  apiDocument: '/api/v1/openapi.json',
} as const

export type RouteName = keyof typeof routes

type ParamsIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

export type Params<Name extends RouteName> = Record<ParamsIn<(typeof routes)[Name]>, string | number>

/** The address of a page. Leaving out a parameter is a type error. */
export function href<Name extends RouteName>(
  name: Name,
  ...[params, query]: ParamsIn<(typeof routes)[Name]> extends never
    ? [params?: Record<string, never>, query?: Record<string, string>]
    : [params: Params<Name>, query?: Record<string, string>]
): string {
  const path = routes[name].replace(/:([a-zA-Z]+)/g, (_, key: string) =>
    encodeURIComponent(String((params as Record<string, string | number>)[key])),
  )
  return query ? `${path}?${new URLSearchParams(query)}` : path
}
