import { expect, test } from 'vitest'
import { TableFiles } from './table-files.tsx'
import { pageOf } from './table-pages.tsx'

const at = (query: Record<string, string>, rows: number, perPage = 50) => {
  const { from, to, one, before, after } = pageOf({
    name: 'awards',
    rows,
    perPage,
    tables: new TableFiles('nb', query, false),
  })
  return { from, to, one, before, after }
}

test('a table that fits is one page, whatever the address says', () => {
  expect(at({ 'side-awards': '7' }, 50)).toEqual({ from: 0, to: 50, one: true, before: null, after: null })
  expect(at({}, 0)).toMatchObject({ from: 0, to: 0, one: true })
})

test('a longer one goes by pages, each row on one of them, and other choices stay in the address', () => {
  const pages = [1, 2, 3].map(n => at({ ord: 'x', 'side-awards': String(n) }, 120))
  expect(pages.map(one => [one.from, one.to])).toEqual([
    [0, 50],
    [50, 100],
    [100, 120],
  ])
  expect(pages[1]).toMatchObject({ before: '?ord=x&side-awards=1', after: '?ord=x&side-awards=3' })
  expect(pages[2]!.after).toBeNull()
})

test('a page that is not there is the last, and what is no number the first', () => {
  expect(at({ 'side-awards': '999' }, 120)).toMatchObject({ from: 100, after: null })
  for (const odd of ['0', '-1', 'x', '1.5']) expect(at({ 'side-awards': odd }, 120).from).toBe(0)
})
