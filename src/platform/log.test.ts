import { expect, test } from 'vitest'
import { logLine } from './log.ts'

const time = new Date('2026-11-30T10:00:00Z')

test('a line has its own time and message, whatever the fields are called', () => {
  const line = logLine(time, 'request', { time: 'yesterday', message: 'other', at: 'here', status: 200 })
  expect(JSON.parse(line)).toEqual({
    ...{ time: '2026-11-30T10:00:00.000Z', message: 'request' },
    ...{ time_: 'yesterday', message_: 'other', at: 'here', status: 200 },
  })
})

test('no line break of others begins a line, and what smells of a secret is masked', () => {
  const line = logLine(time, 'request', { code: 'a\nb\r\nc\u2028d', accessToken: 'x', url: 'y' })
  expect(line).not.toMatch(/[\n\r]/)
  expect(JSON.parse(line)).toMatchObject({ accessToken: '***', url: '***' })
})
