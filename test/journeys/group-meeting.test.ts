import { expect, test } from 'vitest'
import { addDays } from '../../src/core/dates.ts'
import { href } from '../../src/routes.ts'
import { openBrowser } from '../support/browser.ts'
import { demoToday } from '../support/demo.ts'
import { demoSite } from '../support/site.ts'
import { Walker } from './walker.ts'

// The fictional region's resource group meets, each in a browser of their own, on a phone and without JavaScript.

const site = await demoSite()
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
const walker = await Walker.at(context, site)
const day = addDays(demoToday, 6)
const [jonas, turid, asbjørn] = [
  'saksbehandler-sf-kysten',
  'ressursgruppe-sf-kysten',
  'ressursgruppe-ks-kysten',
]
const meeting = { body: 3, meeting: 1 }
const matter = (number: number) => href('matter', { ...meeting, matter: number })

/** Fills in one of the page's forms and sends it. */
async function act(kind: string, fields: Record<string, string> = {}): Promise<void> {
  const form = walker.page.locator(`form:has(input[name=kind][value=${kind}])`)
  expect(await form.count(), `a form ${kind} at ${walker.page.url()}`).toBe(1)
  const folded = walker.page.locator('details:not([open]) > summary', { hasText: 'Utsett saken' })
  if (kind === 'deferred') await folded.click()
  for (const [name, value] of Object.entries(fields)) {
    const radio = form.locator(`input[type=radio][name=${name}][value="${value}"]`)
    if ((await radio.count()) > 0) await radio.check()
    else if ((await form.locator(`select[name=${name}]`).count()) > 0)
      await form.locator(`select[name=${name}]`).selectOption({ label: value })
    else await form.locator(`[name=${name}]`).fill(value)
  }
  await Promise.all([walker.page.waitForEvent('load'), form.locator('button[type=submit]').click()])
}

test('R-16 a group meets: a conflict told beforehand, a late arrival, a vote that falls, a matter deferred, minutes approved by another', async () => {
  // Before the meeting each answers for themselves, from «I dag».
  await walker.as(turid!, demoToday)
  await walker.open(href('today'))
  await walker.follow('Si om du er habil i sakene: Ressursgruppa i Kysten')
  await act('declared', { says: 'conflict', reason: 'Søsteren leder prosjektet i Vindlunde' })
  await walker.reads('Turid: venter på de andre')

  // Jonas leads. With Turid's conflict and KS away there is one left, and two are required.
  await walker.as(jonas!, day, '10:00')
  await walker.open(href('meeting', meeting))
  await act('opened')
  await act('came', { seat: 'Jonas' })
  await act('came', { seat: 'Turid' })
  await walker.open(matter(1))
  await act('declared', { seat: 'Jonas', says: 'impartial' })
  await act('judged', { disqualified: 'yes', reason: 'Nær slekt' })
  await walker.refused('For få tar del: 1 med stemme, og 2 kreves.')
  await walker.as(jonas!, day, '10:20')
  await walker.open(href('meeting', meeting))
  await act('came', { seat: 'Asbjørn' })
  await walker.as(asbjørn!, day, '10:21')
  await walker.open(matter(1))
  await act('declared', { says: 'impartial' })
  // Who has a conflict judges nobody, and who only sits there does not lead.
  expect(await walker.offers('Ta opp saken')).toBe(false)

  await walker.as(jonas!, day, '10:25')
  await walker.open(matter(1))
  await act('judged', { disqualified: 'yes', reason: 'Nær slekt' })
  await act('taken')
  await walker.reads('2 av 3; 2 kreves')
  await act('put', { proposal: 'Krabbvær og Nattvær går videre.' })
  await act('voted', { seat: 'Jonas', vote: 'against', reason: 'Nattvær kom for sent' })
  await act('concluded', { how: 'votes' })
  await walker.refused('Disse har ikke stemt: Asbjørn.')
  await walker.as(turid!, day, '10:30')
  await walker.open(matter(1))
  expect(await walker.offers('Registrer stemmen')).toBe(false)
  await walker.as(asbjørn!, day, '10:31')
  await walker.open(matter(1))
  await act('voted', { vote: 'abstains' })
  await walker.as(jonas!, day, '10:35')
  await walker.open(matter(1))
  await act('concluded', { how: 'votes' })
  await walker.reads('0 stemte for, 1 imot, 1 avsto.')
  await walker.reads('Forslaget falt.')

  await walker.open(matter(2))
  await act('deferred', { reason: 'Avventer svar fra Vindlunde' })
  await walker.open(href('meeting', meeting))
  await act('closed')
  await walker.open(href('minutes', meeting))
  expect(await walker.offers('Godkjenn protokollen')).toBe(false)

  // Another who was there approves, and the minutes stand in the case.
  await walker.as(turid!, addDays(day, 1))
  await walker.open(href('today'))
  await walker.follow('Godkjenn protokollen: Ressursgruppa i Kysten')
  await walker.reads('Turid meldte seg inhabil: Søsteren leder prosjektet i Vindlunde.')
  await walker.reads('Asbjørn (KS Kysten)')
  await walker.press('Godkjenn protokollen')
  await walker.reads('Protokollen ble godkjent av Turid')
  expect(site.logged.filter(one => one.startsWith('request failed'))).toEqual([])
})
