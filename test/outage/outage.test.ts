import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { municipality, programme, seats } from '../access/viewers.ts'
import { demoDatabase } from '../support/demo.ts'
import { guestAt, siteOn } from '../support/site.ts'
import { stallingProxy } from '../support/stalling-proxy.ts'

// In `npm test` the network stalls until it has been noticed; `npm run test:outage` has it stall for a minute, and asks
// how soon it is told and how soon all is well again.
const stallSeconds = Number(process.env.OUTAGE_SECONDS ?? 0)

const database = await demoDatabase()
const proxy = await stallingProxy(database.url)
const site = await siteOn(database, { via: proxy.via(database.url) })

test('the database away: each page says so at once, nothing is lost, and all is whole again', async () => {
  const lead = await guestAt(site, seats.programmeLead.subject)
  const at = href('newMeasure', { programme, municipality })
  const pages = [href('front'), href('today'), href('schemes'), at, href('pot', { programme, municipality })]
  const key = /name="key" value="([^"]+)"/.exec(await (await lead.get(at)).text())![1]!
  const form = {
    ...{
      key,
      need: 'Et behov',
      name: 'Tiltaket under bruddet',
      ageFrom: '0',
      ageTo: '18',
      services: 'Skole\nHelse',
    },
    ...{ startsOn: '01.12.2026', endsOn: '31.12.2026' },
  }
  proxy.stall()
  const stalledAt = performance.now()
  const took: number[] = []
  const asked = async (path: string) => {
    const begun = performance.now()
    const { status, headers } = await lead.get(path)
    took.push(performance.now() - begun)
    return { status, retry: headers.get('retry-after') }
  }
  // Those that are asked as it stalls, and a form that is on its way.
  const caught = await Promise.all([...pages.map(asked), lead.post(at, form)])
  for (const { status } of caught) expect(status).toBe(503)
  do {
    for (const path of pages) expect(await asked(path)).toEqual({ status: 503, retry: '5' })
    await pause(200)
  } while (performance.now() - stalledAt < stallSeconds * 1000)
  expect((await lead.get(href('health'))).status).toBe(200)
  expect(await (await lead.get(href('ready'))).text()).toBe('no database')

  proxy.flow()
  const flowedAt = performance.now()
  while ((await lead.get(href('ready'))).status !== 200) await pause(20)
  for (const path of pages) expect((await lead.get(path)).status).toBe(200)
  const whole = performance.now() - flowedAt
  // The form with the same key: what was not saved is saved now, what was is not saved twice.
  const first = (await lead.post(at, form)).headers.get('location')
  expect(first).toMatch(/tiltak\/\d+$/)
  expect((await lead.post(at, form)).headers.get('location')).toBe(first)
  const pot = await (await lead.get(href('pot', { programme, municipality }))).text()
  expect(pot.match(/Tiltaket under bruddet/g)!.length).toBeGreaterThan(0)
  const numbers = new Set(
    [...pot.matchAll(/href="([^"]*\/tiltak\/\d+)"[^>]*>Tiltaket under bruddet/g)].map(one => one[1]),
  )
  expect(numbers.size).toBe(1)
  if (stallSeconds > 0) {
    const longest = Math.max(...took) / 1000
    process.stdout.write(
      `away for ${stallSeconds} s: ${took.length} pages answered 503, the slowest after ${longest.toFixed(1)} s; whole after ${(whole / 1000).toFixed(1)} s\n`,
    )
    expect(longest).toBeLessThan(5)
    expect(whole).toBeLessThan(10_000)
  }
  // That it is away is no fault of the pages.
  expect(site.logged.filter(one => one.startsWith('request failed') && one.includes('"error"'))).toEqual([])
})
