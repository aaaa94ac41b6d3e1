import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p, q } from '../../../test/support/money.ts'
import { potWithMoney, today } from '../../../test/support/pot-with-money.ts'
import { askOf, director, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { potBalances } from '../ledger/index.ts'
import { followFilePage, followPage } from './pages/follow.tsx'
import { potFlowPage } from './pages/pot-flow.tsx'

const { db } = await testDatabase()
const { programme: id, where, pot, aMeasure, spend } = await potWithMoney(db)

test('R-48.3 R-48.4 anyone follows the krone from post to kind of payee, as a calculated share; few families are never apart', async () => {
  const a = await aMeasure('Åpent tiltak')
  expectOk(await spend(a, 3000))
  for (let i = 0; i < 4; i++) expectOk(await spend(a, 111, { payeeKind: 'families', text: 'Hemmelig navn' }))
  const open = async () => {
    const at = { at: '2021-02-01', params: { programme: id, format: 'json' } }
    const answer = await followFilePage(askOf(db, at))
    return (
      answer as { value: { rows: Record<string, string>[]; creditedOre: string; calculatedShare: boolean } }
    ).value
  }
  const rowsOf = async (payee: string) =>
    (await open()).rows.filter(one => one.measure === 'Åpent tiltak' && one.payee === payee)
  expect(await rowsOf('families')).toEqual([])
  expect(await rowsOf('ownStaff')).toEqual([])
  const merged = (await rowsOf('notSplit')).reduce((sum, one) => sum + BigInt(one.ore!), 0n)
  expect(merged).toBe(kroner(3444))
  expectOk(await spend(a, 111, { payeeKind: 'families' }))
  const families = (await rowsOf('families')).reduce((sum, one) => sum + BigInt(one.ore!), 0n)
  expect(families).toBe(kroner(555))
  const all = await open()
  expect(all).toMatchObject({ calculatedShare: true })
  expect(BigInt(all.creditedOre)).toBe((await potBalances(db, [pot])).get(pot)!.credited)
  expect(JSON.stringify(all)).not.toContain('Hemmelig')
  expect(all.rows[0]).toMatchObject({ post: '000.00', municipality: p })
  const page = (await shown(followPage, askOf(db, { at: '2021-02-01', params: { programme: id } }))).html
  for (const says of ['Av 100 kr gikk', 'beregnet andel', '31. desember 2020']) expect(page).toContain(says)
  const sameYear = (await shown(followPage, askOf(db, { at: today, params: { programme: id } }))).html
  expect(sameYear).toContain('Tallene kommer når året er over')
})

test('R-48.3 the municipality’s own picture narrows to one scheme, and says that it is a calculated share', async () => {
  const ask = askOf(db, { actor: director(p), at: today, params: where, query: { ordning: 's1' } })
  const { html } = await shown(potFlowPage, ask)
  for (const says of ['Du ser bare det som gjelder Ordning 1', 'beregnet andel', 'Vis alt'])
    expect(html).toContain(says)
  expect((await shown(potFlowPage, askOf(db, { actor: director(q), params: where }))).kind).toBe('forbidden')
})
