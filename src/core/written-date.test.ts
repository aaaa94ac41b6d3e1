import { expect, test } from 'vitest'
import { DateColumn, plainDate, writtenDate } from './written-date.ts'

const date = (text: string) => {
  const found = writtenDate(text)
  return found?.kind === 'date' ? found.date : found
}

test('dates as Norwegian people and systems write them', () => {
  const same = [
    '05.10.2026',
    '5.10.2026',
    '5.10.26',
    '05-10-2026',
    '5/10-2026',
    '5/10.26',
    '2026-10-05',
    '2026/10/5',
    '2026.10.05',
    '20261005',
    '05102026',
    '5. oktober 2026',
    '5 okt 2026',
    '5.okt. 2026',
    '2026-10-05T12:30:00',
    '2026-10-05 00:00',
    '05.10.2026 kl. 12:30',
    ' 05.10.2026 ',
    '2026-10-05  kl 9:15',
    '05.10.2026 kl.  12:30:11',
    '05. okt  2026',
    '2026-10-05T1:30',
  ]
  expect(same.map(date)).toEqual(Array(same.length).fill('2026-10-05'))
  expect([date('20261205'), date('12. des 2026'), date('12 desember2026')]).toEqual(
    Array(3)
      .fill('2026-12-05')
      .map((_, i) => (i ? '2026-12-12' : '2026-12-05')),
  )
  expect([date('1.1.79'), date('1.1.80'), date('7/7/2026')]).toEqual([
    '2079-01-01',
    '1980-01-01',
    '2026-07-07',
  ])
})

test('what is no date is none', () => {
  const none = [
    '',
    '31.02.2026',
    '32.01.2026',
    '1.13.2026',
    '2026-13-01',
    '20261301',
    '261005',
    '46300',
    'mandag',
    '5.10',
    '05.10.1726',
    '5. oktobris',
    '5-10/2026',
    'x2026-10-05',
    'x20261005',
    '202610051',
    'x05102026',
    '050102026',
    'x5. oktober 2026',
    '5. oktober 20261',
    'x5.10.2026',
    '5.10.20261',
    '5. mandag 2026',
    '2026-10-05 1',
    '20261305',
    '5.10.2026 kl',
    '2026-10-05x',
    '10052026x',
    '5. xyz 2026',
    '2026-10/05',
  ]
  expect(none.map(date)).toEqual(Array(none.length).fill(null))
})

test('day and month in an order that only the column tells', () => {
  const either = writtenDate('05/10/2026')!
  expect(either).toEqual({ kind: 'either', a: 5, b: 10, year: 2026 })
  expect([plainDate(either, 'dayFirst'), plainDate(either, 'monthFirst')]).toEqual([
    '2026-10-05',
    '2026-05-10',
  ])
  expect(plainDate(writtenDate('13/10/2026')!, 'monthFirst')).toBeNull()
  expect(plainDate(writtenDate('2026-10-05')!, 'monthFirst')).toBe('2026-10-05')
  const order = (...texts: string[]) => {
    const column = new DateColumn()
    for (const [i, text] of texts.entries()) column.see(writtenDate(text)!, { line: i, column: 1 })
    return column.order
  }
  expect([order('5/10/2026'), order('5/10/2026', '13/10/2026'), order('5/10/2026', '10/13/2026')]).toEqual([
    ...['ambiguous', 'dayFirst', 'monthFirst'],
  ])
  expect([
    order('13/10/2026', '10/13/2026'),
    order('13.10.2026', '5/10/2026'),
    order('12/5/26', '5/12/26'),
  ]).toEqual([...['ambiguous', 'ambiguous', 'ambiguous']])
})
