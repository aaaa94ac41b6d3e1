import type { Language } from '../core/words.ts'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Pulse } from '../platform/database/pulse.ts'
import type { Log } from '../platform/log.ts'
import type { RateLimits } from '../platform/rate-limits.ts'
import type { SignIn } from '../platform/sign-in.ts'
import type { SessionLimits } from '../rooms/identity/index.ts'

/** What pages are served with. */
export type Site = {
  db: Db
  pulse: Pick<Pulse, 'alive'>
  /** True from when a stop has begun: no new visitor is to be sent here. */
  stopping: () => boolean
  clock: Clock
  log: Log
  signIn: SignIn
  /** The address people use, «https://handlingsrom.example.no»: no trailing slash. */
  url: string
  sessionLimits: SessionLimits
  limits: RateLimits
  /** How many proxies of ours a request comes through. */
  proxies: number
  /** Whose people anyone may be: a demo says so on every page. Null outside a demo. */
  demo: Demo | null
  about: About
}

/** Who runs the installation, whom to write to, and where its official accessibility statement stands; what was told. */
export type About = {
  owner?: string | undefined
  contact?: string | undefined
  accessibility?: string | undefined
}

/** A demo's sign-in, the people shown first, one of each role, where something waits, and what happened in its programme. */
export type Demo = { issuer: string; first: readonly string[]; tales?: Tales | undefined }

/** What the money of a fictional programme became: `programme` is its id. */
export type Tales = { programme: string; told: readonly Record<Language, Tale>[] }
type Tale = { title: string; text: string; from: string }

/** Addresses that the entrance itself answers: sign-in, session and language. */
export type SessionRoute =
  | 'health'
  | 'ready'
  | 'language'
  | 'signIn'
  | 'signInReturn'
  | 'signOut'
  | 'stillHere'
  | 'chooseRole'
