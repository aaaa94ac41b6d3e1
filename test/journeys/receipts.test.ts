import { expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { readForms, unescaped } from '../support/read-forms.ts'
import { demoSite, type Guest, guestAt } from '../support/site.ts'

// The receipt of an act names its own documents, also where a clock that stands still gives others' acts the same instant.

const site = await demoSite()
const programme = 'oppvekst-sammen'

/** Sends the form at the address as it stands on the page, filled in; gives the receipt on the page that comes next. */
async function sent(guest: Guest, page: string, at: string, typed: Record<string, string> = {}) {
  const form = readForms(await (await guest.get(page)).text()).find(one => one.action === at)!
  const standing = form.fields.flatMap(one => (one.values[0] ? [[one.name, one.values[0]] as const] : []))
  const answer = await guest.post(at, { ...Object.fromEntries(standing), ...typed })
  const to = answer.headers.get('location')!
  const html = unescaped(await (await guest.get(to)).text())
  return { to, receipt: /<section class="done".*?<\/section>/s.exec(html)?.[0] ?? '' }
}

const documents = (receipt: string) =>
  [...receipt.matchAll(/<a class="ds-link" href="(\/journal\/[^"]+)">([^<]+)<\/a>/g)].map(one => ({
    href: one[1]!,
    title: one[2]!,
  }))

test('at one instant, each receipt names what its own act registered, and opens it', async () => {
  const place = (municipality: string) => ({ programme, municipality })
  const worker = await guestAt(site, 'saksbehandler-sf-kysten')
  const late = place('m-9913')
  await sent(worker, href('treatApplication', late), href('treatApplication', late), {
    outcome: 'treated',
    reason: 'Feil hos oss ga forsinkelsen.',
  })
  const director = await guestAt(site, 'direktor-m-9921')
  const own = place('m-9921')
  const before = site.clock().getTime()
  const [treated, handedIn] = [
    await sent(worker, href('reviewTreatment', late), href('reviewTreatment', late)),
    await sent(director, href('reviewApplication', own), href('submitApplication', own)),
  ]
  expect(site.clock().getTime()).toBe(before)
  expect(documents(treated.receipt)).toMatchObject([{ title: 'Behandling av søknaden' }])
  // The sender's own application is named with its link, and is theirs to open.
  const [application, ...more] = documents(handedIn.receipt)
  expect(application!.title).toMatch(/^(Søknad|Foreløpig søknad) fra /)
  expect(more).toEqual([])
  const opened = await director.get(application!.href)
  expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  // To another the mark tells nothing.
  expect(await (await worker.get(handedIn.to)).text()).not.toContain('class="done"')
})
