import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { storyDays, storyYear } from '../demo/calendar.ts'
import { shownFirst, tales } from '../demo/index.ts'
import { fjord, kyst, vidda } from '../demo/open-places.ts'
import { kroner, sumOre } from '../src/core/ore.ts'
import { contentOf, finalAwards } from '../src/rooms/allocation/index.ts'
import { measuresOf, potMoney } from '../src/rooms/measures/index.ts'
import { programmeById } from '../src/rooms/programmes/index.ts'
import { href } from '../src/routes.ts'
import { demoSite, guestAt } from './support/site.ts'

// The demo's fictional programme, held against the story that it tells; the figures below are the story's own.

const site = await demoSite()
const { db } = site
const programme = 'oppvekst-sammen'
const places = [vidda, kyst, fjord].flatMap(one => [...one.municipalities])

const awarded = { 'm-9901': 5_640_000, 'm-9902': 2_480_000, 'm-9903': 1_780_000 }

test('the pot of the year is 9 900 000 kr, and the rules give each of the three what the story says', async () => {
  const final = (await finalAwards(db, programme, 2026))!
  const { run } = await contentOf(db, programme, 2026, final)
  expect(run.undistributedOre).toBe(0n)
  expect(sumOre(final.awards.map(one => one.awardOre))).toBe(kroner(9_900_000))
  for (const [municipality, kr] of Object.entries(awarded)) {
    const one = final.awards.find(found => found.municipality === municipality)!
    expect(one.awardOre, municipality).toBe(kroner(kr))
    expect(one.awardOre >= one.guaranteeOre).toBe(true)
  }
  // One of them would have got nothing from a scheme by its own rule, and is reckoned as if it had reached it.
  const askvær = run.lines.find(one => one.municipality === 'm-9903')!
  expect(askvær.basisOre).toBeGreaterThan(askvær.guaranteeOre)
})

const told = {
  'm-9901': {
    Skolelos: [2_450_000, 2_041_700, 408_300],
    'Digital foreldreveiledning': [212_000, 212_000, 0],
    'Spør familiene': [1_800_000, 936_400, 683_600],
    notShared: 910_000 + 268_000,
  },
  'm-9902': {
    Familieteam: [1_380_000, 1_104_000, 0],
    Fraværsteam: [760_000, 640_000, 0],
    notShared: 340_000,
  },
  'm-9903': { 'Åpen hall og utstyrsbod': [1_120_000, 860_000, 0], notShared: 660_000 },
} as const

test.each(Object.entries(told))(
  'the measures of %s have their budgets, and the rest is not shared out',
  async (municipality, { notShared, ...measures }) => {
    const money = await potMoney(db, { programme, municipality })
    for (const [name, [budget, spent, bound]] of Object.entries(measures)) {
      const { standing } = money.measures.find(one => one.measure.name === name)!
      const kr = [standing.budget, standing.spent, standing.committed]
      expect(kr, name).toEqual([kroner(budget), kroner(spent), kroner(bound)])
    }
    expect(money.unclaimedOre).toBe(kroner(notShared))
  },
)

test('no fictional municipality has the name of a real one, of today or before, and no name says that it is made up', async () => {
  const register = readFileSync('src/rooms/organisations/facts/municipalities.csv', 'utf8')
  expect(register).toContain(',Trondheim')
  const names = places.map(one => one.name)
  expect(new Set(names).size).toBe(13)
  for (const name of names) expect(register, name).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'))
  const views = await Promise.all([programme, 'ungdomsloftet'].map(id => programmeById(db, id)))
  const measures = await measuresOf(db, { programme })
  const said = [...names, ...views.map(one => one!.name), ...measures.flatMap(one => [one.name, one.need])]
  for (const text of said) expect(text).not.toMatch(/oppdikt|illustrasjon/i)
  for (const view of views) expect(view!.illustrative).toBe(true)
})

