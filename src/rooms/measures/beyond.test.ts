import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p } from '../../../test/support/money.ts'
import { contract, potWithMoney, today } from '../../../test/support/pot-with-money.ts'
import { aPdf, by, director, lead, shown } from '../../../test/support/programme.ts'
import { asSuperuser } from '../../../test/support/superuser.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { lists, whatWaits } from '../../web/waiting.ts'
import { beyondInYear } from './beyond.queries.ts'
import * as measures from './index.ts'
import { attachmentPage } from './pages/attachments.tsx'
import { measurePage } from './pages/measure.tsx'
import { spendPage } from './pages/measure-acts.tsx'
import { explainBeyondPost, makePaymentPost, spendPost } from './pages/measure-posts.ts'
import { measuresPage } from './pages/measures.tsx'
import { potPage } from './pages/pot.tsx'
import { voucherPage } from './pages/voucher.tsx'
import { attachPost, markAttachmentPost } from './pages/voucher-posts.ts'
import { voucherFilePage } from './pages/vouchers.tsx'

const { db, adminUrl } = await testDatabase()
const { where, command, aMeasure, move, spend, asked } = await potWithMoney(db)

const plain = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ')
const kr = kroner
/** A measure with a budget of so many kroner. */
async function budgeted(amount: number, name?: string) {
  const which = await aMeasure(name)
  expectOk(await move(null, which.number, amount))
  return which
}
const reasons = async (number: number) =>
  (
    await sql<{ reason: string; said_name: string; used_ore: bigint }>`
      select o.reason, o.said_name, o.used_ore from measures.overruns o join measures.measures m on m.id = o.measure
      where m.number = ${number} order by o.used_ore, o.said_at,
        exists (select from measures.overrun_entries e where e.overrun = o.id)`.execute(db)
  ).rows
const todo = async () =>
  (await whatWaits(asked(), [lists.beyond])).map(one => `${plain(one.text)} ${one.href.split('/').at(-1)}`)
const form = { spentOn: '01.05.2020', payeeKind: 'ownStaff', text: 'Lønn til teamet' }
const page = async (number: number) => plain((await shown(measurePage, asked({ number }))).html)

test('what takes a measure beyond its budget is told before, with the amounts, and nothing typed is lost', async () => {
  const a = await budgeted(600, 'Familieteam A')
  expect(await spend(a, 600)).toHaveProperty('value.voucher')
  const sent = asked({ number: a.number }, { ...form, amount: '50' })
  const answer = await spendPost({
    ...sent,
    address: `/programmer/${where.programme}/pott/${p}/tiltak/${a.number}/utgift`,
  })
  expect(answer).toMatchObject({
    kind: 'refused',
    refused: { faults: [{ refusal: { code: 'beyondBudget', field: 'beyond' } }] },
  })
  if (answer.kind !== 'refused') throw new Error('not refused')
  const html = plain(
    (
      await shown(
        (ask: ReturnType<typeof asked>) => spendPage(ask, answer.refused),
        asked({ number: a.number }),
      )
    ).html,
  )
  expect(html).toContain('Dette gjør at tiltaket bruker 50 kr mer enn budsjettet på 600 kr.')
  expect(html).toMatch(/<textarea[^>]*name="beyond"/)
  expect(html).toContain('value="Lønn til teamet"')
  expect(await reasons(a.number)).toEqual([])
  expect(await page(a.number)).not.toContain('over budsjettet')
})

test('the reason is kept and shown on the measure, the pot, the voucher and their files until budget covers it', async () => {
  const a = await budgeted(600, 'Familieteam B')
  const made = expectOk(await spend(a, 900, { beyond: ' Flere familier ' })) as { voucher: number }
  expect(await reasons(a.number)).toEqual([
    { reason: 'Flere familier', said_name: lead(p).name, used_ore: kr(900) },
  ])
  expect(await page(a.number)).toContain('▲</span>i gang, over budsjettet med 300 kr')
  for (const show of [potPage, measuresPage])
    expect(plain((await shown(show, asked())).html)).toContain('i gang, over budsjettet med 300 kr')
  const pot = plain((await shown(measuresPage, asked())).html)
  expect(pot).toContain(`Flere familier (${lead(p).name}, 01.06.2020)`)
  const voucher = plain((await shown(voucherPage, asked({ entry: made.voucher }))).html)
  expect(voucher).toContain(`Flere familier (${lead(p).name}, 01.06.2020)`)
  const file = await voucherFilePage(asked({ format: 'csv' }))
  expect(file.kind === 'file' && new TextDecoder().decode(file.bytes)).toContain('Flere familier')
  expect(await beyondInYear(db, where, 2020)).toContainEqual(
    expect.objectContaining({ name: 'Familieteam B', ore: kr(300), reason: 'Flere familier', still: true }),
  )
  expect(await todo()).toContain(
    'Flytt budsjett til Familieteam B, som er over budsjettet med 300 kr budsjett',
  )
  expectOk(await move(null, a.number, 300))
  const after = await page(a.number)
  expect(after).not.toContain('over budsjettet med')
  expect(after).toContain('Flere familier')
  expect((await todo()).join()).not.toContain('Familieteam B')
  expect(await beyondInYear(db, where, 2020)).toContainEqual(expect.objectContaining({ still: false }))
})

