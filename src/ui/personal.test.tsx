import { expect, test } from 'vitest'
import { personalIn } from './personal.ts'

const asked = (form: Record<string, string>, wantsJson = false) =>
  personalIn({ form, wantsJson }).map(one => `${one.code} ${one.field}`)

test('a number of a person is stopped in any field, and an address is asked about once', () => {
  // A number of the test population, which no person has.
  const form = { why: 'Gutten, 10915596784, flyttet', where: 'Storgata 12 B', name: 'Familieteam' }
  expect(asked(form)).toEqual(['nationalNumber why'])
  expect(asked({ ...form, why: 'Gutten flyttet' })).toEqual(['addressAsked where'])
  expect(asked({ ...form, why: '', 'adresse-sett': 'on' })).toEqual([])
  expect(asked({ ...form, 'adresse-sett': 'on' })).toEqual(['nationalNumber why'])
  expect(asked({ where: 'Storgata 12 B' }, true)).toEqual([])
})

test('what a form carries unseen is no text', () => {
  expect(asked({ digest: `a10915596784b${'0f'.repeat(30)}` })).toEqual([])
})
