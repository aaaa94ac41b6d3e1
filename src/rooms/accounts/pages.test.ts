import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p } from '../../../test/support/money.ts'
import { potWithMoney, today } from '../../../test/support/pot-with-money.ts'
import { askOf, director, lead, shown } from '../../../test/support/programme.ts'
import { tries } from '../../../test/support/tries.ts'
import { sumOre } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { potBalances } from '../ledger/index.ts'
import * as measures from '../measures/index.ts'
import { readKostra, writeKostra } from './kostra.file.ts'
import { numberIn } from './kostra.queries.ts'
import { writeLines } from './lines.file.ts'
import type { VoucherLine } from './model.ts'
import { accountsPage } from './pages/accounts.tsx'
import { accountsFile, kostraFile } from './pages/files.ts'
import { kostraPage, kostraPost } from './pages/kostra.tsx'
import * as posts from './pages/posts.ts'
import { previewPage } from './pages/preview.tsx'
import { accountsWork } from './pages/work.ts'
import { importsOf } from './queries.ts'

const { db } = await testDatabase()
const { where, pot, command, aMeasure } = await potWithMoney(db)
const a = await aMeasure('Familieteam')
const coding = { function: '231', type: '010', account: '3100', project: '4711' }
expectOk(await measures.codeMeasure(db, command(), a, coding))
const year = { year: '2020' }

type Sent = {
  form?: Record<string, string>
  file?: Uint8Array
  who?: ReturnType<typeof lead>
  query?: object
}
const ask = (params: Record<string, string | number> = {}, { form = {}, file, who, query = {} }: Sent = {}) =>
  askOf(db, {
    actor: who ?? lead(p),
    at: today,
    params: { ...where, ...Object.fromEntries(Object.entries(params).map(([k, v]) => [k, String(v)])) },
    form,
    query: query as Record<string, string>,
    ...(file ? { files: { file: { name: 'regnskap.csv', bytes: file } } } : {}),
  })
const plain = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ')
const line = (more: Partial<VoucherLine> = {}) => ({
  ...{ date: '2020-05-11', voucher: '1', function: '231', type: '010', account: '', project: '4711' },
  ...{ text: 'Lønn', ore: 100_000n, measureNumber: null, ...more },
})
const csv = (lines: ReturnType<typeof line>[]) => writeLines('csv', 'x', lines)
const text = (said: string) => new TextEncoder().encode(said)
const digestIn = (html: string) => /name="digest" value="(\w+)"/.exec(html)![1]!

