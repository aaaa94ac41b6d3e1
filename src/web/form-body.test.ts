import { expect, test } from 'vitest'
import { type FormBody, formLimits, readFormBody } from './form-body.ts'

type Sent = { type: string; body: string | Uint8Array | ReadableStream<Uint8Array>; length?: number }

const read = ({ type, body, length }: Sent, most = 1_000_000) =>
  readFormBody(
    new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': type, ...(length ? { 'content-length': String(length) } : {}) },
      body,
      duplex: 'half',
    } as RequestInit),
    most,
  )

const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data; boundary=kant'
const part = (head: string, text: string) =>
  `--kant\r\ncontent-disposition: form-data; ${head}\r\n\r\n${text}\r\n`
const bytes = (text: string) => new TextEncoder().encode(text)

/** A body without an end; how much of it was asked for is counted. */
function endless(piece: string) {
  const asked = { pieces: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        asked.pieces++
        controller.enqueue(bytes(piece))
      },
    },
    { highWaterMark: 0 },
  )
  return { body, asked }
}

test('fields as they were typed: repeated ones joined, line ends as ours, without NUL and half characters', async () => {
  const body = 'a=1&a=2&b=en%0D%0Ato&c=x%00y&d=%ED%A0%80&e=%C3%A6&__proto__=p'
  const { form } = (await read({ type: urlencoded, body })) as FormBody
  expect({ ...form }).toMatchObject({ a: '1\n2', b: 'en\nto', c: 'xy', e: 'æ' })
  expect(form.d).toBe(form.d!.toWellFormed())
  expect(Object.hasOwn(form, '__proto__')).toBe(true)
})

test('files beside fields; the same field twice gives the first file that holds something', async () => {
  const body = [
    part('name="text"', 'Et svar'),
    part('name="file"; filename=""', ''),
    part('name="file"; filename="a\0b.csv"', 'first'),
    part('name="file"; filename="c.csv"', 'second'),
    '--kant--\r\n',
  ].join('')
  const { form, files } = (await read({ type: multipart, body })) as FormBody
  expect(form).toEqual({ text: 'Et svar' })
  expect([files.file!.name, Buffer.from(files.file!.bytes).toString()]).toEqual(['ab.csv', 'first'])
})

test.each([
  ['in several parts without a boundary', 'multipart/form-data', 'x'],
  ['that breaks off', multipart, part('name="a"', '1')],
  ['of another kind', 'text/plain', 'a=1'],
  ['of JSON', 'application/json', '{}'],
])('a body %s is no form', async (_, type, body) => {
  expect(await read({ type, body })).toBe('unreadable')
})

test('no more is read than the address takes, whether or not the length was told', async () => {
  expect(await read({ type: urlencoded, body: 'a=1', length: 2_000_000 })).toBe('tooLarge')
  const { body, asked } = endless('a'.repeat(1000))
  expect(await read({ type: urlencoded, body }, 10_000)).toBe('tooLarge')
  expect(asked.pieces).toBeLessThan(13)
})

test.each([
  ['fields', urlencoded, 'a=1&'],
  ['fields in parts', multipart, part('name="a"', '1')],
  ['files', multipart, part('name="a"; filename="a"', '1')],
])('of too many %s the reading stops at the limit', async (_, type, one) => {
  const { body, asked } = endless(one.repeat(10))
  expect(await read({ type, body }, 50_000_000)).toBe('tooManyFields')
  expect(asked.pieces).toBeLessThan(formLimits.fields / 10 + 10)
})

test('a name longer than any of ours is not cut and taken for another', async () => {
  expect(await read({ type: urlencoded, body: `${'n'.repeat(300)}=1` })).toBe('tooManyFields')
})