test('fiction is marked once at its home, and the real pilot is not called fictional', async () => {
  const secretariat = await guestAt(site, 'sekretariat')
  const page = async (id: string) => (await secretariat.get(href('programme', { programme: id }))).text()
  const count = (html: string, word: string) => html.split(`<span class="fiction">${word}</span>`).length - 1
  const fictional = await page(programme)
  expect([count(fictional, 'oppdiktet'), count(fictional, 'Illustrasjon')]).toEqual([1, 0])
  const real = await page('pilot-0-24')
  expect([count(real, 'oppdiktet'), count(real, 'Illustrasjon')]).toEqual([0, 1])
})

/** How many things wait for each of those shown first, at least; the last only follows what waits for others. */
const waits: Record<string, number> = {
  'saksbehandler-sf-kysten': 3,
  'ressursgruppe-sf-kysten': 1,
  sekretariat: 1,
  'programleder-m-9901': 3,
  'direktor-m-9903': 2,
  'anviser-m-9901': 1,
  bdm: 1,
  attestant: 1,
  udir: 1,
  administrator: 1,
  ks: 0,
  revisor: 0,
}

test.each(shownFirst)('something waits for %s, or for others before their eyes', async subject => {
  const html = await (await (await guestAt(site, subject)).get(href('today'))).text()
  const [, many] = /(\d+|\p{L}+) ting venter på deg/u.exec(html) ?? []
  const numbers = 'Ingen Én To Tre Fire Fem Seks Sju Åtte Ni Ti Elleve Tolv'.split(' ')
  const counted = numbers.indexOf(many ?? 'Ingen')
  expect(counted < 0 ? Number(many) : counted).toBeGreaterThanOrEqual(waits[subject]!)
  if (waits[subject] === 0) expect(html).toContain('Venter på andre')
  expect(html.includes('Ingenting venter på deg')).toBe(waits[subject] === 0)
})

test('what the front page tells of happened: money freed, a budget and what residents gave are in the books', async () => {
  const front = await (await guestAt(site)).get(href('front'))
  const html = (await front.text()).replace(/[\u202f\u00a0]/g, ' ')
  for (const { nb } of tales.told) for (const part of Object.values(nb)) expect(html).toContain(part)
  const money = await potMoney(db, { programme, municipality: 'm-9901' })
  const budgets = money.measures.map(one => one.standing.budget)
  expect(budgets).toContain(kroner(2_450_000))
  const moves = await (await guestAt(site, 'programleder-m-9901')).get(
    href('budget', { programme, municipality: 'm-9901' }),
  )
  expect((await moves.text()).replace(/[\u202f\u00a0]/g, ' ')).toContain('268 000')
})

test('both pictures of the money are there, with ids of their own', async () => {
  const html = await (await (await guestAt(site)).get(href('front'))).text()
  for (const part of ['only-wide', 'only-phone']) expect(html.split(`class="${part}"`)).toHaveLength(2)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(one => one[1])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the story falls where it is told on its own day, and never after today', () => {
  expect(storyYear('2026-11-22')).toBe(2026)
  expect(storyDays('2026-11-22')('05-20')).toBe('2026-05-20')
  for (const today of ['2027-01-01', '2027-02-10', '2027-03-31', '2027-04-01', '2027-07-01', '2027-12-31']) {
    const days = ['01-08', '02-12', '05-20', '06-20', '11-12'].map(storyDays(today))
    expect(days).toEqual(days.toSorted())
    expect(days.at(-1)! <= today, today).toBe(true)
    expect(days[0]! >= `${storyYear(today)}-01-01`).toBe(true)
  }
  // The first quarter belongs to the year before, whose reports are being written.
  expect([storyYear('2027-03-31'), storyYear('2027-04-01')]).toEqual([2026, 2027])
  expect(storyDays('2027-03-31')('11-12')).toBe('2026-11-12')
  expect(storyDays('2027-04-01')('01-08')).toBe('2027-01-02')
})