describe('D-11.1 the pages of the accounts', () => {
  test('D-11.1 a file with faults is refused with line, column and what to do, and nothing of it is kept', async () => {
    const file = text('Dato;Bilag;Funksjon;Art;Tekst;Beløp\n31.02.2020;1;231;010;Lønn;mye\n')
    const answer = await shown(posts.receivePost, ask({}, { file }))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('href="#field-file"')
    expect(answer.html).toContain('Linje 2, kolonne 1:')
    expect(answer.html).toContain('«31.02.2020» er ikke en dato.')
    expect(answer.html).toContain('Linje 2, kolonne 6:')
    expect((await shown(accountsPage, ask())).html).toContain('Ingen linjer er lest inn')
    expect(await shown(posts.receivePost, ask({}, { file, who: director(p) }))).toMatchObject({
      kind: 'forbidden',
    })
  })

  test('D-11.1 a rule without a value is refused, and what was typed comes back', async () => {
    const form = { kind: 'text', value: '', measure: 'aside' }
    const { status, html } = await shown(posts.keepRulePost, ask({}, { form }))
    expect(status).toBe(422)
    expect(html).toMatch(/<option value="text" selected/)
    expect(html).toMatch(/<option value="aside" selected/)
    const kept = await shown(posts.keepRulePost, ask({}, { form: { ...form, value: 'rådhus' } }))
    expect(kept.to).toContain('#rules')
    const page = (await shown(accountsPage, ask())).html
    expect(page).toContain('Teksten inneholder «rådhus»')
    expect((await shown(posts.endRulePost, ask({ rule: 1 }))).to).toContain('#rules')
    expect((await shown(posts.endRulePost, ask({ rule: 1 }))).status).toBe(422)
    expect((await shown(posts.endRulePost, ask({ rule: 'x' }))).status).toBe(422)
  })

  test('D-11.1 read in, looked over, tied by hand, posted: each by its form', async () => {
    const file = csv([line(), line(), line({ project: '', account: '', type: '370', text: 'Kor' })])
    const sent = await shown(posts.receivePost, ask({}, { file }))
    expect(sent.to).toMatch(/regnskap\/les-inn\/1$/)
    const here = { import: 1 }
    const before = plain((await shown(previewPage, ask(here))).html)
    expect(before).toContain('2 av 3 linjer er koblet til et tiltak, 0 ser ut til å være ført før.')
    expect(before).toContain('2 linjer på 2 000 kr er klare til å føres.')
    expect(before).toContain('Linjene i filen er 3 og til sammen 3 000 kr.')
    expect(before).toContain('1 linje er lik en linje før den i filen.')
    const id = (await measures.measuresOf(db, where))[0]!.id
    const choice = { 'target-4': id, 'payee-4': 'voluntary', 'target-3': id, 'payee-3': '' }
    await shown(posts.chooseLinesPost, ask(here, { form: choice, query: { vis: 'untied' } }))
    const { html } = await shown(previewPage, ask(here))
    expect(plain(html)).toContain('Før 3 linjer på 3 000 kr')
    expect((await accountsWork(ask())).map(one => one.text)).toEqual(['Se over og før regnskap.csv'])
    const unsaved = { digest: digestIn(html), 'target-4': 'aside', 'payee-4': '' }
    const again = await shown(posts.postAccountsPost, ask(here, { form: unsaved }))
    expect(again.html).toContain('Noe er endret siden du åpnet siden.')
    expect(plain(again.html)).toContain('Før 2 linjer på 2 000 kr')
    await shown(posts.chooseLinesPost, ask(here, { form: choice }))
    const stale = await shown(posts.postAccountsPost, ask(here, { form: { digest: 'gammel' } }))
    expect(stale.html).toContain('Noe er endret siden du åpnet siden.')
    await shown(posts.postAccountsPost, ask(here, { form: { digest: digestIn(html) } }))
    expect(plain((await shown(previewPage, ask(here))).html)).toContain('3 av 3 linjer er ført')
    expect(plain((await shown(accountsPage, ask())).html)).toContain('3 linjer på 3 000 kr er lest inn')
    expect(await shown(previewPage, ask(here, { who: lead('m-3427') }))).toMatchObject({ kind: 'forbidden' })
    expect((await shown(previewPage, ask({ import: 'x' }))).kind).toBe('notFound')
  })

  test('D-8b a large line goes to the director, who has it among what waits, and posts it by another form', async () => {
    const file = csv([line({ ore: 12_000_000n, voucher: '2' })])
    const { to } = await shown(posts.receivePost, ask({}, { file }))
    const here = { import: to.split('/').at(-1)! }
    const first = (await shown(previewPage, ask(here))).html
    expect(first).toContain('Send til kommunedirektøren')
    await shown(posts.postAccountsPost, ask(here, { form: { digest: digestIn(first) } }))
    const who = director(p)
    expect((await accountsWork(ask({}, { who }))).map(one => one.text)).toEqual([
      'Før eller send tilbake regnskap.csv',
    ])
    expect((await accountsWork(ask()))[0]).toMatchObject({ waitingFor: 'kommunedirektøren' })
    const empty = await shown(posts.returnAccountsPost, ask(here, { who, form: { reason: '' } }))
    expect(empty.html).toContain('href="#field-reason"')
    const { html } = await shown(previewPage, ask(here, { who }))
    await shown(posts.decideAccountsPost, ask(here, { who, form: { digest: digestIn(html) } }))
    expect(plain((await shown(previewPage, ask(here, { who }))).html)).toContain('1 av 1 linje er ført')
  })
})

