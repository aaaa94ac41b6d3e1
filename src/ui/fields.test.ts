import { expect, test } from 'vitest'
import { amountField, dateField, optionalDate } from './fields.ts'

test('dates and amounts are taken as people write them', () => {
  for (const text of [
    '31.5.2026',
    '31.05.2026',
    '31. mai 2026',
    '31/5-2026',
    '2026-05-31',
    '31.5.26',
    ' 31.5.2026 ',
  ])
    expect(dateField.parse(text), text).toBe('2026-05-31')
  expect([optionalDate.parse(''), optionalDate.parse('1. juni 2026')]).toEqual([null, '2026-06-01'])
  for (const text of ['600.000,-', '600 000', 'kr 600 000,00', '600000 kr', '600.000'])
    expect(amountField.parse(text), text).toBe(60_000_000n)
})

test('what may be read in two ways is asked for again', () => {
  for (const text of ['05/10/2026', '31.02.2026', 'i går', ''])
    expect(dateField.safeParse(text).success, text).toBe(false)
  for (const text of ['1,234', '0', '-5', '5 %', ''])
    expect(amountField.safeParse(text).success, text).toBe(false)
})
