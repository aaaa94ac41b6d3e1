import { expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { demoSite, guestAt } from '../support/site.ts'

// A report that was sent says beside it for whom it waits, and since when.

const site = await demoSite()
const programme = 'oppvekst-sammen'
const panel = async (as: string, municipality: string) => {
  const guest = await guestAt(site, as)
  const html = await (await guest.get(href('report', { programme, year: 2025, municipality }))).text()
  return /Venter på [^<]*/.exec(html.split('class="now"')[1] ?? '')?.[0]
}

test('a report waits for each directorate that has not approved it, since it was sent', async () => {
  expect(await panel('bufdir', 'm-9902')).toBe(
    'Venter på Barne-, ungdoms- og familiedirektoratet, Helsedirektoratet, Integrerings- og mangfoldsdirektoratet og Utdanningsdirektoratet siden 10. november 2026.',
  )
})

test('an approved report waits for who decides on what is left, since the last approval', async () => {
  expect(await panel('programleder-m-9901', 'm-9901')).toBe(
    'Venter på sekretariatet siden 13. november 2026.',
  )
})
