import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { kroner, sumOre } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import { finalAwards } from '../src/rooms/allocation/index.ts'
import { commitmentsOf } from '../src/rooms/awards/index.ts'
import { schemeById } from '../src/rooms/catalogue/index.ts'
import { flowsOf, vouchersOf } from '../src/rooms/ledger/index.ts'
import {
  createMeasure,
  measuresOf,
  planMeasure,
  registerExpenditure,
  startMeasure,
} from '../src/rooms/measures/index.ts'
import { potOf } from '../src/rooms/pot/index.ts'
import { programmeById } from '../src/rooms/programmes/index.ts'
import { askedReport } from '../src/rooms/reports/index.ts'
import { apiRoutes, href } from '../src/routes.ts'
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

const payees = ['ownStaff', 'ownService', 'voluntary', 'private', 'otherPublic', 'families'] as const

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
  const own = (await programmeById(db, where.programme))!
  const ids = [...new Set(own.contributions.map(one => one.scheme))].sort()
  const five = await Promise.all(ids.map(async id => (await schemeById(db, id))!))
  expect(five).toHaveLength(5)
  // Two of the schemes have no children of that age in their own target group.
  const outside = five.filter(one => !one.groups.includes('children-0-5')).map(one => one.id)
  expect(outside.length).toBeGreaterThanOrEqual(2)
  const tooOld = await createMeasure(db, command(), where, { ...wanted, ageTo: 30 })
  expect(tooOld).toMatchObject({ refusal: { code: 'outsideTarget' } })
  // Small children, and youth without their families: none of the schemes has both for its own.
  const youth = { ...wanted, name: 'Ungdom på tvers', ageFrom: 17, ageTo: 24, services: ['NAV', 'Skole'] }
  expect(five.filter(one => one.groups.includes('children-0-5')).length).toBeGreaterThan(0)
  for (const measure of [wanted, youth]) {
    const { number } = expectOk(await createMeasure(db, command(), where, measure))
    const which = { ...where, number }
    const plan = { effect: 'Færre dører', instrument: 'Felles pott', owner: 'Staben', baselineOn: demoToday }
    expectOk(await planMeasure(db, command(), which, plan))
    expectOk(await startMeasure(db, command(), which))
    for (const payeeKind of payees) {
      const one = { ore: kroner(20_000), spentOn: demoToday, payeeKind, text: 'Det som trengs' }
      const said = `${measure.name} ${payeeKind}`
      expect(await registerExpenditure(db, command(), which, one), said).toMatchObject({ ok: true })
      const [paid] = await vouchersOf(db, potOf(where.programme, where.municipality), { most: 1 })
      expect(paid, said).toMatchObject({ kind: 'expenditure' })
      expect(paid!.origin.map(part => part.source)).toEqual(ids)
      expect(sumOre(paid!.origin.map(part => part.ore))).toBe(kroner(20_000))
    }
  }
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
  const html = await read(href('programmeMoney', { programme: pilot.id }))
  const table = html.slice(
    html.indexOf('id="contributed"'),
    html.indexOf('</section>', html.indexOf('id="contributed"')),
  )
  const rows = table.match(/<tr>[\s\S]*?<\/tr>/g)!.slice(1)
  expect(rows).toHaveLength(15)
  const kr = (text: string) => BigInt(text.replace(/<[^>]*>|[\s\u202f]/g, ''))
  const given = new Map(pilot.contributions.map(one => [`${one.year} ${one.scheme}`, one.ore]))
  for (const row of rows) {
    const scheme = five.find(one => row.includes(`: ${one.name} <`))!
    const [year] = /\d{4}(?=: )/.exec(row)!
    const own = scheme.amounts.find(one => one.year === Number(year) && one.kind === 'adopted')!
    const part = given.get(`${year} ${scheme.id}`)!
    given.delete(`${year} ${scheme.id}`)
    const [appropriation, contributed, percent, left] = [
      ...row.matchAll(/<td[^>]*>(?:<div>)?([\s\S]*?)(?:<\/div>)?<\/td>/g),
    ].map(one => one[1]!)
    expect([kr(appropriation!), kr(contributed!), kr(left!)], row).toEqual(
      [own.ore, part, own.ore - part].map(ore => ore / 100n),
    )
    expect(kr(left!)).toBeGreaterThan(0n)
    const tenths = Number(percent!.replace(',', '.')) * 10
    expect(Math.abs(tenths - Number((part * 10_000n) / own.ore) / 10)).toBeLessThan(1)
    expect(row).toContain('tag-illustrative')
  }
  // Every contribution of every year stands there once.
  expect([...given.keys()]).toEqual([])
})

