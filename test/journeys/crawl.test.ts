import { expect, test } from 'vitest'
import { seats, type Viewer } from '../access/viewers.ts'
import { demoSite, type Guest, guestAt } from '../support/site.ts'

// Nobody is shown a way that they may not go: every link on every page, as each role of the demo and as anyone, leads to
// what it says. Pages of one kind are asked for a few times each, since the thousandth municipality is as the first.

const site = await demoSite()

/** As many pages of one kind as are opened for each reader: `/ordninger/x` and `/ordninger/y` are of one kind. */
const eachKind = 2

const kindOf = (path: string): string =>
  path
    .split('?')[0]!
    .replace(/\d{4}-?\d*/g, 'n')
    .replace(/\/(m|sf|ks)-[\w-]+/g, '/$1')
    .replace(/\/[0-9a-f-]{36}/g, '/id')
    .replace(/\/\d+/g, '/n')
    .replace(
      /^\/(ordninger|tall)\/(?!ny|les-inn|vilkar|kalender|kandidater|overlapp|departementer)[^/]+/,
      '/$1/x',
    )

/** Ways out of the session, or that wait for a sign-in elsewhere. */
const leftAlone = /^\/(logg-inn|logg-ut|sprak|static|api)\b/

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map(one => one[1]!.replaceAll('&amp;', '&').split('#')[0]!)
    .filter(to => to.startsWith('/') && !leftAlone.test(to))

type Met = { from: string; to: string; status: number }

async function crawl(guest: Guest): Promise<{ amiss: Met[]; opened: number }> {
  const queue: { from: string; to: string }[] = [
    { from: '', to: '/' },
    { from: '', to: '/i-dag' },
  ]
  const asked = new Set<string>()
  const kinds = new Map<string, number>()
  const amiss: Met[] = []
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { from, to } = next
    const kind = kindOf(to)
    const before = kinds.get(kind) ?? 0
    if (asked.has(to) || before >= eachKind) continue
    asked.add(to)
    kinds.set(kind, before + 1)
    const answer = await guest.get(to)
    if (answer.status >= 400) amiss.push({ from, to, status: answer.status })
    const next_ = answer.headers.get('location')
    if (next_?.startsWith('/')) queue.push({ from: to, to: next_ })
    const shown = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    if (!shown) await answer.body?.cancel()
    else for (const link of linksIn(await answer.text())) queue.push({ from: to, to: link })
  }
  return { amiss, opened: asked.size }
}

/** One of each role, and anyone. */
const readers: Viewer[] = [
  'public',
  'caseWorker',
  'otherCaseWorker',
  'panelMember',
  'otherPanelMember',
  'programmeLead',
  'municipalDirector',
  'directorateOfficer',
  'budgetHolder',
  'certifier',
  'secretariat',
  'ks',
  'auditor',
  'administrator',
]

test.each(readers)('no link that %s is shown ends in a refusal', async reader => {
  const guest = await guestAt(site, reader === 'public' ? undefined : seats[reader].subject)
  const { amiss, opened } = await crawl(guest)
  console.log(`${reader}: ${opened} pages opened`)
  expect(amiss).toEqual([])
  expect(opened).toBeGreaterThan(30)
})
