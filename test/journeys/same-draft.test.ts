import { afterAll, describe, expect, test } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import { addPerson, grantRole } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import { openBrowser } from '../support/browser.ts'
import { demoToday } from '../support/demo.ts'
import { actorOf, by } from '../support/programme.ts'
import { demoSite } from '../support/site.ts'
import { Walker } from './walker.ts'

// Two sessions of one role write in the same draft at once: one is saved first, the other is told what the first
// wrote and keeps every word.

const site = await demoSite()
const browser = await openBrowser()
afterAll(() => browser.close())

const programme = 'oppvekst-sammen'
const second = { id: 'programleder-to', name: 'Lise Leder Nummer To' }
const command = by(actorOf('administrator', 'udir'), demoToday)
expectOk(await addPerson(site.db, command, { ...second, issuer: site.issuer, subject: second.id }))
for (const organisation of ['m-9921', 'm-9903']) {
  expectOk(await grantRole(site.db, command, { person: second.id, role: 'programmeLead', organisation }))
}

/** Whoever has two roles acts in one at a time. */
async function inRole(walker: Walker, organisation: string): Promise<void> {
  await walker.open(href('today'))
  const current = await walker.page.locator('.who').textContent()
  if (current?.includes(organisation)) return
  await walker.page.locator('.account > summary').click()
  const option = walker.page.locator('#assignment option:not([selected])')
  await walker.page.locator('#assignment').selectOption((await option.getAttribute('value'))!)
  await walker.press('Bytt rolle')
}

const drafts = [
  {
    what: 'an application',
    place: 'Fjordlunde',
    address: href('application', { programme, municipality: 'm-9921' }),
    first: 'programleder-m-9921',
    fields: ['development', 'measures'],
    save: 'Lagre og se over',
    kept: href('reviewApplication', { programme, municipality: 'm-9921' }),
  },
  {
    what: 'a report',
    place: 'Askvær',
    address: href('report', { programme, year: 2025, municipality: 'm-9903' }),
    first: 'programleder-m-9903',
    fields: ['progress', 'effects'],
    save: 'Lagre',
    kept: href('report', { programme, year: 2025, municipality: 'm-9903' }),
  },
]

describe.each(drafts)('the draft of $what', ({ place, address, first, fields, save, kept }) => {
  const [both, mine] = fields as [string, string]

  test.each([true, false])('R-25 nobody loses a word, JavaScript %s', async javaScriptEnabled => {
    const [a, b] = [
      await Walker.at(await browser.newContext({ javaScriptEnabled }), site),
      await Walker.at(await browser.newContext({ javaScriptEnabled }), site),
    ]
    const round = javaScriptEnabled ? 'Runde 1' : 'Runde 2'
    await a.as(first, demoToday)
    await b.as(second.id, demoToday)
    await inRole(b, place)
    await a.open(address)
    await b.open(address)

    const said = { [both]: `${round}: den første skrev dette.` }
    const typed = { [both]: `${round}: den andre skrev noe annet.`, [mine]: `${round}: og mer til.` }
    await write(a, said, javaScriptEnabled, save)
    await conflict(b, typed, javaScriptEnabled, save)

    await b.refused('Noen andre har lagret en endring mens du skrev', typed)
    await b.reads(said[both]!)
    await b.press(save)
    await b.open(kept)
    const whole = (await b.text()) + (await valuesOf(b))
    for (const words of Object.values(typed)) expect(whole).toContain(words)
  })

  test('whoever goes on by a link at once takes along what was typed', async () => {
    const walker = await Walker.at(await browser.newContext(), site)
    await walker.as(first, demoToday)
    await walker.open(address)
    await walker.fill({ [both]: 'Skrevet like før jeg gikk.' })
    await walker.page
      .locator(`a[href="${href('today')}"]`)
      .first()
      .click()
    await walker.page.waitForURL(`**${href('today')}`)
    await walker.open(address)
    expect(await walker.page.locator(`[name="${both}"]`).inputValue()).toBe('Skrevet like før jeg gikk.')
  })
})

const valuesOf = async (walker: Walker): Promise<string> =>
  (
    await walker.page
      .locator('textarea')
      .evaluateAll(all => all.map(one => ('value' in one ? one.value : '')))
  ).join()

/** Typed, and saved as one types where there is JavaScript; else by the button. */
async function write(walker: Walker, fields: Record<string, string>, javaScript: boolean, save: string) {
  if (!javaScript) {
    await walker.fill(fields)
    return walker.press(save)
  }
  const saved = walker.page.waitForResponse(answer => answer.request().method() === 'POST')
  await walker.fill(fields)
  expect((await saved).status()).toBe(200)
  await walker.page.locator('.saved', { hasText: 'Lagret' }).waitFor()
}

/** With JavaScript the page itself sends the form in the open when it hears that another has saved. */
async function conflict(walker: Walker, fields: Record<string, string>, javaScript: boolean, save: string) {
  if (!javaScript) {
    await walker.fill(fields)
    return walker.press(save)
  }
  const shown = walker.page.waitForEvent('load')
  await walker.fill(fields)
  await shown
}
