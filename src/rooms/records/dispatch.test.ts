import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { by, caseWorker } from '../../../test/support/programme.ts'
import { expectOk, ok } from '../../core/result.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { silentLog } from '../../platform/log.ts'
import { openQueue, type Queue } from '../../platform/queue.ts'
import { eventsOf, type Reaction, react, subscribe } from '../events/index.ts'
import { loadOfficialRegister } from '../organisations/index.ts'
import * as records from './index.ts'

const { db, url } = await testDatabase()
const outbox = mkdtempSync(join(tmpdir(), 'outbox-'))
const context: records.DispatchContext = { db, clock: () => new Date('2020-01-02T09:00:00Z'), outbox }
const command = by(caseWorker('sf-innlandet'), '2020-01-01')

// The first try of every job fails, as a mail server that is away would make it.
const tried = new Map<string, number>()
const flaky: Reaction<records.DispatchContext> = {
  ...records.dispatchLetters,
  async run(given, event) {
    tried.set(event.subject, (tried.get(event.subject) ?? 0) + 1)
    if (tried.get(event.subject) === 1) throw new Error('the mail server is away')
    await records.dispatchLetters.run(given, event)
  },
}

let queue: Queue
beforeAll(async () => {
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  queue = await openQueue(url, silentLog, {
    db,
    clock: context.clock,
    handle: job => react(db, [flaky], context, job),
  })
  subscribe([flaky], queue.enqueue)
})
afterAll(async () => {
  subscribe([flaky], null)
  await queue.stop()
  rmSync(outbox, { recursive: true })
})

let number = 0
const send = () =>
  inTransaction(db, command, async tx => {
    const opened = expectOk(
      await records.openCase(tx, command, {
        organisation: 'sf-innlandet',
        year: 2020,
        number: ++number,
        title: 'Sak',
      }),
    )
    const document = {
      title: 'Brev',
      name: 'brev.txt',
      bytes: new TextEncoder().encode('Hei'),
      mediaType: 'text/plain',
    }
    const letter = { caseId: opened.caseId, title: 'Brev', party: 'Elverum', documents: [document] }
    const { entry } = await records.sendLetter(tx, command, letter, {
      person: 'p',
      name: 'N',
      title: '',
      onBehalf: false,
    })
    return ok({ entry })
  })

test('R-24 a letter is sent after its decision by a job that is tried again, and is sent once', async () => {
  const { entry } = expectOk(await send())
  await expect
    .poll(async () => (await records.entryById(db, entry))?.sentAt, { timeout: 60_000 })
    .not.toBeNull()
  expect(tried.get(entry)).toBe(2)
  const [event] = (await eventsOf(db, entry)).filter(one => one.kind === 'records.letterApproved')
  await react(db, [records.dispatchLetters], context, { event: event!.id.toString() })
  expect((await eventsOf(db, entry)).filter(one => one.kind === 'records.letterSent')).toHaveLength(1)
  expect(readdirSync(outbox)).toEqual([`${entry}.eml`])
})

test('a rolled-back decision leaves no job behind', async () => {
  const before = [...tried.keys()].length
  await expect(
    inTransaction(db, command, async tx => {
      const opened = expectOk(
        await records.openCase(tx, command, {
          organisation: 'sf-innlandet',
          year: 2020,
          number: 99,
          title: 'Sak',
        }),
      )
      const document = {
        title: 'Brev',
        name: 'brev.txt',
        bytes: new Uint8Array([65]),
        mediaType: 'text/plain',
      }
      await records.sendLetter(
        tx,
        command,
        { caseId: opened.caseId, title: 'B', party: 'E', documents: [document] },
        { person: 'p', name: 'N', title: '', onBehalf: false },
      )
      throw new Error('a bug after the letter')
    }),
  ).rejects.toThrow('a bug')
  const { entry } = expectOk(await send())
  await expect
    .poll(async () => (await records.entryById(db, entry))?.sentAt, { timeout: 60_000 })
    .not.toBeNull()
  expect([...tried.keys()].length).toBe(before + 1)
})
