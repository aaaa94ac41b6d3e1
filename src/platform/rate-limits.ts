import type { Context } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Config } from './config.ts'

type Limited = 'signIn' | 'upload' | 'api'

/** How many of each in a minute: by person where one is signed in, else by address. Counted in each process by itself. */
export type RateLimits = {
  /** The seconds to wait, where there have been too many; undefined where there have not. */
  wait(what: Limited, who: string): Promise<number | undefined>
}

export function rateLimits(
  config: Pick<
    Config,
    'HANDLINGSROM_SIGN_INS_A_MINUTE' | 'HANDLINGSROM_UPLOADS_A_MINUTE' | 'HANDLINGSROM_API_CALLS_A_MINUTE'
  >,
): RateLimits {
  const a = (points: number) => new RateLimiterMemory({ points, duration: 60 })
  const limiters: Record<Limited, RateLimiterMemory> = {
    signIn: a(config.HANDLINGSROM_SIGN_INS_A_MINUTE),
    upload: a(config.HANDLINGSROM_UPLOADS_A_MINUTE),
    api: a(config.HANDLINGSROM_API_CALLS_A_MINUTE),
  }
  return {
    async wait(what, who) {
      try {
        await limiters[what].consume(who)
        return undefined
      } catch (error) {
        if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000)
        throw error
      }
    },
  }
}

/**
 * The visitor's network address. Behind `proxies` proxies of ours, each adds whom it was asked by to the end of
 * X-Forwarded-For: what stands before those is the visitor's own word, and not believed.
 */
export function addressOf(c: Context, proxies: number): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const named = proxies > 0 ? (c.req.header('x-forwarded-for') ?? '').split(',').at(-proxies)?.trim() : ''
  return (named || incoming?.socket?.remoteAddress || 'unknown').slice(0, 60)
}
