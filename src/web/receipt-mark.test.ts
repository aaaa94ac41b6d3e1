import { expect, test } from 'vitest'
import { formKeysOf } from '../platform/form-key.ts'
import { actOf, markOf, withMark } from './receipt-mark.ts'

const keys = formKeysOf('a secret')
const act = {
  route: 'treatApplication',
  at: new Date('2026-11-22T11:00:00.123Z'),
  reference: 'c0ffee'.repeat(4),
}

test('a receipt is told to whoever did the act, and to nobody else', () => {
  const mark = markOf(keys, 'kari', act)
  expect(actOf(keys, 'kari', mark)).toEqual(act)
  expect(actOf(keys, 'ola', mark)).toBeUndefined()
  expect(actOf(formKeysOf('another secret'), 'kari', mark)).toBeUndefined()
  expect(actOf(keys, 'kari', mark.replace('treatApplication', 'approveRun'))).toBeUndefined()
  for (const broken of [undefined, '', 'treatApplication', `${mark}0`])
    expect(actOf(keys, 'kari', broken)).toBeUndefined()
})

test('the mark stands in the query, whatever the address has of its own', () => {
  expect(withMark('/i-dag', 'a.1.b')).toBe('/i-dag?gjort=a.1.b')
  expect(withMark('/pott?side=2#running', 'a.1.b')).toBe('/pott?side=2&gjort=a.1.b#running')
})