test('R-48 every extract and every public page with a scheme’s part says that it is a calculated share', async () => {
  const year = { programme: pilot.id, year: 2021 }
  const own = { ...year, municipality: 'm-4010' }
  const open = new Set([
    href('allocation', year),
    href('cell', own),
    href('followKrone', { programme: pilot.id }, { kommune: 'm-4010' }),
    href('followKroneFile', { programme: pilot.id, format: 'json' }),
    href('followKroneFile', { programme: pilot.id, format: 'csv' }),
    href('reportView', { ...own, audience: 'offentligheten' }),
  ])
  // And whatever else anyone may open, but for what is above the pot: the catalogue, the list of schemes in a call, and
  // what one scheme by its own rule would have given.
  const above = /^\/ordninger|\/utlysning\/|\/utmaling\/\d+\/[^/]+\/[^/]+$/
  for (const faces of Object.values(visits))
    for (const { to, as } of faces) if (!as && !above.test(to)) open.add(to)
  const silent: string[] = []
  let parts = 0
  for (const to of open) {
    const said = await read(to)
    if (!five.some(one => said.includes(one.name) || said.includes(`"${one.id}"`))) continue
    parts++
    if (!/beregnet andel/i.test(said)) silent.push(to)
  }
  expect(silent).toEqual([])
  expect(parts).toBeGreaterThan(5)
  const { grants } = JSON.parse(await read(apiRoutes.apiGrants.replace(':programme', pilot.id)))
  for (const { budgetBreakdown } of grants)
    for (const { description } of budgetBreakdown) expect(description).toContain('beregnet andel')
  const directorates = ['avdir', 'bufdir', 'hdir', 'imdi', 'udir']
  for (const audience of directorates)
    expect(await read(href('reportView', { ...own, audience }), audience)).toContain('beregnet andel')
  const list = await read(href('extracts', year), 'sekretariat')
  expect(list.match(/beregnet andel/g)!.length).toBeGreaterThanOrEqual(directorates.length)
})

