import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { funded, threePilots } from '../../../test/support/money.ts'
import { askOf, by, secretariat, shown } from '../../../test/support/programme.ts'
import { allocationPage, makeRunPost } from './pages/allocation.tsx'
import { finaliseRun, makeRun } from './runs.actions.ts'

const { db } = await testDatabase()
let id = ''
beforeAll(async () => {
  id = await threePilots(db)
})

test('R-45 a pot too small for the guarantees is refused with the shortfall of each scheme and who must top up', async () => {
  await funded(db, id, 1_500_000, 2021)
  const refused = await makeRun(db, by(secretariat, '2021-01-05'), { programme: id, year: 2021 }, 'basis')
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'shortfall' } })
  const ask = askOf(db, {
    actor: secretariat,
    at: '2021-01-05',
    params: { programme: id, year: '2021' },
    form: { restKey: 'basis' },
  })
  const page = await shown(makeRunPost, ask)
  expect(page).toMatchObject({ status: 422 })
  expect(page.html.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/Ordning 2 bidrar med 750 000 kr.*må legge til/s)
  expect(
    (await shown(allocationPage, askOf(db, { actor: secretariat, params: { programme: id, year: '2021' } })))
      .html,
  ).toContain('ikke beregnet')
})

test('R-45 no award below its guarantee is made final: the run is not made, and the database takes no such award', async () => {
  const where = { programme: id, year: 2021 }
  expect(await finaliseRun(db, by(secretariat, '2021-01-06'), where, 1)).toMatchObject({
    refusal: { code: 'noRun' },
  })
  const insert = sql`insert into allocation.awards values (${id}, 2021, 1, 'm-3420', 200, 300, 199)`
  await expect(insert.execute(db)).rejects.toThrow(/awards_check/)
})
