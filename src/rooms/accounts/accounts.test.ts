import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p } from '../../../test/support/money.ts'
import { potWithMoney, today } from '../../../test/support/pot-with-money.ts'
import { by, director, lead } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { potBalances } from '../ledger/index.ts'
import * as measures from '../measures/index.ts'
import { chooseLines, stopImport } from './actions.ts'
import { wholeLines, writeLines } from './lines.file.ts'
import { lineColumns, type Ties, type VoucherLine } from './model.ts'
import { confirmImport, decideImport } from './posting.actions.ts'
import { previewFor, spentLines } from './queries.ts'
import { receiveLines } from './reading.actions.ts'
import { keepRule } from './rules.actions.ts'

const { db } = await testDatabase()
const { where, pot, command, aMeasure, spend } = await potWithMoney(db)
const a = await aMeasure('Familieteam')
const b = await aMeasure('Fritid for alle')
expectOk(
  await measures.codeMeasure(db, command(), a, {
    function: '231',
    type: '010',
    account: '3100',
    project: '4711',
  }),
)
const spentNow = async () => (await potBalances(db, [pot])).get(pot)!.spent

const ownNames = Object.fromEntries(lineColumns.map(column => [column, { head: column }])) as Ties
let next = 1
const line = (more: Partial<VoucherLine> = {}): VoucherLine => ({
  ...{ line: 0, date: '2020-05-11', voucher: String(next++), function: '231', type: '010' },
  ...{ account: '3100', project: '4711', text: 'Lønn', ore: kroner(1000), measureNumber: null, ...more },
})
const received = async (lines: VoucherLine[], who = lead(p)) => {
  const file = { name: 'regnskap.csv', bytes: writeLines('csv', 'x', lines) }
  return { ...where, ...expectOk(await receiveLines(db, by(who, today), where, file)) }
}
const seen = async ({ number }: { number: number }) => (await previewFor(db, lead(p), where, number))!
const confirm = async (which: typeof where & { number: number }, who = lead(p)) =>
  confirmImport(db, by(who, today), which, (await seen(which)).outcome)

