import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test, vi } from 'vitest'
import { href } from '../src/routes.ts'
import { examine } from '../src/verify/verify.ts'
import { demoDatabase } from './support/demo.ts'
import { guestAt, siteOn } from './support/site.ts'
import { asSuperuser } from './support/superuser.ts'

const database = await demoDatabase()
const site = await siteOn(database)
const auditor = await guestAt(site, 'revisor')
const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-control-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shown = async (at: string) => (await auditor.get(at)).text()
/** Until a job has made what was ordered, so that the page says it. */
const eventually = (at: string, says: RegExp) =>
  vi.waitFor(
    async () => {
      const found = says.exec(await shown(at))
      if (!found) throw new Error(`${at} does not say ${says}`)
      return found
    },
    { timeout: 25_000, interval: 250 },
  )

async function verify(form: Record<string, string>): Promise<string> {
  const answer = await auditor.post(href('orderVerification'), { programme: '', municipality: '', ...form })
  expect(answer.status).toBe(303)
  const to = answer.headers.get('location')!.split('?')[0]!
  await eventually(to, /Det som er prøvd/)
  return shown(to)
}

test('an auditor verifies everything by a job, and what was found is kept with when and for whom', async () => {
  const page = await verify({})
  expect(page).toContain('Alt stemmer i hele basen.')
  expect(page).toContain('sjekkpunkter er underskrevet')
  const home = await shown(href('control'))
  expect(home).toMatch(/Sist verifisert .*, hele basen: ingen feil\./)
  const events = await shown(href('controlEvents', {}, { omrade: 'control' }))
  expect(events).toContain('Bestilling fra revisor utført')
})

test('a fault is found in the whole and in its own municipality, and not in another', async () => {
  await asSuperuser(database.adminUrl, async db => {
    await sql`update measures.expenditures set measure = (select id from measures.measures where municipality = 'm-9902' limit 1)
              where ctid = (select ctid from measures.expenditures where pot = 'oppvekst-sammen:m-9901' limit 1)`.execute(
      db,
    )
  })
  const nowhere = { programme: '', municipality: 'Ingensteds' }
  const refused = await auditor.post(href('orderVerification'), nowhere)
  expect(await shown(refused.headers.get('location')!)).toContain('heter «Ingensteds» nå')
  const all = await verify({})
  expect(all).toMatch(/(Én|\d+) ting stemmer ikke i hele basen/)
  const names = await namesOf('m-9901', 'm-9902')
  expect(await verify({ programme: 'oppvekst-sammen', municipality: names[0]! })).toContain('stemmer ikke i')
  const other = await verify({ municipality: names[1]!.toUpperCase() })
  expect(other).toContain(`Alt stemmer i ${names[1]}.`)
  expect(other).not.toContain('sjekkpunkter er underskrevet')
})

async function namesOf(...ids: string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from organisations.names where organisation = any(${ids}) order by organisation`.execute(
    site.db,
  )
  return rows.map(one => one.name)
}

test('a checkpoint is taken now and is one that verify accepts with the export, which is as the command makes it', async () => {
  await auditor.post(href('takeCheckpoint'), {})
  const [, number] = await eventually(href('checkpoints'), /Sjekkpunkt (\d+) er tatt/)
  const file = await auditor.get(href('checkpointFile', { number: number! }))
  const kept = JSON.parse(await file.text())
  expect(kept).toMatchObject({ number: Number(number) })
  await auditor.post(href('orderExport'), {})
  const [, made] = await eventually(href('exports'), /eksport\/(\d+)"/)
  const archive = await auditor.get(href('exportFile', { number: made! }))
  expect(archive.headers.get('content-disposition')).toContain('.tar.gz')
  writeFileSync(join(folder, 'export.tar.gz'), Buffer.from(await archive.arrayBuffer()))
  execFileSync('tar', ['xzf', join(folder, 'export.tar.gz'), '-C', folder])
  // What offices write to themselves about applications stays with them.
  expect(readdirSync(join(folder, 'eksport'))).not.toContain('applications.notes.jsonl')
  const { findings, counts } = examine(join(folder, 'eksport'), kept)
  // The one fault of the test above, and no other.
  expect(new Set(findings.map(one => one.check))).toEqual(new Set(['expenditures', 'events']))
  expect(counts.get('checkpoints')).toBeGreaterThan(0)
})

test('one of each kind is ordered at a time', async () => {
  const [first, second] = [
    await auditor.post(href('orderExport'), {}),
    await auditor.post(href('orderExport'), {}),
  ]
  expect([first!.headers.get('location'), second!.headers.get('location')]).toEqual([
    expect.stringContaining('gjort='),
    expect.stringContaining('avvist'),
  ])
})
