import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { settableClock } from '../platform/clock.ts'
import { formKeysOf } from '../platform/form-key.ts'
import { anyone } from '../rooms/identity/index.ts'
import type { Env } from './ask.ts'
import { passGate } from './gate.ts'
import type { Site } from './site.ts'

test('R-25 what is handed in came when it began to arrive, not when all of it had', async () => {
  const began = new Date('2019-05-31T21:59:59Z')
  const clock = settableClock(began)
  const app = new Hono<Env>()
  app.post('/', async c => {
    c.set('visitor', anyone)
    c.set('route', 'front')
    const ask = await passGate(c, { clock } as unknown as Site, {}, formKeysOf('of no importance'))
    return ask instanceof Response ? ask : c.json({ at: ask.command.at, form: ask.form })
  })
  const body = new ReadableStream({
    pull(controller) {
      clock.set(new Date('2019-05-31T22:05:00Z'))
      controller.enqueue(new TextEncoder().encode('version=1'))
      controller.close()
    },
  })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const sent = new Request('http://localhost/', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit)
  expect(await (await app.fetch(sent)).json()).toEqual({ at: began.toISOString(), form: { version: '1' } })
  expect(clock()).not.toEqual(began)
})