test('R-48 every øre of the pilot is followed from its chapter and item to pot, municipality, measure and payee', async () => {
  type Row = Record<'scheme' | 'post' | 'municipality' | 'measure' | 'payee' | 'ore', string>
  const told = await read(href('followKroneFile', { programme: pilot.id, format: 'json' }))
  const { rows, creditedOre, spentOre } = JSON.parse(told) as Record<string, string> & { rows: Row[] }
  const came = rows.filter(one => one.measure === null)
  const went = rows.filter(one => one.measure !== null)
  const sums = (list: readonly Row[], key: (one: Row) => string) => {
    const by = new Map<string, bigint>()
    for (const one of list) by.set(key(one), (by.get(key(one)) ?? 0n) + BigInt(one.ore))
    return new Map([...by].sort())
  }
  const funded = JSON.parse(readFileSync('demo/pilot-2021.json', 'utf8')) as {
    schemes: { id: string; post: string }[]
  }
  for (const one of rows) {
    const { post } = funded.schemes.find(scheme => scheme.id === one.scheme)!
    expect(`kap. ${one.post.replace('.', ' post ')}`).toBe(post)
    expect(one.municipality).toMatch(/^m-\d{4}$/)
  }
  const commitments = await commitmentsOf(db, { programme: pilot.id })
  const twelve = [...new Set(commitments.map(one => one.municipality))].sort()
  const awarded = twelve.map(id => [
    id,
    sumOre(commitments.filter(one => one.municipality === id).map(one => one.ore)),
  ])
  // The pilot is over and its pots are empty: what came in of each scheme went out again, to the øre.
  expect([...sums(came, one => one.municipality)]).toEqual(awarded)
  expect([...sums(went, one => one.municipality)]).toEqual(awarded)
  expect(sums(went, one => one.scheme)).toEqual(sums(came, one => one.scheme))
  expect(BigInt(creditedOre!)).toBe(sumOre(commitments.map(one => one.ore)))
  expect(spentOre).toBe(creditedOre)
  // And by measure and kind of payee it is what the ledger has paid, family payments put together where they are few.
  const flows = await flowsOf(db, { pots: twelve.map(id => potOf(pilot.id, id)) })
  const paid = flows.filter(one => one.kind === 'spent')
  const names = new Map((await measuresOf(db, { programme: pilot.id })).map(one => [one.id, one.name]))
  const key = (...parts: (string | null)[]) => parts.join(' | ')
  expect(sums(went, one => key(one.scheme, one.measure, one.payee))).toEqual(
    sums(
      paid.map(one => ({ ...one, ore: String(one.ore) }) as unknown as Row),
      one => {
        const { source, measure, payee } = one as unknown as (typeof paid)[number]
        return key(source, names.get(measure!)!, payee)
      },
    ),
  )
})

test('R-48 R-53 the file of a year’s extracts: to each directorate its own scheme’s money, as a calculated share, and an answer to all that it asks', async () => {
  const year = { programme: pilot.id, year: 2021 }
  const file = await read(href('extractsFile', { ...year, format: 'csv' }), 'sekretariat')
  const rows = parse(file, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toHaveLength(60)
  const { awards } = (await finalAwards(db, pilot.id, 2021))!
  const { asks } = await askedReport(db, pilot, 2021, demoToday)
  const money = ['carriedIn', 'received', 'spent', 'left']
  const column = (question: string) => question.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  for (const row of rows) {
    const scheme = five.find(one => one.owners.at(-1)!.owner === row.directorate_id)!
    const award = awards.find(one => one.municipality === row.municipality_id)!
    const part = award.parts.find(one => one.source === scheme.id)!
    expect(BigInt(row.received!.replace('.', ''))).toBe(part.ore)
    expect(row.amounts_are_calculated_shares).toBe('true')
    const asked = asks.filter(one => one.directorate === row.directorate_id).map(one => one.question)
    const own = asked.filter(one => !money.includes(one)).map(column)
    expect(own.length).toBeGreaterThan(5)
    for (const question of own) expect(row[question], `${row.directorate_id} ${question}`).not.toBe('')
  }
})

test('D-10 R-1 R-52 each pooled programme states goal, target group with its bounds, criteria, follow-up and control, and evaluation', async () => {
  for (const id of [pilot.id, 'oppvekst-sammen']) {
    const programme = (await programmeById(db, id))!
    const { ageFrom, ageTo, families, text } = programme.target
    const stated = new Map([
      ['programme', await read(href('programmeSettings', { programme: id }))],
      ['scheme', await read(href('scheme', { scheme: id }))],
    ])
    expect(families).toBe(true)
    expect(stated.get('programme')).toContain(
      `${text} (fra og med ${ageFrom} til og med ${ageTo} år, og familiene deres)`,
    )
    for (const [page, html] of stated)
      for (const element of [
        'Mål',
        '(?:Målgruppe|Hvem den er for)',
        'Tildelingskriterier',
        'Oppfølging og kontroll',
        'Evaluering',
      ]) {
        const [, said] = new RegExp(`<dt[^>]*>${element}</dt><dd[^>]*>(.*?)</dd>`).exec(html) ?? []
        expect(said?.replace(/<[^>]*>/g, ''), `${element} of ${id}, ${page}`).toMatch(/(\S+\s+){2}\S+/)
      }
  }
})
