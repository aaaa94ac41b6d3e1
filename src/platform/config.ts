import { z } from 'zod'
import { inProject } from './paths.ts'

/** A setting that is empty is a setting that is not there. */
const optional = z
  .string()
  .trim()
  .optional()
  .transform(text => text || undefined)

const schema = z.object({
  HANDLINGSROM_DATA: z.string().default(inProject('.data')),
  HANDLINGSROM_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HANDLINGSROM_HOST: z.string().trim().min(1).default('127.0.0.1'),
  HANDLINGSROM_JOB_ATTEMPTS: z.coerce.number().int().min(1).max(100).default(10),
  HANDLINGSROM_JOB_PAUSE: z.coerce.number().int().min(1).max(3600).default(5),
  HANDLINGSROM_START_SECONDS: z.coerce.number().positive().max(86_400).default(120),
  HANDLINGSROM_URL: z.url().optional(),
  HANDLINGSROM_OUTBOX: optional,
  HANDLINGSROM_SEAL_KEY: optional,
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
