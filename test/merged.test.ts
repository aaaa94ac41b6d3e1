import { expect, test } from 'vitest'
import { kroner, sumOre } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import { schemeById } from '../src/rooms/catalogue/index.ts'
import { vouchersOf } from '../src/rooms/ledger/index.ts'
import { createMeasure, planMeasure, registerExpenditure, startMeasure } from '../src/rooms/measures/index.ts'
import { potOf } from '../src/rooms/pot/index.ts'
import { programmeById } from '../src/rooms/programmes/index.ts'
import { href } from '../src/routes.ts'
import { expected } from './access/expected.ts'
import { seats } from './access/viewers.ts'
import { visits } from './journeys/visits.ts'
import { demoToday } from './support/demo.ts'
import { by, lead } from './support/programme.ts'
import { demoSite, guestAt } from './support/site.ts'

// One pot of five schemes: one set of criteria, nobody picks a scheme, and each scheme's part says what it is.

const site = await demoSite()
const { db } = site
const pilot = (await programmeById(db, 'pilot-0-24'))!
const ids = [...new Set(pilot.contributions.map(one => one.scheme))].sort()
const five = await Promise.all(ids.map(async id => (await schemeById(db, id))!))

async function read(to: string, as?: string): Promise<string> {
  const answer = await (await guestAt(site, as)).get(to)
  expect(answer.status, `${as ?? 'anyone'} at ${to}`).toBe(200)
  return answer.text()
}

test('R-47 spending is held to the programme’s one set of criteria: outside a scheme’s own group, and paid of all five', async () => {
  const where = { programme: 'oppvekst-sammen', municipality: 'm-9901' }
  const command = (key?: string) => by(lead('m-9901'), demoToday, key)
  const wanted = {
    name: 'Åpen barnehage på tvers',
    need: 'Foreldre møter mange dører',
    ageFrom: 0,
    ageTo: 5,
    families: false,
    services: ['Barnehage', 'Helsestasjon'],
    startsOn: '2025-01-01',
    endsOn: '2027-12-31',
  }
  // Two of the schemes have no children of that age in their own target group.
  const outside = five.filter(one => !one.groups.includes('children-0-5')).map(one => one.id)
  expect(outside.length).toBeGreaterThanOrEqual(2)
  const tooOld = await createMeasure(db, command(), where, { ...wanted, ageTo: 30 })
  expect(tooOld).toMatchObject({ refusal: { code: 'outsideTarget' } })
  const { number } = expectOk(await createMeasure(db, command(), where, wanted))
  const which = { ...where, number }
  const plan = { effect: 'Færre dører', instrument: 'Felles pott', owner: 'Staben', baselineOn: demoToday }
  expectOk(await planMeasure(db, command(), which, plan))
  expectOk(await startMeasure(db, command(), which))
  const one = { ore: kroner(90_000), spentOn: demoToday, payeeKind: 'ownStaff', text: 'Lønn' } as const
  expectOk(await registerExpenditure(db, command(), which, one))
  const [paid] = await vouchersOf(db, potOf(where.programme, where.municipality), { most: 1 })
  expect(paid!.origin.map(part => part.source)).toEqual(ids)
  expect(sumOre(paid!.origin.map(part => part.ore))).toBe(kroner(90_000))
})

test('R-47 no form of the municipality asks which scheme an amount belongs to', async () => {
  const people = new Set(['programmeLead', 'municipalDirector'] as const)
  const pages = new Map<string, string>()
  for (const [name, row] of Object.entries(expected)) {
    for (const viewer of people)
      if (row.get?.includes(viewer) && !/fil\/|File|export/i.test(name + row.at))
        pages.set(`${seats[viewer].subject} ${row.at}`, seats[viewer].subject)
  }
  for (const faces of Object.values(visits))
    for (const { to, as } of faces)
      if (as && /^(programleder|direktor)-/.test(as)) pages.set(`${as} ${to}`, as)
  let fields = 0
  for (const [key, as] of pages) {
    const answer = await (await guestAt(site, as)).get(key.slice(as.length + 1))
    if (!answer.headers.get('content-type')?.includes('html')) continue
    const html = await answer.text()
    const forms = html.match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? []
    for (const form of forms) {
      const asked = form.match(/<(?:input|select|textarea|option)\b[^>]*>(?:[^<]*)/g) ?? []
      fields += asked.length
      for (const field of asked) {
        expect(field, key).not.toMatch(/name="[^"]*(scheme|ordning|source)[^"]*"/i)
        for (const scheme of five) {
          expect(field, key).not.toContain(`"${scheme.id}"`)
          expect(field, key).not.toContain(scheme.name)
        }
      }
    }
  }
  expect(pages.size).toBeGreaterThan(40)
  expect(fields).toBeGreaterThan(100)
})

test('R-48 each scheme gives a stated part of its appropriation, in kroner and per cent, and what is left is shown', async () => {
  const html = await read(href('programme', { programme: pilot.id }))
  const table = html.slice(
    html.indexOf('id="contributed"'),
    html.indexOf('</section>', html.indexOf('id="contributed"')),
  )
  const rows = table.match(/<tr>[\s\S]*?<\/tr>/g)!.slice(1)
  expect(rows).toHaveLength(15)
  const kr = (text: string) => BigInt(text.replace(/<[^>]*>|[\s\u202f]/g, ''))
  for (const row of rows) {
    const [of, given, percent, left] = [
      ...row.matchAll(/<td[^>]*>(?:<div>)?([\s\S]*?)(?:<\/div>)?<\/td>/g),
    ].map(one => one[1]!)
    expect(kr(of!) - kr(given!)).toBe(kr(left!))
    expect(kr(left!)).toBeGreaterThan(0n)
    expect(percent).toMatch(/^\d+(,\d)?$/)
    expect(row).toContain('tag-illustrative')
  }
})

test('R-48 every extract and every public page with a scheme’s part says that it is a calculated share', async () => {
  const year = { programme: pilot.id, year: 2021 }
  const own = { ...year, municipality: 'm-4010' }
  const open = [
    href('programme', { programme: pilot.id }),
    href('allocation', year),
    href('cell', own),
    href('followKrone', { programme: pilot.id }),
    href('followKrone', { programme: pilot.id }, { kommune: 'm-4010' }),
    href('followKroneFile', { programme: pilot.id, format: 'json' }),
    href('followKroneFile', { programme: pilot.id, format: 'csv' }),
    href('reportView', { ...own, audience: 'offentligheten' }),
  ]
  for (const to of open) expect((await read(to)).toLowerCase(), to).toContain('beregnet andel')
  const directorates = ['avdir', 'bufdir', 'hdir', 'imdi', 'udir']
  for (const audience of directorates)
    expect(await read(href('reportView', { ...own, audience }), audience)).toContain('beregnet andel')
  const list = await read(href('extracts', year), 'sekretariat')
  expect(list.match(/beregnet andel/g)!.length).toBeGreaterThanOrEqual(directorates.length)
  const file = await read(href('extractsFile', { ...year, format: 'csv' }), 'sekretariat')
  expect(file.split('\n')[0]).toContain('amounts_are_calculated_shares')
})