test('a commitment asks for a reason as an expenditure does; what is paid from it takes nothing more, no budget is no limit', async () => {
  const a = await budgeted(600)
  const bound = { ...contract, ore: kr(700) }
  expect(await measures.commit(db, command(), a, bound)).toMatchObject({
    refusal: { code: 'beyondBudget', values: { by: kr(100), budget: kr(600) } },
  })
  const { commitment } = expectOk(
    await measures.commit(db, command(), a, { ...bound, beyond: 'Avtalen er slik' }),
  )
  expectOk(await spend(a, 700, { commitment }))
  expect((await reasons(a.number)).map(one => one.reason)).toEqual(['Avtalen er slik'])
  expectOk(await spend(await aMeasure(), 5000))
})

test('who asks for a payment beyond the budget says why, and who makes it sees that and says it too', async () => {
  const a = await budgeted(600)
  expect(await spend(a, 200_000)).toMatchObject({ refusal: { code: 'beyondBudget' } })
  expect(await spend(a, 200_000, { beyond: 'Avtalen krever det' })).toEqual({
    ok: true,
    value: { payment: 1 },
  })
  const seen = plain((await shown(measurePage, asked({ number: a.number }, {}, director(p)))).html)
  expect(seen).toContain('Dette gjør at tiltaket bruker 199 400 kr mer enn budsjettet på 600 kr.')
  expect(seen).toMatch(/<textarea[^>]*>Avtalen krever det<\/textarea>/)
  const pay = (beyond: string) =>
    shown(makePaymentPost, asked({ number: a.number, payment: 1 }, { beyond }, director(p)))
  expect(plain((await pay('')).html)).toContain('Dette gjør at tiltaket bruker')
  await pay('Sett og godtatt')
  expect(await reasons(a.number)).toMatchObject([
    { reason: 'Avtalen krever det', said_name: lead(p).name },
    { reason: 'Sett og godtatt', said_name: director(p).name },
  ])
  const { rows } = await sql<{ entry: number }>`
    select entry_number as entry from measures.payments where measure = (select id from measures.measures where number = ${a.number})`.execute(
    db,
  )
  const voucher = (await shown(voucherPage, asked({ entry: rows[0]!.entry }))).html
  expect(voucher).toContain('Avtalen krever det')
  expect(voucher).toContain('Sett og godtatt')
})

test('a measure that is beyond its budget without a reason waits for one, which is said once', async () => {
  const a = await budgeted(600, 'Familieteam C')
  expectOk(await spend(a, 700, { beyond: 'Først' }))
  // As one from before reasons were asked for.
  await asSuperuser(adminUrl, async past => {
    await sql`delete from measures.overrun_entries`.execute(past)
    await sql`delete from measures.overruns`.execute(past)
  })
  expect(await page(a.number)).toContain('Ingen har skrevet hvorfor.')
  expect(await todo()).toContain(
    `Skriv hvorfor Familieteam C bruker 100 kr mer enn budsjettet ${a.number}#beyond`,
  )
  const say = (beyond: string, actor = lead(p)) =>
    explainBeyondPost(asked({ number: a.number }, { beyond }, actor))
  expect(await say('Skrevet etterpå', director(p))).toEqual({ kind: 'forbidden' })
  expect(await say('Skrevet etterpå')).toMatchObject({ kind: 'redirect' })
  expect(await reasons(a.number)).toMatchObject([{ reason: 'Skrevet etterpå', used_ore: kr(700) }])
  expect(await say('Igjen')).toMatchObject({ refused: { refusal: { code: 'notBeyond' } } })
  expect((await todo()).join()).toContain('Flytt budsjett til Familieteam C')
})

const pdf = { name: 'faktura.pdf', bytes: aPdf }

