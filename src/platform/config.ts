import { z } from 'zod'
import { inProject } from './paths.ts'

/** A setting that is empty is a setting that is not there. */
const optional = z
  .string()
  .trim()
  .optional()
  .transform(text => text || undefined)

const wholeNumber = (least: number, most: number, usual: number) =>
  z
    .string()
    .trim()
    .optional()
    .transform(text => (text ? Number(text) : usual))
    .pipe(z.int().min(least).max(most))

const schema = z.object({
  HANDLINGSROM_DATA: z.string().default(inProject('.data')),
  HANDLINGSROM_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HANDLINGSROM_HOST: optional.transform(host => host ?? '127.0.0.1'),
  HANDLINGSROM_URL: z.url().optional(),
  HANDLINGSROM_OWNER: optional,
  HANDLINGSROM_CONTACT: optional.pipe(z.email().optional()),
  HANDLINGSROM_ACCESSIBILITY: optional.pipe(z.url({ protocol: /^https$/ }).optional()),
  HANDLINGSROM_OUTBOX: optional,
  HANDLINGSROM_SEAL_KEY: optional,
  HANDLINGSROM_PROXIES: wholeNumber(0, 10, 0),
  HANDLINGSROM_SESSION_IDLE_MINUTES: wholeNumber(1, 24 * 60, 120),
  HANDLINGSROM_SESSION_HOURS: wholeNumber(1, 7 * 24, 10),
  HANDLINGSROM_SIGN_INS_A_MINUTE: wholeNumber(1, 1_000_000, 120),
  HANDLINGSROM_UPLOADS_A_MINUTE: wholeNumber(1, 1_000_000, 60),
  HANDLINGSROM_API_CALLS_A_MINUTE: wholeNumber(1, 1_000_000, 600),
  HANDLINGSROM_JOB_ATTEMPTS: wholeNumber(1, 100, 10),
  HANDLINGSROM_JOB_PAUSE: wholeNumber(1, 3600, 5),
  HANDLINGSROM_START_SECONDS: wholeNumber(1, 86_400, 120),
  HANDLINGSROM_STATEMENT_SECONDS: wholeNumber(1, 3600, 60),
  HANDLINGSROM_STOP_SECONDS: wholeNumber(1, 3600, 30),
  DATABASE_URL: optional,
  DATABASE_OWNER_URL: optional,
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  OIDC_ACR: optional,
})

export type Config = z.output<typeof schema>

/** Settings come from the environment only. @throws Error with one sentence for each setting that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(env)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}

/** How long the embedded server may take to come up. */
export const patienceOf = (config: Config) => ({ readySeconds: config.HANDLINGSROM_START_SECONDS })

/** Who runs the installation, whom to write to, and where its official accessibility statement stands. */
export const aboutOf = (config: Config) => ({
  owner: config.HANDLINGSROM_OWNER,
  contact: config.HANDLINGSROM_CONTACT,
  accessibility: config.HANDLINGSROM_ACCESSIBILITY,
})

/** How long a session lasts: unused, and at the most. */
export const sessionLimitsOf = (config: Config): { idleMinutes: number; hours: number } => ({
  idleMinutes: config.HANDLINGSROM_SESSION_IDLE_MINUTES,
  hours: config.HANDLINGSROM_SESSION_HOURS,
})
