import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { expectOk, ok } from '../src/core/result.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import * as records from '../src/rooms/records/index.ts'
import { href } from '../src/routes.ts'
import { by, caseWorker } from './support/programme.ts'
import { demoSite, guestAt } from './support/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-jobs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const outbox = join(folder, 'outbox')
// A file where a folder is wanted: as a disk that is full, or rights that are wrong.
writeFileSync(outbox, '')
const site = await demoSite(undefined, {
  HANDLINGSROM_OUTBOX: outbox,
  HANDLINGSROM_JOB_ATTEMPTS: '2',
  HANDLINGSROM_JOB_PAUSE: '1',
})

const command = by(caseWorker('sf-vidda'), '2026-11-22')
const sendLetter = () =>
  inTransaction(site.db, command, async tx => {
    const where = { organisation: 'sf-vidda', year: 2026, number: 8123, title: 'Sak' }
    const { caseId } = expectOk(await records.openCase(tx, command, where))
    const bytes = new TextEncoder().encode('Hei')
    const document = { title: 'Brev', name: 'brev.txt', bytes, mediaType: 'text/plain' }
    const letter = { caseId, title: 'Til Kari Nordmann', party: 'Vidda', documents: [document] }
    const approval = { person: 'p', name: 'N', title: '', onBehalf: false }
    const { entry } = await records.sendLetter(tx, command, letter, approval)
    return ok(entry)
  })

test('a letter that cannot be written waits on the operators’ page until a person sends it again', async () => {
  const administrator = await guestAt(site, 'administrator')
  const page = async () => await (await administrator.get(href('jobs'))).text()
  expect(await page()).toContain('Ingen jobber har stoppet.')
  const entry = expectOk(await sendLetter())
  await expect.poll(page, { timeout: 60_000 }).toContain('Én jobb har stoppet')
  const shown = await page()
  for (const word of ['Sende et brev', 'records.letterApproved', 'EEXIST', 'Prøv igjen'])
    expect(shown).toContain(word)
  expect(shown).not.toContain('Kari')
  expect(site.logged.filter(one => one.startsWith('job failed')).map(one => one.includes('Kari'))).toEqual([
    false,
    false,
  ])
  const auditor = await guestAt(site, 'revisor')
  const read = await (await auditor.get(href('jobs'))).text()
  expect(read).toContain('Sende et brev')
  expect(read).not.toContain('Prøv igjen')

  rmSync(outbox)
  const event = /name="event" value="(\d+)"/.exec(shown)![1]!
  const sent = await administrator.post(href('sendJobAgain'), { event })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, href('jobs')])
  await expect
    .poll(async () => (await records.entryById(site.db, entry))?.sentAt, { timeout: 60_000 })
    .not.toBeNull()
  expect(readdirSync(outbox)).toEqual([`${entry}.eml`])
  expect(await page()).toContain('Ingen jobber har stoppet.')
  const again = await administrator.post(href('sendJobAgain'), { event })
  expect(again.status).toBe(303)
  const told = await administrator.get(again.headers.get('location')!)
  expect(await told.text()).toContain('Jobben står ikke her lenger.')
})
