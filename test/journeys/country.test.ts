import { afterAll, expect, test } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import { addPerson, grantRole, type Role } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import { sideways, violations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { aCountryAtWork, dayAtWork } from '../support/country-at-work.ts'
import { testDatabase } from '../support/database.ts'
import { actorOf, by } from '../support/programme.ts'
import { guestAt, siteOn } from '../support/site.ts'
import { tooHigh } from './heights.ts'

// The homes with the whole country in a programme: 356 municipalities make lists longer, never a home, and nothing of it
// sticks out.

const database = await testDatabase()
const { programme, office, places } = await aCountryAtWork(database.db, database.adminUrl, 356)
const site = await siteOn(database, { today: dayAtWork })
const browser = await openBrowser()
afterAll(() => browser.close())

const [, , , , fifth] = places
const people: Record<string, [Role, string]> = {
  secretariat: ['secretariat', 'udir'],
  officer: ['directorateOfficer', 'udir'],
  budget: ['budgetHolder', 'udir'],
  worker: ['caseWorker', office],
  lead: ['programmeLead', fifth!],
  director: ['municipalDirector', fifth!],
  auditor: ['auditor', 'riksrevisjonen'],
}
const administrator = by(actorOf('administrator', 'udir'), '2026-01-05')
for (const [id, [role, organisation]] of Object.entries(people)) {
  expectOk(await addPerson(site.db, administrator, { id, name: id, issuer: site.issuer, subject: id }))
  expectOk(await grantRole(site.db, administrator, { person: id, role, organisation }))
}

const at = { programme }
const year = { programme, year: 2026 }
const visits: [string, string, keyof typeof people][] = [
  ['today', href('today'), 'secretariat'],
  ['today', href('today'), 'worker'],
  ['today', href('today'), 'budget'],
  ['programme', href('programme', at), 'secretariat'],
  ['calls', href('calls', at), 'secretariat'],
  ['selections', href('selections', at), 'secretariat'],
  ['programmeMoney', href('programmeMoney', at), 'secretariat'],
  ['allocations', href('allocations', at), 'officer'],
  ['awardYears', href('awardYears', at), 'officer'],
  ['programmeReports', href('programmeReports', at), 'officer'],
  ['awards', href('awards', year), 'budget'],
  ['knowledge', href('knowledge', at), 'auditor'],
  ['applications', href('applications', { programme, office }), 'worker'],
  ['selection', href('selection', { programme, office }), 'worker'],
  ['officeMunicipalities', href('officeMunicipalities', { programme, office }), 'worker'],
  ['pot', href('pot', { programme, municipality: fifth! }), 'lead'],
  ['measures', href('measures', { programme, municipality: fifth! }), 'lead'],
  ['potReports', href('potReports', { programme, municipality: fifth! }), 'director'],
]

const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
const page = await context.newPage()
page.setDefaultTimeout(0)

test.each(visits)('%s at %s as %s', async (name, to, as) => {
  const { cookies } = await guestAt(site, as as string)
  await context.clearCookies()
  await context.addCookies([...cookies].map(([key, value]) => ({ name: key, value, url: site.url })))
  const amiss: unknown[] = []
  for (const width of [1280, 390] as const) {
    await page.setViewportSize({ width, height: 900 })
    const answer = await page.goto(site.url + to)
    expect(answer?.status()).toBe(200)
    amiss.push(...(await tooHigh(page, name, width)))
    const out = await sideways(page)
    if (out > 0) amiss.push(`${out} px stick out at ${width}`)
  }
  amiss.push(...(await violations(page)))
  expect(amiss).toEqual([])
})