test('an expenditure takes files, which its voucher lists and gives to whoever may see the pot', async () => {
  const a = await aMeasure()
  const file = pdf
  const sent = { ...asked({ number: a.number }, { ...form, amount: '10' }), files: { file } }
  await shown(spendPost, sent)
  const { rows } = await sql<{ number: number; entry: number }>`
    select number, entry_number as entry from measures.attachments`.execute(db)
  const { number, entry } = rows.at(-1)!
  const html = plain((await shown(voucherPage, asked({ entry }))).html)
  expect(html).toContain('faktura.pdf')
  expect(html).toMatch(new RegExp(`Størrelse, kB[\\s\\S]*>${Math.ceil(file.bytes.length / 1000)}<`))
  const got = await attachmentPage(asked({ attachment: number }))
  expect(got).toMatchObject({
    kind: 'file',
    name: 'faktura.pdf',
    inline: false,
    mediaType: 'application/pdf',
  })
  expect(await attachmentPage(asked({ attachment: number }, {}, lead('m-3812')))).toMatchObject({
    kind: 'forbidden',
  })
  expect(await attachmentPage(asked({ attachment: 99 }))).toMatchObject({ kind: 'notFound' })
  const add = (files: object, actor = lead(p)) =>
    attachPost({ ...asked({ entry }, {}, actor), files: files as never })
  expect(
    await add({ file: { name: 'kvittering.txt', bytes: new TextEncoder().encode('Kvittert') } }),
  ).toMatchObject({
    kind: 'redirect',
  })
  const refused = (field: string, code: string) => ({ refused: { faults: [{ refusal: { code, field } }] } })
  const program = { name: 'faktura.pdf', bytes: new Uint8Array([0, 1, 2]) }
  expect(await add({ file, file2: program })).toMatchObject(refused('file2', 'fileNotAllowed'))
  expect(await add({ file: { ...file, name: 'faktura 13097248022.pdf' } })).toMatchObject(
    refused('file', 'nationalNumber'),
  )
  expect(await add({})).toMatchObject(refused('file', 'fileMissing'))
  expect(await add({ file }, director(p))).toEqual({ kind: 'forbidden' })
  const award = await attachPost({ ...asked({ entry: 1 }), files: { file } })
  expect(award).toMatchObject({ refused: { refusal: { code: 'notAnExpenditure' } } })
  const count = await sql<{ n: number }>`select count(*)::int n from measures.attachments`.execute(db)
  expect(count.rows[0]!.n).toBe(rows.length + 1)
})

test('a refused expenditure keeps no file; a waiting payment shows its own to whoever is to make it', async () => {
  const a = await budgeted(600)
  const file = pdf
  const files = [{ field: 'file', ...file, name: 'tilbud.pdf' }]
  expect(await spend(a, 601 + 100, { files })).toMatchObject({ refusal: { code: 'beyondBudget' } })
  const there = () =>
    sql<{ n: number }>`select count(*)::int n from measures.attachments where name = 'tilbud.pdf'`.execute(db)
  expect((await there()).rows[0]!.n).toBe(0)
  expectOk(await spend(a, 150_000, { files, beyond: 'Må til' }))
  expect((await shown(measurePage, asked({ number: a.number }, {}, director(p)))).html).toContain(
    'tilbud.pdf',
  )
  const pays = { outcome: 'paid', reason: 'Må til' } as const
  expectOk(await measures.decidePayment(db, by(director(p), today), { ...a, payment: 1 }, pays))
  const { rows } = await sql<{ entry: number }>`
    select entry_number as entry from measures.payments p join measures.measures m on m.id = p.measure
    where m.number = ${a.number}`.execute(db)
  expect((await shown(voucherPage, asked({ entry: rows[0]!.entry }))).html).toContain('tilbud.pdf')
})

test('nobody takes an attachment away; a wrong one is marked once, and stays', async () => {
  const a = await aMeasure()
  const file = { field: 'file', ...pdf, name: 'feil.pdf' }
  const { voucher: entry } = expectOk(await spend(a, 10, { files: [file] })) as { voucher: number }
  const { rows } = await sql<{ number: number }>`
    select number from measures.attachments where name = 'feil.pdf'`.execute(db)
  const mark = (wrong: string) => markAttachmentPost(asked({ entry, attachment: rows[0]!.number }, { wrong }))
  expect(await mark('Et annet bilag')).toMatchObject({ kind: 'redirect' })
  expect(await mark('Igjen')).toMatchObject({ refused: { refusal: { code: 'alreadyMarked' } } })
  const html = (await shown(voucherPage, asked({ entry }))).html
  expect(html).toMatch(/feil vedlegg<\/span> Et annet bilag/)
  await expect(sql`delete from measures.attachments`.execute(db)).rejects.toThrow()
})
