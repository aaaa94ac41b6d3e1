import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p } from '../../../test/support/money.ts'
import { potWithMoney } from '../../../test/support/pot-with-money.ts'
import { by, director, secretariat, shown } from '../../../test/support/programme.ts'
import { expectOk } from '../../core/result.ts'
import { extend } from '../programmes/index.ts'
import { closeMeasure, extendMeasure } from './index.ts'
import { measurePage } from './pages/measure.tsx'
import { extendMeasurePost } from './pages/measure-posts.ts'
import { measureByNumber } from './queries.ts'

const { db } = await testDatabase()
const { programme, where, aMeasure, command, asked } = await potWithMoney(db)

test('R-56 a measure runs longer when the programme does, to its agreed end and never shorter', async () => {
  const which = await aMeasure()
  const longer = (on: string) => extendMeasure(db, command(), which, on)
  expectOk(
    await extend(db, { ...by(secretariat, '2020-05-01'), reason: 'Pandemien' }, programme, '2023-12-31'),
  )
  expect(await longer('2022-12-31')).toMatchObject({ refusal: { code: 'notLonger', field: 'longerTo' } })
  expect(await longer('2024-01-01')).toMatchObject({ refusal: { code: 'afterEnd' } })
  expect(await extendMeasure(db, by(director(p), '2020-05-02'), which, '2023-06-30')).toMatchObject({
    refusal: { code: 'notAllowed' },
  })
  const told = await shown(extendMeasurePost, asked({ number: 1 }, { longerTo: '01.01.2001' }))
  expect(told).toMatchObject({ status: 422 })
  for (const words of ['Skriv en senere dag', 'value="01.01.2001"']) expect(told.html).toContain(words)
  expectOk(await longer('2023-06-30'))
  expect((await measureByNumber(db, programme, where.municipality, 1))!.endsOn).toBe('2023-06-30')
  expect((await shown(measurePage, asked({ number: 1 }))).html).toContain('30. juni 2023')
  expectOk(await closeMeasure(db, command(), which, 'Færre dører'))
  expect(await longer('2023-12-31')).toMatchObject({ refusal: { code: 'measureClosed' } })
})
