import { afterAll, expect, test } from 'vitest'
import { formatKr, type Ore } from '../../src/core/ore.ts'
import { commitmentOf } from '../../src/rooms/awards/index.ts'
import { apiRoutes, href } from '../../src/routes.ts'
import { madeFinal, runMade } from '../support/approved.ts'
import { sideways, violations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { actorOf, by } from '../support/programme.ts'
import { demoSite } from '../support/site.ts'
import { Walker } from './walker.ts'

// A final allocation is corrected after its letters are sent. Step by step, by those whom each waits for: one amount
// wherever it is shown, to the municipality, to who pays, to a directorate and to anyone.

const site = await demoSite()
const browser = await openBrowser()
afterAll(() => browser.close())

const programme = 'ungdomsloftet'
const year = { programme, year: 2026 }
const municipality = 'm-9901'
const award = { ...year, municipality }
const director = `direktor-${municipality}`
const walker = await Walker.at(await browser.newContext({ javaScriptEnabled: false }), site)
const shots = process.env.SHOTS

let before = 0n
let after = 0n
const kr = (ore: Ore) => formatKr(ore).replace(/[\u202f\u00a0]/g, ' ')
const bare = (ore: Ore) => kr(ore).replace(' kr', '')
const amountNow = async () => (await commitmentOf(site.db, programme, 2026, municipality))!.ore

/** What the list, the award, the pot, the plan and the open data say, each to someone who reads it. */
async function everywhere(ore: Ore, on: string): Promise<void> {
  await walker.as('bufdir', on)
  await walker.open(href('awards', year))
  const row = walker.page.getByRole('row').filter({ hasText: 'Storlunde' }).first()
  expect(plain((await row.textContent()) ?? '')).toContain(bare(ore))
  const [rows, total] = await columnOf('Tilsagn, kr')
  expect(rows.reduce((sum, one) => sum + one, 0n)).toBe(total)
  const [paid, paidTotal] = await columnOf('Utbetalt, kr')
  expect(paid.reduce((sum, one) => sum + one, 0n)).toBe(paidTotal)
  const said = /fått pengene: ([\d ]+) kr/.exec(await walker.text())![1]!
  expect(digits(said)).toBe(paidTotal)
  await walker.open(href('award', award))
  await walker.reads(`får ${kr(ore)} i 2026`)
  await walker.as(director, on)
  await walker.open(href('pot', { programme, municipality }))
  expect(await walker.text()).toContain(bare(ore))
  await walker.open(href('schedule', { programme, municipality }))
  expect(await walker.text()).toContain(bare(ore))
  const answer = await fetch(site.url + apiRoutes.apiGrants.replace(':programme', programme))
  const { grants } = (await answer.json()) as { grants: { id: string; amountAwarded: number }[] }
  expect(grants.find(one => one.id.endsWith(`2026-${municipality}`))!.amountAwarded).toBe(Number(ore) / 100)
}

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ')
const digits = (text: string) => BigInt(text.replace(/\D/g, '') || '0')

async function columnOf(head: string): Promise<[bigint[], bigint]> {
  const table = walker.page.locator('table').first()
  const at = (await table.locator('thead th').allInnerTexts()).indexOf(head)
  const cells = await table.locator(`tbody tr > :nth-child(${at + 1})`).allInnerTexts()
  const foot = await table.locator(`tfoot tr > :nth-child(${at + 1})`).textContent()
  return [cells.map(digits), digits(foot ?? '')]
}

/** A browser with JavaScript, which axe needs; who walks has none. */
const eyes = await (await browser.newContext()).newPage()

/** Axe finds nothing on the page, and nothing sticks out of a phone; with SHOTS, its pictures are taken to that folder. */
async function look(name: string): Promise<void> {
  await eyes.context().addCookies(await walker.page.context().cookies())
  for (const width of [1280, 320]) {
    await eyes.setViewportSize({ width, height: 900 })
    await eyes.goto(walker.page.url())
    expect(await violations(eyes), name).toEqual([])
    expect(await sideways(eyes), name).toBe(0)
    if (shots) await eyes.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true })
  }
}

/** The work list's own way to what waits. */
async function waits(words: RegExp): Promise<void> {
  await walker.open(href('today'))
  await look(`today-${words.source.slice(0, 12).replace(/\W/g, '')}`)
  await walker.follow(words)
}

test('R-43 the sent award stands when the year is corrected, and the budget holder is told', async () => {
  before = await amountNow()
  const secretariat = by(actorOf('secretariat', 'udir'), '2026-11-29')
  const number = await runMade(site.db, secretariat, year, null, 'Resten skulle ikke fordeles')
  await madeFinal(site.db, year, number, '2026-11-29')
  await everywhere(before, '2026-11-29')
  await walker.as('bdm', '2026-11-30')
  await waits(/Varsle Storlunde/)
  await look('corrected')
  const text = await walker.text()
  after = digits(/den gir nå ([\d ,]+) kr/.exec(text)![1]!.replace(/,.*/, '')) * 100n
  expect(after).not.toBe(before)
  await walker.fill({
    reason: 'Resten ble fordelt feil.',
    basis: 'Forbeholdet i brevet.',
    replyBy: '01.12.2026',
  })
  await walker.fill({ basisKind: 'reservation' })
  await walker.press('Varsle om mulig endring')
  await walker.refused('minst en uke', { reason: 'Resten ble fordelt feil.' })
  await walker.fill({ replyBy: '14.12.2026' })
  await walker.press('Varsle om mulig endring')
  await walker.reads('Kommunen er varslet')
  await look('noticed')
  after = (await commitmentOf(site.db, programme, 2026, municipality))!.changes[0]!.toOre
  await everywhere(before, '2026-11-30')
})

test('R-43 the municipality answers, the budget holder decides, and the old amount stands until it is accepted', async () => {
  await walker.as('bdm', '2026-12-01')
  await walker.open(href('award', award))
  await walker.reads('holdes tilbake til endringen er avgjort')
  expect(await walker.offers('Godkjenn utbetalingen')).toBe(false)
  expect(await walker.offers('Avgjør og send brevet')).toBe(false)
  await walker.as(director, '2026-12-02')
  await waits(/Uttal dere om mulig endring/)
  await walker.fill({ reply: 'Vi har planlagt med hele beløpet.' })
  await walker.press('Send uttalelsen')
  await walker.as('bdm', '2026-12-03')
  await waits(/Avgjør endringen av tilsagnet til Storlunde/)
  await walker.reads('Vi har planlagt med hele beløpet.')
  await walker.fill({ outcome: 'changed', reason: 'Uttalelsen endrer ikke utmålingen.' })
  await walker.press('Avgjør og send brevet')
  await look('decided')
  await everywhere(before, '2026-12-03')
  await walker.as(director, '2026-12-04')
  await waits(/Godta det endrede tilsagnet/)
  await walker.press('Godta det endrede tilsagnet')
  await look('accepted')
  await everywhere(after, '2026-12-04')
})

test('D-8b the changed amount is certified and paid by two, and the sums follow', async () => {
  await walker.as('attestant', '2026-12-05')
  await walker.open(href('award', award))
  await walker.press('Attester utbetalingen')
  await walker.as('bdm', '2026-12-06')
  await walker.open(href('award', award))
  await walker.press('Godkjenn utbetalingen')
  await everywhere(after, '2026-12-06')
  await walker.open(href('awards', year))
  await look('list')
  await walker.as(director, '2026-12-06')
  await walker.open(href('pot', { programme, municipality }))
  await walker.reads(bare(after))
})