describe('D-11.1 lines of the municipality’s accounts become expenditures', () => {
  test('D-11.1 what is tied is posted in one go, what is not the pot’s is not kept', async () => {
    const before = await spentNow()
    const which = await received([line(), line({ ore: 12_345n }), line({ project: '9', text: 'Rådhuset' })])
    expect((await seen(which)).outcome).toMatchObject({ tied: 2, postsOre: 112_345n, count: { untied: 1 } })
    expect(await spentNow()).toBe(before)
    expectOk(await confirm(which))
    expect((await spentNow()) - before).toBe(112_345n)
    const after = await seen(which)
    expect(after).toMatchObject({ state: 'posted', postedLines: 2, postedOre: 112_345n, rows: 3 })
    expect(after.judged.map(one => one.text)).toEqual(['Lønn', 'Lønn'])
    expect(await confirm(which)).toMatchObject({ refusal: { code: 'notOpen' } })
  })

  test('D-11.1 the same file is looked over once; when it is posted every line of it is found', async () => {
    const lines = [line(), line()]
    const first = await received(lines)
    expect((await received(lines)).number).toBe(first.number)
    expectOk(await confirm(first))
    const again = await received(lines)
    expect(again.number).not.toBe(first.number)
    expect((await seen(again)).outcome.count).toMatchObject({ twin: 2, posts: 0 })
    expect(await confirm(again)).toMatchObject({ refusal: { code: 'nothingToPost' } })
    expectOk(await stopImport(db, command(), again))
    expect((await seen(again)).judged).toEqual([])
  })

  test('D-11.1 an expenditure that was registered by hand is found, and posted again only when a person says so', async () => {
    expectOk(await spend(a, 777, { spentOn: '2020-05-12' }))
    const which = await received([line({ date: '2020-05-12', ore: kroner(777) })])
    expect((await seen(which)).judged[0]).toMatchObject({ fate: 'twin', twin: 'byHand' })
    const { id } = (await seen(which)).judged[0]!.tied!
    const at = (await seen(which)).judged[0]!.line
    const choice = { choice: id, anyway: true, payee: null }
    expectOk(await chooseLines(db, command(), which, new Map([[at, choice]])))
    expect((await seen(which)).judged[0]).toMatchObject({ fate: 'posts', by: 'hand' })
    expectOk(await confirm(which))
  })

  test('D-11.1 by hand and by a rule of the municipality’s own', async () => {
    const [, second] = await measures.measuresOf(db, where)
    expectOk(
      await keepRule(db, command(), where, { kind: 'text', value: 'kulturskole', measure: second!.id }),
    )
    const foreign = { kind: 'text', value: 'x', measure: 'finnes-ikke' } as const
    expect(await keepRule(db, command(), where, foreign)).toMatchObject({
      refusal: { code: 'unknownMeasure' },
    })
    const other = { project: '', account: '', function: '', type: '' }
    const which = await received([line({ ...other, text: 'Kulturskolen i juni' }), line(other)])
    const [ruled, untied] = (await seen(which)).judged
    expect(ruled).toMatchObject({ by: 'rule', tied: { number: b.number }, fate: 'stuck', stuck: 'noPayee' })
    expect(untied).toMatchObject({ fate: 'untied' })
    expect(await confirm(which)).toMatchObject({ refusal: { code: 'linesStuck' } })
    const choices = new Map([
      [ruled!.line, { choice: null, anyway: false, payee: 'voluntary' as const }],
      [untied!.line, { choice: second!.id, anyway: false, payee: 'families' as const }],
    ])
    expectOk(await chooseLines(db, command(), which, choices))
    expectOk(await confirm(which))
    const kinds = (await seen(which)).judged.map(one => one.payeeKind)
    expect(kinds).toEqual(['voluntary', 'families'])
  })

  test('D-11.1 what changed since the page was opened, and more than the pot has, posts nothing', async () => {
    const which = await received([line({ ore: kroner(50_000) })])
    expect(await confirmImport(db, command(), which, { digest: 'en annen' })).toMatchObject({
      refusal: { code: 'previewChanged' },
    })
    const many = Array.from({ length: 60 }, () => line({ ore: kroner(90_000) }))
    const before = await spentNow()
    expect(await confirm(await received(many))).toMatchObject({ refusal: { code: 'notEnough' } })
    expect(await spentNow()).toBe(before)
    expectOk(await stopImport(db, command(), which))
  })
})

test('R-56 D-11.1 lines from before the programme are stuck; those from before the money are charged when it came, and known by their own date', async () => {
  const which = await received([line({ date: '2019-12-31' })])
  expect((await seen(which)).judged[0]).toMatchObject({
    fate: 'stuck',
    stuck: 'beforeStart',
    stuckBy: { from: '2020-01-01' },
  })
  expect(await confirm(which)).toMatchObject({ refusal: { code: 'linesStuck' } })
  expectOk(await stopImport(db, command(), which))
  const early = await received([line({ date: '2020-01-02', ore: kroner(41) })])
  expectOk(await confirm(early))
  const before = await potBalances(db, [pot], { effectiveOn: '2020-01-13', recordedOn: today })
  expect(before.get(pot)!.left).toBe(0n)
  expect((await spentLines(db, where)).at(-1)).toMatchObject({ date: '2020-01-02', ore: kroner(41) })
  expectOk(await spend(a, 43, { spentOn: '2020-01-03' }))
  const again = await received([line({ date: '2020-01-03', ore: kroner(43) })])
  expect((await seen(again)).judged[0]).toMatchObject({ fate: 'twin', twin: 'byHand' })
  expectOk(await stopImport(db, command(), again))
})

test('D-11.1 lines with a day to come are asked about before they are posted', async () => {
  const which = await received([line({ date: '2020-08-01' }), line()])
  expect(await confirm(which)).toMatchObject({
    refusal: { code: 'linesAhead', field: 'ahead', values: { count: 1 } },
  })
  const { digest } = (await seen(which)).outcome
  expectOk(await confirmImport(db, by(lead(p), today), which, { digest, ahead: true }))
})

