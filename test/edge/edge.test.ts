import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { municipality, programme, seats } from '../access/viewers.ts'
import { Walker } from '../journeys/walker.ts'
import { openBrowser } from '../support/browser.ts'
import { demoSite, guestAt } from '../support/site.ts'

const site = await demoSite(undefined, {
  HANDLINGSROM_PROXIES: '1',
  HANDLINGSROM_SIGN_INS_A_MINUTE: '20',
  HANDLINGSROM_UPLOADS_A_MINUTE: '5',
})

/** Sends the head of a request that tells of a body, and none of the body; the answer's first line. */
async function answeredWithoutBody(lines: string[]): Promise<string> {
  const { hostname, port } = new URL(site.url)
  const socket = connect(Number(port), hostname)
  socket.write(`${[...lines, `host: ${hostname}:${port}`].join('\r\n')}\r\n\r\n`)
  const [bytes] = (await once(socket, 'data')) as [Buffer]
  socket.destroy()
  return bytes.toString('utf8').split('\r\n')[0]!
}

const form = 'content-type: application/x-www-form-urlencoded'

test('nothing is read of a body before it is known where it goes, where it is from, who sends it and how large it is', async () => {
  const lead = await guestAt(site, seats.programmeLead.subject)
  const cookie = `cookie: ${[...lead.cookies].map(([name, value]) => `${name}=${value}`).join('; ')}`
  const origin = `origin: ${site.url}`
  const large = 'content-length: 9000000'
  const at = href('newMeasure', { programme, municipality })
  const asked: [string[], number][] = [
    [['POST /finnes-ikke HTTP/1.1', origin, form, large], 404],
    [['POST /programmer HTTP/1.1', origin, form, large], 405],
    [[`POST ${at} HTTP/1.1`, 'origin: https://elsewhere.example', form, large], 403],
    [[`POST ${at} HTTP/1.1`, origin, 'content-type: text/plain', 'content-length: 10', cookie], 400],
    // Of a stranger and of one who has signed in: text alone, and more than that.
    [[`POST ${at} HTTP/1.1`, origin, form, 'content-length: 100000'], 413],
    [[`POST ${at} HTTP/1.1`, origin, form, large, cookie], 413],
    [[`POST ${href('importFacts')} HTTP/1.1`, origin, form, 'content-length: 30000000', cookie], 413],
    [['POST /programmer/%00/mandat HTTP/1.1', origin, form, large, cookie], 404],
  ]
  for (const [lines, status] of asked)
    expect(await answeredWithoutBody(lines), lines[0]).toContain(` ${status} `)
})

test('a thousand sign-ins from one address are limited; from another, and on pages, nothing is noticed', async () => {
  const guest = await guestAt(site)
  const from = (address: string, path: string) =>
    guest.get(path, { 'x-forwarded-for': `6.6.6.6, ${address}` })
  const statuses = new Map<number, number>()
  for (let i = 0; i < 1000; i++) {
    const { status } = await from('10.0.0.1', href('signIn'))
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  expect(Object.fromEntries(statuses)).toEqual({ 303: 20, 429: 980 })
  const limited = await from('10.0.0.1', href('signIn'))
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await limited.text()).toContain('Vent et minutt')
  expect((await from('10.0.0.1', href('programmes'))).status).toBe(200)
  expect((await from('10.0.0.2', href('signIn'))).status).toBe(303)
})

test('uploads are limited by person, wherever they come from', async () => {
  const secretariat = await guestAt(site, seats.secretariat.subject)
  const auditor = await guestAt(site, seats.auditor.subject)
  const sent = async (guest: typeof auditor, from: string) =>
    (
      await guest.post(
        href('importFacts'),
        { file: new Blob(['a']) },
        { origin: site.url, 'x-forwarded-for': from },
      )
    ).status
  const statuses = []
  for (let i = 0; i < 6; i++) statuses.push(await sent(secretariat, `10.0.1.${i}`))
  expect(statuses.slice(0, 5)).not.toContain(429)
  expect(statuses[5]).toBe(429)
  expect(await sent(auditor, '10.0.1.9')).toBe(403)
})

test('a public page is asked for again by its tag; a signed-in one is kept nowhere', async () => {
  const anyone = await guestAt(site)
  const first = await anyone.get(href('programmes'))
  const tag = first.headers.get('etag')!
  expect((await anyone.get(href('programmes'), { 'if-none-match': tag })).status).toBe(304)
  const lead = await guestAt(site, seats.programmeLead.subject)
  const own = await lead.get(href('programmes'), { 'if-none-match': tag })
  expect([own.status, own.headers.get('cache-control'), own.headers.get('etag')]).toEqual([
    200,
    'no-store',
    null,
  ])
})

test('a sign-in ends the session that this browser had, and no other', async () => {
  const here = await guestAt(site, seats.ks.subject)
  const elsewhere = await guestAt(site, seats.ks.subject)
  const before = `handlingsrom_session=${here.cookies.get('handlingsrom_session')}`
  const anyone = await guestAt(site)
  const openWith = async (cookie: string) => (await anyone.get(href('today'), { cookie })).status
  expect(await openWith(before)).toBe(200)
  // The sign-in service has forgotten this browser, so that it asks anew.
  const cookies = here.cookies as Map<string, string>
  for (const name of cookies.keys()) if (!name.startsWith('handlingsrom')) cookies.delete(name)
  let to = `${href('signIn')}?som=${seats.auditor.subject}`
  for (let i = 0; i < 8 && to !== href('today'); i++) to = (await here.get(to)).headers.get('location') ?? ''
  expect((await here.get(href('today'))).status).toBe(200)
  expect((await elsewhere.get(href('today'))).status).toBe(200)
  expect(await openWith(before)).toBe(303)
})

test('after signing out, the browser’s Back shows nothing that was private', async () => {
  const browser = await openBrowser()
  afterAll(() => browser.close())
  const walker = await Walker.at(await browser.newContext(), site)
  await walker.as(seats.programmeLead.subject, '2026-11-22')
  await walker.open(href('pot', { programme, municipality }))
  const secret = (await walker.text()).split('\n').find(line => line.length > 60)!
  await walker.open(href('today'))
  await walker.page.locator('.account > summary').click()
  await walker.press('Logg ut')
  for (let back = 0; back < 2; back++) {
    await walker.page.goBack()
    await walker.page.waitForLoadState('load')
    expect(await walker.text()).not.toContain(secret)
    expect(await walker.page.locator('.who').count()).toBe(0)
  }
  expect(new URL(walker.page.url()).pathname).toBe(href('pot', { programme, municipality }))
})
