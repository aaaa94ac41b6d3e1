import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { verifyCommand } from '../src/cli/verify.ts'
import { publicActor } from '../src/core/actor.ts'
import { expectOk } from '../src/core/result.ts'
import type { Db } from '../src/platform/database/connect.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { entryDigest, post, vouchersOf } from '../src/rooms/ledger/index.ts'
import { explainRemark } from '../src/verify/text.ts'
import { examine } from '../src/verify/verify.ts'
import { exportedAfter } from './support/exported-year.ts'
import { pot } from './support/year-of-money.ts'

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

const command = { actor: { ...publicActor, person: 'p' }, at: new Date('2021-04-01T12:00:00Z') }

/** An entry as it was posted while a balance was checked as it stands in the end alone: of the year before the money. */
const beforeTheMoney = async (superuser: Db) => {
  const paid = (await vouchersOf(superuser, pot)).find(one => one.kind === 'expenditure')!
  const purpose = { id: paid.to.slice(`spent:${pot}:`.length), name: 'x' }
  const request = { kind: 'expenditure', from: 'pot', purpose, payee: 'ownStaff', ore: 300n } as const
  const spend = (key: string, effectiveOn: string) =>
    inTransaction(superuser, command, tx => post(tx, command, { pot, key, effectiveOn, text: 'x' }, request))
  expect(await spend('refused', '2019-12-31')).toMatchObject({ refusal: { code: 'insufficientThen' } })
  const { number, origin } = expectOk(await spend('older', '2021-03-31'))
  const [before, last] = await vouchersOf(superuser, pot, { numbers: [number - 1, number] })
  const { digest: _, ...entry } = { ...last!, effectiveOn: '2019-12-31', voucherYear: 2019, voucher: 1 }
  const layer = 1
  const origins = origin.map(({ source, ore }) => ({ layer, source, ore: -ore }))
  const digest = entryDigest(before!.digest, { ...entry, origins })
  await superuser.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`update ledger.entries set effective_on = '2019-12-31', voucher_year = 2019, voucher = 1, digest = ${digest}
              where pot = ${pot} and number = ${number}`.execute(tx)
    await sql`update ledger.pots set head = ${digest}, last_effective = (select max(effective_on)
              from ledger.entries where pot = id) where id = ${pot}`.execute(tx)
  })
}

test('D-8 R-48 R-56 a day below zero is a fault, and a remark where it is older than the rule or the export is', async () => {
  const faulty = examine(await exportedAfter([], beforeTheMoney))
  expect(faulty.findings).toMatchObject([
    { check: 'days', row: `${pot} / 7`, field: '2019-12-31', says: '-300' },
  ])
  const older = await exportedAfter([], async superuser => {
    await beforeTheMoney(superuser)
    await sql`update ledger.pots set daily_after = last_entry`.execute(superuser)
  })
  const { findings, remarks } = examine(older)
  expect(findings).toEqual([])
  expect(remarks.map(one => explainRemark(one, 'nb'))).toEqual([
    expect.stringMatching(
      /^Merk: ledger\.entries\.jsonl, linje \d+, rad .*: potten er på -300 øre 2019-12-31\./,
    ),
  ])
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  onTestFinished(() => [told, written].forEach(one => void one.mockRestore()))
  expect(await verifyCommand([older])).toBe(0)
  // As it was exported before either was written down.
  const pots = read(older, 'ledger.pots.jsonl').replace(/,"(daily_after|last_effective)":("[^"]*"|\d+)/g, '')
  const spent = read(older, 'measures.expenditures.jsonl').replace(/,"spent_on":"[^"]*"/g, '')
  for (const [file, text] of [
    ['ledger.pots.jsonl', pots],
    ['measures.expenditures.jsonl', spent],
  ] as const)
    writeFileSync(join(older, file), text)
  const before = examine(older)
  expect(before.findings.map(one => one.field)).toEqual(['sha256', 'sha256'])
  expect(before.remarks).toHaveLength(1)
})
