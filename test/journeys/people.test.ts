import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { addPerson, grantRole } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import { sideways, violations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { demoDatabase, demoToday } from '../support/demo.ts'
import { actorOf, by } from '../support/programme.ts'
import { guestAt, siteOn } from '../support/site.ts'

// An administrator's three jobs, absence and the first sign-in, as people do them: on a phone, without JavaScript.

const database = await demoDatabase()
const site = await siteOn(database)
const browser = await openBrowser()
afterAll(() => browser.close())

const command = by(actorOf('administrator', 'udir'), demoToday)
const own = { person: 'adm-9901', role: 'administrator' as const, organisation: 'm-9901' }
expectOk(
  await addPerson(site.db, command, {
    id: own.person,
    name: 'Ada Administrator',
    issuer: site.issuer,
    subject: own.person,
  }),
)
expectOk(await grantRole(site.db, command, own))

async function phoneOf(as: string) {
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    javaScriptEnabled: false,
  })
  const { cookies } = await guestAt(site, as)
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: site.url })))
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(site.url + href('today'))
  let clicks = 0
  const click = async (role: 'link' | 'button' | 'menu', name: string | RegExp) => {
    clicks++
    if (role === 'menu') await page.locator('summary').filter({ hasText: name }).click()
    else await page.getByRole(role, { name }).filter({ visible: true }).first().click()
    expect(await sideways(page)).toBe(0)
  }
  return { page, click, clicks: () => clicks }
}

/** Pages with a state of their own, which the demo does not have; axe needs scripts. */
async function sound({ page }: Awaited<ReturnType<typeof phoneOf>>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } })
  await context.addCookies(await page.context().cookies())
  const seen = await context.newPage()
  await seen.goto(page.url())
  expect(await violations(seen)).toEqual([])
  await context.close()
}

describe('an administrator, on a phone without JavaScript', () => {
  test('finds who holds which role in three clicks', async () => {
    const { page, click, clicks } = await phoneOf('administrator')
    await click('menu', 'Meny')
    await click('link', 'Roller')
    await page.getByLabel('Person').fill('ada adm')
    await click('button', 'Finn')
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
    expect(await page.locator('main').textContent()).toContain('Ada Administrator')
    expect(clicks()).toBe(3)
  })

  test('gives a role, whose form is three clicks away, with all mistakes told at once', async () => {
    const phone = await phoneOf(own.person)
    const { page, click, clicks } = phone
    await click('menu', 'Meny')
    await click('link', 'Roller')
    await click('link', 'Gi en rolle')
    expect(clicks()).toBe(3)
    await page.getByLabel('Fra', { exact: true }).fill('31. februar')
    await click('button', 'Gi rollen')
    expect(await page.locator('#error-summary').getByRole('link').count()).toBe(3)
    await sound(phone)
    await page.getByLabel('Ada Administrator').check()
    await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Anviser i kommunen' })
    await page.getByLabel('Fra', { exact: true }).fill('1. desember 2026')
    await page.getByLabel(/Siste dag med rollen/).fill('31.5.2027')
    await click('button', 'Gi rollen')
    expect(await page.locator('body').textContent()).toContain('31.05.2027')
  })

  test('ends one, whose form is three clicks away', async () => {
    const { page, click, clicks } = await phoneOf(own.person)
    await click('menu', 'Meny')
    await click('link', 'Roller')
    await click('link', /^Ingrid/)
    expect(clicks()).toBe(3)
    await page.getByLabel('Gjelder ikke lenger fra').fill('1.1.2027')
    await click('button', 'Avslutt rollen')
    expect(await page.locator('.about').textContent()).toContain('31.12.2026')
  })
})

test('whoever is away names a deputy, who is given the role and told for whom', async () => {
  const phone = await phoneOf('direktor-m-9902')
  const { page, click } = phone
  await page.goto(site.url + href('me'))
  await click('link', /^Registrer fravær/)
  await page.getByLabel('Første dag').fill('22.11.2026')
  await page.getByLabel('Siste dag').fill('30.11.2026')
  await page.getByLabel(/^Eirik/).check()
  await click('button', 'Registrer fraværet')
  await sound(phone)
  const deputy = await guestAt(site, 'programleder-m-9902')
  expect(await (await deputy.get(href('me'))).text()).toContain('stedfortreder for Astrid')
  await click('button', 'Avslutt fraværet')
  expect(await (await deputy.get(href('me'))).text()).not.toContain('stedfortreder for Astrid')
})

test('a colleague is registered by name, signs in by the code, and is told what to do', async () => {
  const phone = await phoneOf(own.person)
  const { page, click } = phone
  await page.goto(site.url + href('addPerson'))
  await page.getByLabel('Navn').fill('Nora Nyansatt')
  await page.getByLabel('E-post på jobb').fill('nora@lauvmark.no')
  await click('button', 'Registrer personen')
  await sound(phone)
  const link = (await page.getByRole('link', { name: 'Lenke med koden' }).getAttribute('href'))!
  // Known to the sign-in service, and to nobody here when she comes back from it.
  const admin = connect(database.adminUrl, 1)
  await sql`insert into identity.sign_ins values (${site.issuer}, 'fremmed', 'nyansatt')`.execute(admin)
  const nora = await guestAt(site)
  let to = `${link}&som=fremmed`
  for (let i = 0; i < 12 && to !== href('today'); i++) {
    if (to.includes(href('signInReturn')))
      await sql`delete from identity.sign_ins where subject = 'fremmed'`.execute(admin)
    const answer = await nora.get(to)
    await answer.body?.cancel()
    to = answer.headers.get('location') ?? 'nowhere'
  }
  await admin.destroy()
  const today = await (await nora.get(href('today'))).text()
  for (const said of ['Nora Nyansatt', 'Du har ingen rolle ennå', 'Ada Administrator'])
    expect(today).toContain(said)
})
