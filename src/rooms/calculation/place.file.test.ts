import { expect, test } from 'vitest'
import { z } from 'zod'
import { list } from './list.model.ts'
import { placesInJson } from './place.file.ts'
import { readRequest } from './request.file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const quickest = (text: string): number => {
  const given = bytes(text)
  const once = () => {
    const begun = performance.now()
    expect(readRequest(given).ok).toBe(false)
    return performance.now() - begun
  }
  return Math.min(once(), once(), once())
}

// Eight times as much takes 64 times as long where the work is the square of the size.
test.each<[string, (size: number) => string]>([
  ['many broken facts', n => `{"programme":{},"facts":[${'{"year":1},'.repeat(n / 11)}{}]}`],
  ['a string of quotes that is never closed', n => `"${'\\"'.repeat(n / 2)}`],
  ['many names', n => `{${'"a":{},'.repeat(n / 7)}"programme":1}`],
])('R-44 of a request with %s, eight times as much is no square', (_, made) => {
  quickest(made(25_000))
  const small = quickest(made(150_000))
  expect(quickest(made(1_200_000)) / small).toBeLessThan(40)
})

test('R-44 a list that was too long does not make the next be looked into to its end', () => {
  const facts = list(z.strictObject({ year: z.int() }), { most: 20_000 })
  const broken = (length: number) => Array.from({ length }, () => ({ year: 'x' }))
  for (const length of [30_000, 5000, 30_000, 5000])
    expect(facts.safeParse(broken(length)).error?.issues).toHaveLength(length === 5000 ? 1000 : 1)
})

test('R-44 of a million problems a thousand are looked for, and twenty told', () => {
  const read = readRequest(bytes(`{"programme":{},"facts":[${'{},'.repeat(190_000)}{}]}`))
  if (read.ok) throw new Error('read')
  expect(read.refusal.problems).toHaveLength(20)
  expect(read.refusal.more).toBe(980)
  const names = Array.from({ length: 5000 }, (_, i) => `"name${i}":1`).join(',')
  const many = readRequest(bytes(`{"programme":{"indicators":{${names}}},"facts":[]}`))
  if (many.ok) throw new Error('read')
  expect(many.refusal.problems[0]).toMatchObject({ code: 'tooBig', values: { path: 'programme.indicators' } })
})

test('what a stranger wrote is said back shortened', () => {
  const read = readRequest(bytes(`{"${'x'.repeat(100_000)}":1,"potNok":"${'9'.repeat(100_000)}"}`))
  if (read.ok) throw new Error('read')
  expect(JSON.stringify(read.refusal).length).toBeLessThan(3000)
})

test('places of many paths at once: in lists and objects, after escaped names, and of what is not there', () => {
  const text = '{ "a\\"b" : [1, "x]}",\n  {"c": {"d": [[], 7]}}],\n"e": null, "a\\"b": 2 }'
  const places = placesInJson(text, [
    [],
    ['a"b', 1],
    ['a"b', 2, 'c', 'd', 1],
    ['a"b', 2, 'c', 'none', 'x'],
    ['e'],
    ['a"b', 9],
  ])
  expect(places).toEqual([
    [1, 1],
    [1, 16],
    [2, 20],
    [2, 9],
    [3, 6],
    [1, 12],
  ])
})
