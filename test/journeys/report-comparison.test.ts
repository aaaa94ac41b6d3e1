import { afterAll, expect, test } from 'vitest'
import { formatOre } from '../../src/core/ore.ts'
import { programmeById } from '../../src/rooms/programmes/index.ts'
import { askedReport, loadKeys, reportBurden } from '../../src/rooms/reports/index.ts'
import { href } from '../../src/routes.ts'
import { openBrowser } from '../support/browser.ts'
import { demoSite } from '../support/site.ts'
import { Walker } from './walker.ts'

// One report against five separate forms of the same content. The five are built from the crosswalk: each directorate's
// own questions, all typed, since nothing is filled in there. `npx vitest run test/journeys/report-comparison.test.ts`
// prints the table.

const site = await demoSite()
const browser = await openBrowser()
afterAll(() => browser.close())

const programme = 'oppvekst-sammen'
const municipality = 'm-9903'
const year = 2025

test('R-50 R-53 one report asks less than half of the questions and a fifth of the fields of five separate ones', async () => {
  const view = (await programmeById(site.db, programme))!
  const asked = await askedReport(site.db, view, year, '2026-01-15')
  const { one, separate } = await reportBurden(site.db, view, asked, {
    municipality,
    year,
    today: '2026-01-15',
  })

  // The one report is counted as a person meets it: fields that can be typed in, and pages to the receipt.
  const walker = await Walker.at(await browser.newContext(), site)
  await walker.as(`programleder-${municipality}`, '2026-01-15')
  await walker.open(href('report', { programme, year, municipality }))
  const fields = walker.page.locator('#answers textarea, #answers input:not([type=hidden])')
  expect(await fields.count()).toBe(one.fields)
  const names = await fields.evaluateAll(all => all.map(field => field.getAttribute('name') ?? ''))
  let screens = 1
  await walker.fill(
    Object.fromEntries(names.map(name => [name, ['reached', 'minutes'].includes(name) ? '12' : 'Svar.'])),
  )
  await walker.press('Lagre og se over')
  screens++
  await walker.as(`direktor-${municipality}`, '2026-01-16')
  await walker.open(href('reviewReport', { programme, year, municipality }))
  await walker.press('Send rapporten')
  await walker.reads('Rapporten er sendt')
  screens++
  expect(screens).toBe(one.screens)

  const row = (label: string, a: number, b: number) =>
    `${label.padEnd(12)}${formatOre(BigInt(a) * 100n).padStart(10)}${formatOre(BigInt(b) * 100n).padStart(10)}${`${Math.round((100 * a) / b)} %`.padStart(8)}`
  const table = [
    `${''.padEnd(12)}${'one'.padStart(10)}${'five'.padStart(10)}${'of'.padStart(8)}`,
    ...loadKeys.map(key => row(key, one[key], separate[key])),
  ]
  process.stdout.write(`${table.join('\n')}\n`)
  expect(separate.reports).toBe(5)
  expect(one.questions).toBeLessThanOrEqual(25)
  expect(one.questions * 2).toBeLessThan(separate.questions)
  expect(one.fields * 5).toBeLessThan(separate.fields)
  expect(one.screens * 5).toBe(separate.screens)
  await walker.page.context().close()
})
