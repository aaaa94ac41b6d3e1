import { afterAll, expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { prepare } from '../access/setting.ts'
import { openBrowser } from '../support/browser.ts'
import { demoSite, guestAt } from '../support/site.ts'

// What each role does most, from «I dag» (from the front page for anyone) to where it is done: at most three clicks, by
// keyboard alone, on 320 pixels, without JavaScript.

const site = await demoSite()
await prepare(site)
const browser = await openBrowser()
const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
const page = await context.newPage()
page.setDefaultTimeout(0)
afterAll(() => browser.close())

/** A link or a menu by its words, or a link by where it leads. */
type Click = string | RegExp | { to: string }
type Job = {
  job: string
  as?: string
  clicks: readonly Click[]
  arrives: RegExp
  offers?: string
}

const lead = 'programleder-m-9901'
const director = 'direktor-m-9901'
const caseWorker = 'saksbehandler-sf-kysten'
const panel = 'ressursgruppe-sf-kysten'

/** A click is a link or a menu that is opened; what is done at the end is a form that the last page shows. */
const jobs: Job[] = [
  {
    job: 'decide on a late application',
    as: caseWorker,
    clicks: [/Avgjør søknaden fra .*: mottatt etter frist/, 'Ta opp til behandling'],
    arrives: /\/behandling$/,
    offers: 'Se over brevet',
  },
  {
    job: 'ask for what an application lacks',
    as: caseWorker,
    clicks: [/Avgjør søknaden fra /, 'Send mangelbrev med ny frist'],
    arrives: /\/behandling$/,
    offers: 'Se over brevet',
  },
  {
    job: 'see the letters that were sent',
    as: caseWorker,
    clicks: ['Brev og journal'],
    arrives: /\/journal\/sf-kysten$/,
  },
  {
    job: 'open the next application',
    as: panel,
    clicks: [/^Søknader/, { to: '/soknad/' }],
    arrives: /\/soknad\/m-\d+$/,
  },
  { job: 'recommend with reasons', as: panel, clicks: [/^Utvelgelse/], arrives: /\/utvelgelse\/sf-kysten$/ },
  {
    job: 'see whom the programme waits for',
    as: 'sekretariat',
    clicks: ['Oversikt'],
    arrives: /\/oppvekst-sammen$/,
  },
  {
    job: 'see a year’s allocation',
    as: 'sekretariat',
    clicks: ['Utmåling', '2026'],
    arrives: /\/utmaling\/2026$/,
  },
  {
    job: 'read its own extract',
    as: 'bufdir',
    clicks: [/^Mer/, 'Rapporter', '2025'],
    arrives: /\/uttrekk\/2025$/,
  },
  {
    job: 'certify a disbursement',
    as: 'attestant',
    clicks: [/Attester utbetalingen/],
    arrives: /\/tilsagn\/2026\/m-\d+$/,
    offers: 'Attester utbetalingen',
  },
  {
    job: 'register an expenditure',
    as: lead,
    clicks: [/^Tiltak/, /Skolelos|Familieteam/, 'Registrer utgiften'],
    arrives: /\/utgift$/,
    offers: 'Registrer utgiften',
  },
  { job: 'move budget', as: lead, clicks: [/^Vår pott/, 'Flytt budsjett'], arrives: /\/budsjett$/ },
  {
    job: 'finish the report',
    as: lead,
    clicks: ['Rapport', 'Rapport for 2026'],
    arrives: /\/rapport\/2026\/m-9901$/,
  },
  {
    job: 'approve a payment',
    as: director,
    clicks: [/Anvis/],
    arrives: /\/tiltak\/3$/,
    offers: 'Anvis utbetalingen',
  },
  {
    job: 'see who is chosen and why',
    as: 'ks',
    clicks: ['Utvelgelse', /Vidda/],
    arrives: /\/utvelgelse\/sf-vidda$/,
  },
  { job: 'the results', as: 'ks', clicks: [/^Mer/, 'Kunnskap'], arrives: /\/kunnskap$/ },
  {
    job: 'say no to a run with its reason',
    as: 'bufdir',
    clicks: [/Godkjenn utmålingen for .* 2027/, 'Si nei til denne utmålingen'],
    arrives: /\/utmaling\/2027\/si-nei$/,
    offers: 'Si nei til denne utmålingen',
  },
  {
    job: 'verify',
    as: 'revisor',
    clicks: ['Verifiser'],
    arrives: /\/kontroll$/,
    offers: 'Verifiser nå',
  },
  {
    job: 'take a checkpoint',
    as: 'revisor',
    clicks: ['Ta et sjekkpunkt'],
    arrives: /\/sjekkpunkter$/,
    offers: 'Ta et sjekkpunkt nå',
  },
  {
    job: 'follow a voucher to its post',
    as: 'revisor',
    clicks: ['Følg et bilag til posten', { to: '/oppvekst-sammen/pott/' }, { to: '/ordninger/' }],
    arrives: /\/ordninger\//,
  },
  { job: 'find who holds which role', as: 'administrator', clicks: ['Meny', 'Roller'], arrives: /\/roller$/ },
  { job: 'follow the krone', clicks: [/Følg kronen/], arrives: /\/folg-kronen\// },
  {
    job: 'find a document',
    clicks: ['Offentlig journal', /Vidda/, { to: '/journal/sf-vidda/' }],
    arrives: /\/journal\/sf-vidda\//,
  },
  { job: 'see what a programme is', clicks: [/^Oppvekst sammen/], arrives: /\/programmer\/oppvekst-sammen$/ },
]

/** Presses a link, or opens a menu, with the keyboard: it must be one that Tab reaches. */
async function press(words: Click): Promise<void> {
  const found =
    typeof words === 'object' && 'to' in words
      ? page.locator(`main a[href*="${words.to}"]:visible`).first()
      : page.locator('a:visible, summary:visible').filter({ hasText: words }).first()
  expect(await found.count(), `«${JSON.stringify(words)}» at ${page.url()}`).toBe(1)
  expect(
    await found.evaluate(one => (one as unknown as { tabIndex: number }).tabIndex),
  ).toBeGreaterThanOrEqual(0)
  await found.focus()
  const link = (await found.evaluate(one => one.tagName)) === 'A'
  const loaded = link ? page.waitForEvent('load') : Promise.resolve()
  await page.keyboard.press('Enter')
  await loaded
}

test.each(jobs)('$as: $job', async ({ as, clicks, arrives, offers }) => {
  await context.clearCookies()
  if (as) {
    const { cookies } = await guestAt(site, as)
    await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: site.url })))
  }
  await page.goto(site.url + (as ? href('today') : href('front')))
  expect(clicks.length).toBeLessThanOrEqual(3)
  for (const words of clicks) await press(words)
  expect(new URL(page.url()).pathname).toMatch(arrives)
  if (offers) expect(await page.getByRole('button', { name: offers, exact: true }).count()).toBeGreaterThan(0)
})
