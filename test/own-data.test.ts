import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { expectOk } from '../src/core/result.ts'
import { Zip } from '../src/platform/table-zip.ts'
import { addPerson, grantRole } from '../src/rooms/identity/index.ts'
import { href } from '../src/routes.ts'
import { othersOwn, ownTables } from '../src/web/pages/own-tables.ts'
import { demoToday } from './support/demo.ts'
import { actorOf, by } from './support/programme.ts'
import { demoSite, guestAt } from './support/site.ts'

// What a municipality leaves with: its own to the last entry, and nothing of anybody else’s.

const site = await demoSite()
const { db } = site
const [own, other] = ['m-9901', 'm-9902']
const command = by(actorOf('administrator', 'udir'), demoToday)
expectOk(
  await addPerson(db, command, { id: 'adm', name: 'Ada Administrator', issuer: site.issuer, subject: 'adm' }),
)
expectOk(await grantRole(db, command, { person: 'adm', role: 'administrator', organisation: own }))

async function taken(): Promise<Map<string, Buffer>> {
  const guest = await guestAt(site, 'adm')
  const page = await (await guest.get(href('ownData'))).text()
  const key = /<main.*?name="key" value="([^"]+)"/s.exec(page)![1]!
  const answer = await guest.post(href('ownData'), { key })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  const zip = new Zip(Buffer.from(await answer.arrayBuffer()), 1_000_000_000)
  const files = new Map<string, Buffer>()
  for (const name of zip.names) {
    const target = Buffer.alloc(zip.sizeOf(name))
    await zip.read(name, target)
    files.set(name, target)
  }
  return files
}

const files = await taken()
const rows = (table: string) =>
  String(files.get(`${table}.jsonl`))
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

test('the manifest names every table with its rows and digest, and the log says who took it', async () => {
  const manifest = JSON.parse(String(files.get('manifest.json')))
  expect(manifest).toMatchObject({ format: 'handlingsrom-own-data', organisation: own, notPacked: [] })
  const named = manifest.files.map((one: { file: string }) => one.file).sort()
  expect(named).toEqual(
    Object.keys(ownTables)
      .map(table => `${table}.jsonl`)
      .sort(),
  )
  const { rows: log } = await sql`
    select person, organisation from events.events where kind = 'identity.dataTaken'`.execute(db)
  expect(log).toEqual([{ person: 'adm', organisation: own }])
})

test('its pots are there to the last entry, its applications, measures, reports and roles, with their files', async () => {
  const { rows: counted } = await sql<{ entries: number; measures: number; reports: number }>`
    select (select count(*)::int from ledger.entries e join ledger.pots p on p.id = e.pot where p.owner = ${own}) as entries,
           (select count(*)::int from measures.measures where municipality = ${own}) as measures,
           (select count(*)::int from reports.reports where municipality = ${own}) as reports`.execute(db)
  const { entries, measures, reports } = counted[0]!
  expect(entries).toBeGreaterThan(10)
  expect(rows('ledger.entries')).toHaveLength(entries)
  expect(rows('measures.measures')).toHaveLength(measures)
  expect(rows('reports.reports')).toHaveLength(reports)
  expect(rows('identity.assignments').length).toBeGreaterThan(2)
  expect(rows('applications.submissions').length).toBeGreaterThan(0)
  for (const { sha256 } of rows('measures.attachments')) expect(files.has(`filer/${sha256}`)).toBe(true)
})

test('nothing of another municipality is in it', () => {
  for (const table of Object.keys(ownTables))
    for (const row of rows(table))
      for (const column of ['municipality', 'organisation', 'owner'])
        if (column in row) expect([table, column, row[column]]).not.toEqual([table, column, other])
  expect(rows('ledger.entries').some(row => String(row.pot).includes(other))).toBe(false)
})

test('every table that names an organisation is taken along, or said to be another’s', async () => {
  const { rows: tables } = await sql<{ name: string }>`
    select distinct n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and n.nspname not in ('platform', 'pgboss', 'public')
      and a.attname in ('municipality', 'organisation', 'office', 'owner', 'pot')`.execute(db)
  const known = new Set([...Object.keys(ownTables), ...Object.keys(othersOwn)])
  expect(tables.map(one => one.name).filter(name => !known.has(name))).toEqual([])
})
