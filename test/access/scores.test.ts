import { expect, test } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import { treat } from '../../src/rooms/applications/index.ts'
import { assessedOf, giveScores } from '../../src/rooms/assessment/index.ts'
import { eventsOf } from '../../src/rooms/events/index.ts'
import { href, type RouteName, routes } from '../../src/routes.ts'
import { pagesOf } from '../../src/web/pages.ts'
import { demoToday } from '../support/demo.ts'
import { by } from '../support/programme.ts'
import { demoSite, guestAt } from '../support/site.ts'

// Scores are given «hver for seg»: nothing of them, nor that there are any, is anywhere before all are in. An applicant of
// sf-kysten has been let in; two of the group's three members give it scores that cannot be mistaken.

const site = await demoSite()
const region = { programme: 'oppvekst-sammen', office: 'sf-kysten' }
const municipality = 'm-9915'
const [chair, second, last] = [
  'saksbehandler-sf-kysten',
  'ressursgruppe-sf-kysten',
  'ressursgruppe-ks-kysten',
]
const roles: Record<string, [role: string, organisation: string]> = {
  [chair]: ['caseWorker', 'sf-kysten'],
  [second]: ['panelMember', 'sf-kysten'],
  [last]: ['panelMember', 'ks-kysten'],
}
const command = (id: string) => {
  const [role, organisation] = roles[id]!
  return by({ person: id, name: id, role, organisation }, demoToday)
}
const markOf = (id: string) => `Hemmelig grunn fra ${id}`
const give = async (id: string, score: number) => {
  const one = { score, reason: markOf(id), evidence: `Hemmelig bevis fra ${id}` }
  const given = { motivation: one, capacity: one }
  return expectOk(await giveScores(site.db, command(id), { ...region, municipality }, given))
}
const reason = 'Kom to dager for sent'
expectOk(
  await treat(
    site.db,
    command(chair),
    { programme: region.programme, municipality },
    {
      ...{ outcome: 'treated', reason, newDeadline: null },
    },
  ),
)

/** Who could learn something: the member who has not given, the applicant, those who run and control, and anyone. */
const others = [last, 'programleder-m-9915', 'sekretariat', 'revisor']
const readers = [...others, undefined]

/** Every address that is asked for, of this region and this applicant. */
const params: Record<string, string | number> = {
  ...region,
  ...{ municipality, person: last, body: 3, meeting: 1, matter: 1, seat: 1, year: 2026, number: 1, entry: 1 },
  ...{ document: 1, format: 'csv', directorate: 'udir', preparation: 1, scheme: 'krisesenterbygg', pool: 1 },
}
const addresses = Object.entries(pagesOf(null)).flatMap(([name, { get }]) => {
  const pattern = routes[name as RouteName]
  const named = [...pattern.matchAll(/:(\w+)/g)].map(one => one[1]!)
  if (!get || name === 'signIn' || named.some(one => params[one] === undefined)) return []
  const of = Object.fromEntries(named.map(one => [one, String(params[one])]))
  return [href(name as RouteName, of as never)]
})
const caseNumber = { office: region.office, year: Number(demoToday.slice(0, 4)), number: 812 }
addresses.push(href('case', caseNumber), href('journal', { office: region.office }))

async function told(as: string | undefined, at: string): Promise<string> {
  const answer = await (await guestAt(site, as)).get(at)
  return answer.text()
}
/** What a page says, but for what is new each time it is made. */
const said = (html: string): string =>
  html.replace(/name="key" value="[^"]*"/g, '').replace(/(nonce|content|value)="[^"]{20,}"/g, '')

/** How often scores of the programme have been opened: what comes in before leaves no event. */
const openings = async () =>
  (await eventsOf(site.db, region.programme)).filter(one => one.kind.startsWith('assessment.')).length

/** Where a member could see that something has come: what is told of it must not change by a letter. */
const watched = [
  href('assessment', region),
  href('giveScores', { ...region, municipality }),
  href('selection', region),
  href('recommend', region),
  href('application', { programme: region.programme, municipality }),
  href('applications', region),
  href('body', { body: 3 }),
  href('today'),
]
const look = () =>
  Promise.all(
    [last, 'sekretariat'].flatMap(as => watched.map(async at => [as, at, said(await told(as, at))])),
  )

test('R-42 before all are in nothing of others’ scores is on any page or in any file, whoever asks', async () => {
  const [before, happened] = [await look(), await openings()]
  expect(await give(chair, 1)).toEqual({ opened: false })
  expect(await give(second, 5)).toEqual({ opened: false })
  expect(await look()).toEqual(before)
  const leaks: [string, string | undefined][] = []
  for (const as of readers) {
    const guest = await guestAt(site, as)
    for (const at of addresses) {
      const answer = await guest.get(at)
      if (/Hemmelig (grunn|bevis)/.test(await answer.text())) leaks.push([at, as])
    }
  }
  expect(leaks).toEqual([])
  expect(addresses.length).toBeGreaterThan(90)
  // Each sees their own, and not the other's.
  const own = await told(chair, href('giveScores', { ...region, municipality }))
  expect([own.includes(markOf(chair)), own.includes(markOf(second))]).toEqual([true, false])
  expect(await told(second, href('assessment', region))).not.toContain(markOf(chair))
  expect(await openings()).toBe(happened)
  expect((await assessedOf(site.db, region, demoToday))!.map(one => one.municipality)).not.toContain(
    municipality,
  )
})

test('R-42 when the last is in all are opened at once, and those who handle the region see who agrees', async () => {
  expect(await give(last, 3)).toEqual({ opened: true })
  for (const as of [chair, last, 'sekretariat', 'revisor']) {
    const html = await told(as, href('assessment', region))
    const file = await told(as, `${href('assessment', region)}?tabell=each.csv`)
    for (const id of [chair, second, last]) expect(file).toContain(markOf(id))
    expect(html).toContain('uenige om motivasjon, kapasitet')
  }
  expect(await told('programleder-m-9915', href('assessment', region))).not.toContain(markOf(chair))
  const again = { score: 4, reason: 'Ombestemt', evidence: 'Søknaden' }
  const changed = await giveScores(
    site.db,
    command(chair),
    { ...region, municipality },
    {
      ...{ motivation: again, capacity: again },
    },
  )
  expect(changed).toMatchObject({ ok: false, refusal: { code: 'alreadyOpened' } })
})