test('R-90.2 the municipality’s KOSTRA file stands beside the pot, is no posting, and is refused for another', async () => {
  const number = (await numberIn(db, p, 2020))!
  const own = { number, year: 2020 }
  const rows = [{ class: '1' as const, function: '231', type: '010', thousands: 900n }]
  const wrong = await shown(kostraPost, ask(year, { file: writeKostra({ ...own, number: '0301' }, rows) }))
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain(`Linjen er for region 030100, men kommunen er ${number}00.`)
  expect((await shown(kostraPage, ask(year))).html).toContain('er ikke lest inn')
  const before = (await potBalances(db, [pot])).get(pot)
  for (let i = 0; i < 2; i++) await shown(kostraPost, ask(year, { file: writeKostra(own, rows) }))
  expect((await potBalances(db, [pot])).get(pot)).toEqual(before)
  const { html } = await shown(kostraPage, ask(year))
  expect(plain(html)).toContain('minst like mye som potten på 1 av 2 kombinasjoner')
  expect(html).toContain('Ikke i regnskapet')
  const file = (await kostraFile(ask(year))) as { bytes: Uint8Array }
  expect(readKostra(file.bytes, own).rows).toEqual([
    { class: '1', function: '231', type: '010', thousands: 122n },
    { class: '1', function: '231', type: '370', thousands: 1n },
  ])
  expect((await shown(kostraPage, ask({ year: 1999 }))).kind).toBe('notFound')
  expect((await accountsFile(ask({ format: 'pdf' }))).kind).toBe('notFound')
})

test('D-11.1 any file that is written, read in, tied and posted sums to the øre', async () => {
  const some = fc.record({
    ore: fc.bigInt({ min: 1n, max: 500_000n }),
    text: fc.stringMatching(/^[a-zæøå=+@'",;\- ]{1,20}$/).filter(said => said.trim() !== ''),
    type: fc.constantFrom('010', '120', '370', '470'),
  })
  let vouchers = 1000
  await fc.assert(
    fc.asyncProperty(
      fc.array(some, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('csv', 'xlsx'),
      async (all, format) => {
        const lines = all.map(one => line({ ...one, voucher: String(++vouchers) }))
        const before = (await potBalances(db, [pot])).get(pot)!.spent
        const file = writeLines(format as 'csv', 'x', lines)
        const here = { import: (await shown(posts.receivePost, ask({}, { file }))).to.split('/').at(-1)! }
        const { html } = await shown(previewPage, ask(here))
        await shown(posts.postAccountsPost, ask(here, { form: { digest: digestIn(html) } }))
        const after = (await potBalances(db, [pot])).get(pot)!.spent
        expect(after - before).toBe(sumOre(lines.map(one => one.ore)))
      },
    ),
    { numRuns: tries(12) },
  )
})

test('before a file is posted its page tells which measures go beyond their budgets, and asks why', async () => {
  const b = await aMeasure('Med lite budsjett')
  const on = {
    decidedOn: '2020-05-20',
    effectiveOn: '2020-05-20',
    decidedBy: 'Kommunedirektøren',
    reference: '',
  }
  const budget = { ...on, from: null, to: b.number, ore: 50_000n, reason: 'x' }
  expectOk(await measures.moveBudget(db, command(), where, budget))
  const file = csv([line({ project: '', measureNumber: b.number as never, text: 'Over' })])
  await shown(posts.receivePost, ask({}, { file }))
  const { number } = (await importsOf(db, where))[0]!
  const page = plain((await shown(previewPage, ask({ import: number }))).html)
  expect(page).toContain(
    'Med lite budsjett: Dette gjør at tiltaket bruker 500 kr mer enn budsjettet på 500 kr.',
  )
  expect(page).toMatch(/<textarea[^>]*name="beyond"/)
  await shown(posts.chooseLinesPost, ask({ import: number }, { form: { beyond: 'Til senere' } }))
  expect((await shown(previewPage, ask({ import: number }))).html).toContain('>Til senere</textarea>')
  const form = { digest: digestIn(page), beyond: '' }
  const refused = await posts.postAccountsPost(ask({ import: number }, { form }))
  expect(refused).toMatchObject({
    refused: { faults: [{ refusal: { code: 'measuresBeyond', field: 'beyond' } }] },
  })
  await shown(
    posts.postAccountsPost,
    ask({ import: number }, { form: { ...form, beyond: 'Flere familier' } }),
  )
  expect((await importsOf(db, where))[0]).toMatchObject({ state: 'posted' })
})
