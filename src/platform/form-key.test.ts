import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandKey, formKeyDays, formKeysOf } from './form-key.ts'

const made = new Date('2026-11-30T10:00:00Z')
const after = (days: number) => new Date(made.getTime() + days * 86_400_000)
const keys = formKeysOf('the secret of one installation')

test('a key holds for thirty days, and is unlike every other', () => {
  const key = keys.make(made, 'p-1')
  expect([0, formKeyDays, formKeyDays + 0.001].map(days => keys.read(key, after(days))?.person)).toEqual([
    'p-1',
    'p-1',
    undefined,
  ])
  expect(keys.make(made, 'p-1')).not.toBe(key)
})

test('property: a key of another installation, or with any part of it changed, does not hold', () => {
  const key = keys.make(made, 'p-1')
  expect(formKeysOf('another').read(key, made)).toBeUndefined()
  fc.assert(
    fc.property(fc.nat(key.length - 1), fc.constantFrom(...'abc.XYZ-_09 é'), (at, sign) => {
      const changed = key.slice(0, at) + sign + key.slice(at + 1)
      // The last sign of 128 bits in base 64 has bits to spare, which stand for nothing.
      return changed === key || at === key.length - 1 || !keys.read(changed, made)
    }),
  )
  for (const odd of ['', '.', 'x', 'a'.repeat(5000), `${key}x`]) expect(keys.read(odd, made)).toBeUndefined()
})

test('a digest tells one body from another, and nobody without the secret can make it', () => {
  expect(keys.digest('100')).not.toBe(keys.digest('250'))
  expect(keys.digest('100')).toBe(keys.digest('100'))
  expect(formKeysOf('another').digest('100')).not.toBe(keys.digest('100'))
})

test('a key is one person’s at one address', () => {
  const all = [
    commandKey('a', '/x', 'k'),
    commandKey('b', '/x', 'k'),
    commandKey('a', '/y', 'k'),
    commandKey('a', '/x', 'l'),
  ]
  expect(new Set(all).size).toBe(4)
  // However long person and address are, each counts whole.
  expect(commandKey('a'.repeat(300), '/x', 'k')).not.toBe(commandKey('a'.repeat(301), '/x', 'k'))
})
