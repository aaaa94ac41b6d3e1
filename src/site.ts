import { getRequestListener } from '@hono/node-server'
import { buildApi } from './api/app.ts'
import type { Clock } from './platform/clock.ts'
import { aboutOf, type Config, sessionLimitsOf } from './platform/config.ts'
import type { Db } from './platform/database/connect.ts'
import type { Pulse } from './platform/database/pulse.ts'
import { type DemoPerson, demoIssuer, issuerPackage } from './platform/demo-issuer.ts'
import type { Handler, HttpServer } from './platform/http-server.ts'
import type { Log } from './platform/log.ts'
import { rateLimits } from './platform/rate-limits.ts'
import { oidcSignIn } from './platform/sign-in.ts'
import { href } from './routes.ts'
import { buildApp } from './web/app.ts'
import type { Demo } from './web/site.ts'

export const demoIssuerPath = '/demo-innlogging'

/** The demo's people, whom anyone may sign in as, whom of them to show first, and what its money became. */
export type DemoCast = Omit<Demo, 'issuer'> & { people(issuer: string): Promise<DemoPerson[]> }

/** What a server answers with: the pages, the interface for machines, and in a demo its own sign-in service. */
export async function siteAt(
  server: HttpServer,
  site: { db: Db; pulse: Pulse; config: Config; clock: Clock; log: Log; demo: DemoCast | null },
): Promise<{ url: string; handler: Handler }> {
  const { db, pulse, config, clock, log, demo } = site
  const url = config.HANDLINGSROM_URL ?? `http://localhost:${server.port}`
  const returnAddress = url + href('signInReturn')
  const client = {
    clientId: config.OIDC_CLIENT_ID ?? 'handlingsrom',
    clientSecret: config.OIDC_CLIENT_SECRET ?? 'demo',
  }
  const issuer = demo
    ? url + demoIssuerPath
    : (config.OIDC_ISSUER ?? 'https://sign-in-is-not-configured.invalid')
  const limits = rateLimits(config)
  const proxies = config.HANDLINGSROM_PROXIES
  const app = getRequestListener(
    buildApp({
      db,
      pulse,
      stopping: () => server.stopping,
      clock,
      log,
      signIn: oidcSignIn({ issuer, ...client, acr: config.OIDC_ACR }, returnAddress),
      url,
      sessionLimits: sessionLimitsOf(config),
      limits,
      proxies,
      demo: demo ? { issuer, first: demo.first, tales: demo.tales } : null,
      about: aboutOf(config),
    }).fetch,
  )
  const api = getRequestListener(buildApi({ db, pulse, log, url, limits, proxies }).fetch)
  const provider =
    demo && demoIssuer(await issuerPackage(), issuer, { ...client, returnAddress }, () => demo.people(issuer))
  return {
    url,
    handler(request, response) {
      if (provider && request.url?.startsWith(`${demoIssuerPath}/`)) provider(request, response)
      else if (request.url?.startsWith('/api/')) void api(request, response)
      else void app(request, response)
    },
  }
}
