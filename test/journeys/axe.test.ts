import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/core/words.ts'
import { href } from '../../src/routes.ts'
import { pagesOf } from '../../src/web/pages.ts'
import { sideways, violations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { demoSite, guestAt } from '../support/site.ts'
import { tooHigh } from './heights.ts'
import { type Visit, visits } from './visits.ts'
import { Walker } from './walker.ts'

// Every page is checked by axe, by turns on a wide screen in bokmål and at 320 pixels in nynorsk; nothing of it may stick
// out there, and a home, a thing or an act is no higher than it may be, on a wide screen and on a phone.
// With AXE=whole, as `npm run test:axe`, each in each language on both.

const site = await demoSite()
const browser = await openBrowser()
afterAll(() => browser.close())

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 700 }
const phone = { width: 390, height: 844 }
const contexts = {
  wide: await browser.newContext({ viewport: wide }),
  narrow: await browser.newContext({ viewport: narrow }),
}
const pages = { wide: await pageIn(contexts.wide), narrow: await pageIn(contexts.narrow) }

async function pageIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(0)
  return page
}

const sessions = new Map<string, Awaited<ReturnType<typeof guestAt>>>()

async function visit(page: Page, { to, as }: Visit, language = 'nb'): Promise<void> {
  const cookies = [{ name: 'handlingsrom_language', value: language, url: site.url }]
  if (as) {
    const guest = sessions.get(as) ?? (await guestAt(site, as))
    sessions.set(as, guest)
    cookies.push(...[...guest.cookies].map(([name, value]) => ({ name, value, url: site.url })))
  }
  await page.context().clearCookies()
  await page.context().addCookies(cookies)
  const answer = await page.goto(site.url + to)
  expect(answer?.status(), to).toBe(200)
}

const whole = process.env.AXE === 'whole'
type Seen = { on: 'wide' | 'narrow'; language: Language }
/** Each face once, by turns on a wide screen in bokmål and on a narrow one in nynorsk; whole, each in every way. */
const seenBy = (turn: number): Seen[] =>
  whole
    ? languages.flatMap(language => [
        { on: 'wide', language },
        { on: 'narrow', language },
      ])
    : [turn % 2 === 0 ? { on: 'wide', language: 'nb' } : { on: 'narrow', language: 'nn' }]

const all = Object.entries(visits)
  .flatMap(([name, faces]) => faces.map(one => ({ ...one, name, title: `${name}: ${one.face}` })))
  .map((one, turn) => ({ ...one, turn }))

describe('D-9 axe finds nothing, nothing sticks out of a phone, and nothing is too high', () => {
  test.each(all)('$title', async one => {
    for (const { on, language } of seenBy(one.turn)) {
      const page = pages[on]
      await visit(page, one, language)
      expect([language, on, await violations(page, language)]).toEqual([language, on, []])
      await page.setViewportSize(wide)
      expect(await tooHigh(page, one.name, 1280)).toEqual([])
      await page.setViewportSize(phone)
      expect(await tooHigh(page, one.name, 390)).toEqual([])
      await page.setViewportSize(narrow)
      expect([language, await sideways(page)]).toEqual([language, 0])
      await page.setViewportSize(on === 'wide' ? wide : narrow)
    }
  })
})

const programme = 'oppvekst-sammen'
const refusals = [
  {
    what: 'a new programme',
    to: href('newProgramme'),
    as: 'sekretariat',
    press: 'Begynn',
    fields: {},
  },
  {
    what: 'an expenditure',
    to: href('spend', { programme, municipality: 'm-9901', number: 1 }),
    as: 'programleder-m-9901',
    press: 'Registrer utgiften',
    fields: { amount: 'mye' },
  },
  {
    what: 'a treatment',
    to: href('treatApplication', { programme, municipality: 'm-9913' }),
    as: 'saksbehandler-sf-kysten',
    press: 'Se over brevet',
    fields: { outcome: 'treated' },
  },
]

describe.each(['wide', 'narrow'] as const)('D-9 a refused form, %s', width => {
  test.each(refusals)('$what', async ({ to, as, press, fields }) => {
    const page = pages[width]
    await visit(page, { face: '', to, as })
    const walker = new Walker(page, site)
    await walker.fill(fields)
    await walker.press(press)
    expect(await page.locator('#error-summary').count()).toBe(1)
    expect(await page.evaluate('document.activeElement.id')).toBe('error-summary')
    expect(await violations(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
  })
})

describe.each(['wide', 'narrow'] as const)('D-9 pages that nobody seeks, %s', width => {
  test('the demo’s own sign-in', async () => {
    const page = pages[width]
    await page.context().clearCookies()
    await page.goto(site.url + href('signIn'))
    expect(await page.locator('h1').textContent()).toBe('Hvem vil du være?')
    expect(await violations(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
  })

  test.each([
    ['nothing here', '/finnes-ikke', 404],
    ['no access', href('roles'), 403],
  ])('%s', async (_, to, status) => {
    const page = pages[width]
    await page.context().clearCookies()
    expect((await page.goto(site.url + to))?.status()).toBe(status)
    expect(await violations(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
  })
})

describe.each(['wide', 'narrow'] as const)('D-9 a file looked over before it is read in, %s', width => {
  test.each([
    ['with changes', 'Andøy kommune', 'Andøy'],
    ['with faults', ',udir,', ',dir-ukjent,'],
  ])('%s', async (_, from, to) => {
    const secretariat = await guestAt(site, 'sekretariat')
    const csv = await (await secretariat.get(href('exportSchemes', { format: 'csv' }))).text()
    const file = new Blob([csv.replaceAll(from, to)])
    const answer = await secretariat.post(href('importSchemes'), { file })
    await visit(pages[width], { face: '', to: answer.headers.get('location')!, as: 'sekretariat' })
    expect(await pages[width].locator('.lead').textContent()).toMatch(/^\d+ rader = /)
    expect(await violations(pages[width])).toEqual([])
    expect(await sideways(pages[width])).toBe(0)
  })
})

test('every address that renders a page has been visited', () => {
  const shown = Object.entries(pagesOf(null)).flatMap(([name, bound]) => (bound.get ? [name] : []))
  const files = [
    'accountsFile',
    'kostraFile',
    'attachment',
    'budgetFile',
    'budgetMoveFile',
    'document',
    'exportSchemes',
    'extractsFile',
    'followKroneFile',
    'voucherFile',
    'fundingNoteFile',
    'mandateFile',
    'mandateDocument',
    'indicatorFile',
    'ruleFile',
    'ruleSchema',
    'ownPotFile',
    'meFile',
    'checkpointFile',
    'exportFile',
    'calendar',
    'meetingCalendar',
    // Waits for a call that is written: the main job walks it.
    // Wait for what is written first: the main job walks them.
    'previewCall',
    'reviewDecision',
    'reviewTreatment',
    // Lead on to a home.
    'ourMunicipality',
    'formerlyAdded',
    'formerlyEnded',
    'ourOffice',
  ]
  expect(Object.keys(visits).sort()).toEqual(shown.filter(name => !files.includes(name)).sort())
})
