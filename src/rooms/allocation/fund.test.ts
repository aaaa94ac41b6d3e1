import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { aProgramme, askOf, lead, secretariat, shown } from '../../../test/support/programme.ts'
import { inProject } from '../../platform/paths.ts'
import { programmeById } from '../programmes/index.ts'
import { publishFigures } from '../statistics/index.ts'
import { fundPost } from './pages/fund.tsx'
import { factsOf } from './input.queries.ts'
import { setupOf } from './runs.queries.ts'

const { db } = await testDatabase()
let id = ''
beforeAll(async () => {
  id = await aProgramme(db)
})

const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(inProject('demo', name))) })
const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) })
const good = file('pilot-2020.json')
const facts = file('pilot-2020-facts.csv')
const send = (
  programmeFile: { name: string; bytes: Uint8Array },
  factsFile: { name: string; bytes: Uint8Array },
  actor = secretariat,
) =>
  shown(
    fundPost,
    askOf(db, { actor, at: '2019-12-20', params: { programme: id }, files: { programmeFile, factsFile } }),
  )

test.each([
  ['a broken programme file', text('p.json', '{\n  "id": 7\n}'), facts, /Linje \d+/i],
  ['a facts file without a column', good, text('f.csv', 'municipality_number,indicator\n'), /kolonne/i],
  [
    'a facts file of which the reader has something to say',
    good,
    { name: 'f.csv', bytes: new Uint8Array(Buffer.from(Buffer.from(facts.bytes).toString(), 'latin1')) },
    /er lest som Windows-1252.*Jeg har sett på dette/s,
  ],
  ['a facts file of garbage', good, { name: 'f.csv', bytes: new Uint8Array(2_000_000).fill(0x01) }, /fil/i],
])('R-44 %s is refused with its place, and nothing is read in', async (_, programmeFile, factsFile, said) => {
  const page = await send(programmeFile, factsFile)
  expect(page).toMatchObject({ status: 422 })
  expect(page.html).toMatch(said)
  expect((await programmeById(db, id))!.appropriations).toEqual([])
})

test('R-48 a year is read in from its two files, by the secretariat alone', async () => {
  expect((await send(good, facts, lead('m-3420'))).kind).toBe('forbidden')
  expect((await send(good, facts)).kind).toBe('redirect')
  expect((await programmeById(db, id))!.appropriations).toMatchObject([{ year: 2020, ore: 3_930_000_000n }])
  expect(Object.keys((await setupOf(db, id, 2020))!.rules)).toHaveLength(5)
  expect((await send(good, facts)).html).toContain('allerede en bevilgning')
})

test('figures of a year that is not final are its own, and a year outside the programme is refused', async () => {
  const own = () =>
    sql<{ own: number; public: number }>`
      select (select count(*)::int from statistics.set_aside) as own,
             (select count(*)::int from statistics.facts) as public`.execute(db)
  expect((await own()).rows).toEqual([{ own: 108, public: 0 }])
  const of = { programme: id, year: 2020 }
  const references = [{ indicator: 'children-0-24', lag: 0 }]
  expect(await factsOf(db, { year: 2020 }, ['m-3420'], references)).toEqual([])
  expect(await factsOf(db, of, ['m-3420'], references)).toHaveLength(1)
  await db.transaction().execute(tx => publishFigures(tx, of))
  expect((await own()).rows).toEqual([{ own: 0, public: 108 }])
  expect(await factsOf(db, { year: 2020 }, ['m-3420'], references)).toHaveLength(1)
  const outside = JSON.parse(Buffer.from(good.bytes).toString())
  const page = await send(text('p.json', JSON.stringify({ ...outside, year: 2031 })), facts)
  expect(page.html).toContain('Programmet omfatter ikke 2031')
})