test('D-11.1 one line in two files, posted at the same moment, is posted once; a form sent twice acts once', async () => {
  const same = line({ ore: kroner(123) })
  const files = [await received([same]), await received([same, line({ ore: 1n })])] as const
  const digests = await Promise.all(files.map(async one => (await seen(one)).outcome.digest))
  const before = await spentNow()
  const send = (i: 0 | 1) =>
    confirmImport(db, command(today, `key-of-file-${i}`), files[i], { digest: digests[i]! })
  const answers = await Promise.all([send(0), send(1), send(0), send(1)])
  expect(answers.filter(one => one.ok).length).toBeGreaterThan(0)
  expect(
    answers.flatMap(one => (one.ok ? [] : [one.refusal.code])).every(code => code === 'previewChanged'),
  ).toBe(true)
  expect([kroner(123), kroner(123) + 1n]).toContain((await spentNow()) - before)
})

describe('D-8b a line at or above the limit takes two people', () => {
  test('D-8b the lead asks, another person posts or sends back, and the payment has both names', async () => {
    const before = await spentNow()
    const which = await received([line({ ore: kroner(100_000) }), line()])
    expectOk(await confirm(which))
    expect(await seen(which)).toMatchObject({ state: 'waiting' })
    expect(await spentNow()).toBe(before)
    expect(await chooseLines(db, command(), which, new Map())).toMatchObject({ refusal: { code: 'notOpen' } })
    const { digest } = (await seen(which)).outcome
    const decide = (who: ReturnType<typeof lead>, more: object = { outcome: 'posted', digest }) =>
      decideImport(db, by(who, today), which, more as { outcome: 'posted'; digest: string })
    expect(await decide(lead(p))).toMatchObject({ refusal: { code: 'notAllowed' } })
    expect(await decide({ ...director(p), person: lead(p).person })).toMatchObject({
      refusal: { code: 'samePerson' },
    })
    const back = { outcome: 'returned', reason: ' ' }
    expect(await decide(director(p), back)).toMatchObject({ refusal: { code: 'reasonMissing' } })
    expectOk(await decide(director(p), { ...back, reason: 'Mangler avtale' }))
    expect(await seen(which)).toMatchObject({ state: 'open', returned: 'Mangler avtale' })
    expectOk(await confirm(which))
    expectOk(await decide(director(p)))
    expect((await spentNow()) - before).toBe(kroner(101_000))
    const { rows } = await sql<{ two: boolean }>`
      select requested_by <> decided_by as two from measures.payments where ore = ${kroner(100_000)}`.execute(
      db,
    )
    expect(rows).toEqual([{ two: true }])
  })

  test('D-8b the database refuses one person, another count, and a change of what is posted', async () => {
    const which = await received([line({ ore: kroner(150_000) })])
    expectOk(await spend(a, 55, { spentOn: '2020-05-13' }))
    const { id } = await seen(which)
    const { number, measure } = (await measures.spentEntries(db, where)).at(-1)!
    const posted = (lines: number, limit: number) =>
      db.transaction().execute(async tx => {
        await sql`update accounts.lines set pot = ${pot}, entry_number = ${number}, measure = ${measure},
          payee_kind = 'private' where import = ${id}`.execute(tx)
        await sql`update accounts.imports set state = 'posted', posted_by = uploaded_by, posted_name = 'x',
          posted_at = uploaded_at, limit_ore = ${limit}, posted_lines = ${lines}, posted_ore = 1 where id = ${id}`.execute(
          tx,
        )
      })
    await expect(posted(1, 15_000_000)).rejects.toThrow('two_people')
    await expect(posted(2, 99_000_000)).rejects.toThrow('does not hold the lines')
    const change = sql`update accounts.lines set payee = 'private' where pot is not null`
    await expect(change.execute(db)).rejects.toThrow('is posted')
    await expect(sql`delete from accounts.lines where pot is not null`.execute(db)).rejects.toThrow(
      'is posted',
    )
    const reopened = sql`update accounts.imports set state = 'open' where state = 'posted'`
    await expect(reopened.execute(db)).rejects.toThrow()
    expectOk(await stopImport(db, command(), which))
  })
})

