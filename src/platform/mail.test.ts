import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeMail } from './mail.ts'

test('a letter in the outbox is its user’s alone to read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-mail-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const outbox = join(folder, 'outbox')
  const mail = { id: 'one', to: 'Vidda', subject: 'Brev', date: new Date('2026-01-01'), attachments: [] }
  await writeMail(outbox, mail)
  const rights = (path: string) => (statSync(path).mode & 0o777).toString(8)
  expect([rights(outbox), rights(join(outbox, 'one.eml'))]).toEqual(['700', '600'])
})