test('D-11.1 what is taken out is read in as nothing new, in CSV and in XLSX, also what was taken back', async () => {
  expectOk(await spend(b, 321, { text: '=1+1', spentOn: '2020-05-20' }))
  const [entry] = (await measures.spentEntries(db, where)).filter(one => one.text === '=1+1')
  const back = { ...where, entry: entry!.number }
  expectOk(await measures.reverseExpenditure(db, command(), back, 'Feil tiltak'))
  const out = await spentLines(db, where)
  expect(out.reduce((sum, one) => sum + one.ore, 0n)).toBe(await spentNow())
  for (const format of ['csv', 'xlsx'] as const) {
    const bytes = writeLines(format, 'Bilag', out)
    const read = await wholeLines(bytes, ownNames)
    expect(read.lines.map(one => one.ore)).toEqual(out.map(one => one.ore))
    const file = { name: `ut.${format}`, bytes }
    const which = { ...where, ...expectOk(await receiveLines(db, command(), where, file)) }
    expect((await seen(which)).judged.filter(one => one.twin === null)).toEqual([])
    expectOk(await stopImport(db, command(), which))
  }
})

test('a file that takes measures beyond their budgets asks one reason, which whoever posts it after another confirms', async () => {
  const c = await aMeasure('Over budsjettet')
  const d = await aMeasure('Uten budsjett')
  const { id } = (await measures.measuresOf(db, where)).find(one => one.number === c.number)!
  const decided = { reason: 'x', decidedBy: 'Kommunedirektøren', decidedOn: '2020-05-20', reference: '' }
  const budget = { ...decided, effectiveOn: '2020-05-20', from: null, to: c.number, ore: kroner(1000) }
  expectOk(await measures.moveBudget(db, command(), where, budget))
  const of = (ore: bigint, number = c.number) =>
    line({ project: '', account: '', ore, measureNumber: number })
  const which = await received([of(kroner(900)), of(kroner(90)), of(kroner(60)), of(kroner(5), d.number)])
  const { digest } = (await seen(which)).outcome
  const post = (beyond?: string) =>
    confirmImport(db, command(), which, { digest, ...(beyond === undefined ? {} : { beyond }) })
  const before = await spentNow()
  const told = {
    code: 'measuresBeyond',
    field: 'beyond',
    values: { which: expect.stringMatching(/^Over budsjettet 50\D+kr \(1\D000\D+kr\)$/) },
  }
  expect(await post()).toMatchObject({ refusal: told })
  expect(await post('  ')).toMatchObject({ refusal: told })
  expect(await spentNow()).toBe(before)
  expectOk(await post('Flere familier'))
  const said = async () =>
    (
      await sql<{ reason: string; who: string; entries: number }>`
        select o.reason, o.said_name as who,
          (select count(*)::int from measures.overrun_entries e where e.overrun = o.id) as entries
        from measures.overruns o where o.measure = ${id} order by o.used_ore, o.said_at`.execute(db)
    ).rows
  // Only the line that did it, not those before it.
  expect(await said()).toEqual([{ reason: 'Flere familier', who: lead(p).name, entries: 1 }])
  const large = await received([of(kroner(150_000))])
  const again = (await seen(large)).outcome.digest
  expect(await confirmImport(db, command(), large, { digest: again })).toMatchObject({
    refusal: { code: 'measuresBeyond' },
  })
  expectOk(await confirmImport(db, command(), large, { digest: again, beyond: 'Avtalen krever det' }))
  expect(await seen(large)).toMatchObject({ state: 'waiting', beyond: 'Avtalen krever det' })
  const decide = (beyond: string) =>
    decideImport(db, by(director(p), '2020-06-02'), large, { outcome: 'posted', digest: again, beyond })
  expect(await decide('')).toMatchObject({ refusal: { code: 'measuresBeyond' } })
  expectOk(await decide('Godtatt'))
  expect((await said()).slice(1)).toEqual([
    { reason: 'Avtalen krever det', who: lead(p).name, entries: 0 },
    { reason: 'Godtatt', who: director(p).name, entries: 1 },
  ])
})
