import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pdf, typstDate, typstText } from './pdf.ts'

const created = new Date('2020-01-15T12:00:00Z')
const page = (body: string) => `#set document(title: "Prøve", date: datetime(year: 2020, month: 1, day: 15))
#set text(lang: "nb", font: "Inter", fallback: false)
= Overskrift
${body}`
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test('the same source and date give the same bytes', async () => {
  const first = pdf(page('Hei'), created)
  await new Promise(resolve => setTimeout(resolve, 1_100))
  expect(Buffer.compare(Buffer.from(pdf(page('Hei'), created)), Buffer.from(first))).toBe(0)
})

test('the archive’s PDF/A-2a and the reader’s PDF/UA-1 are tagged and say which they are', () => {
  const archive = latin(pdf(page('Hei'), created, 'archive'))
  expect(archive).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</)
  expect(archive).toContain('/StructTreeRoot')
  const accessible = latin(pdf(page('Hei'), created, 'accessible'))
  expect(accessible).toMatch(/pdfuaid:part>1</)
  expect(accessible).toContain('/StructTreeRoot')
})

test('PDF/UA-1 refuses a document without a title, and a source that is broken says what is wrong', () => {
  expect(() => pdf('= A', created, 'accessible')).toThrow(/typst:.*title/)
  expect(() => pdf(page('#nowhere()'), created)).toThrow(/unknown variable: nowhere/)
})

test('a document reads no file of the machine', () => {
  expect(() => pdf(page('#read("/etc/hostname")'), created)).toThrow(/typst:/)
  expect(() => pdf(page('#read("../../package.json")'), created)).toThrow(/typst:/)
  expect(() => pdf(page('#import "@preview/cetz:0.3.0"'), created)).toThrow(/typst:/)
})

test('whatever a person writes is shown as text, never run as markup or code', () => {
  for (const text of [
    '#panic("x")',
    '"',
    '\\',
    '\\"#panic()',
    '*a* _b_ $c$ @d <e> `f`',
    '= x\n- y',
    '\u0000\u0007x',
    '[',
    '//',
    '\\u{41}',
  ])
    expect(() => pdf(page(`#${typstText(text)}`), created)).not.toThrow()
  expect(typstText('Kárášjohka čđŋšŧž «→−½»')).toBe('"Kárášjohka čđŋšŧž «→−½»"')
  expect(typstText('a😀\u202eb\u0000\r\n"\\')).toBe('"a□b\\n\\"\\\\"')
})

test('any text at all can stand in a letter that the archive takes', () => {
  const shown = (text: string) => pdf(page(`#${typstText(text)}`), created).length > 0
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), shown), { numRuns: 300 })
})

test('a date of the field is a date of the document', () => {
  expect(typstDate('2020-01-05')).toBe('datetime(year: 2020, month: 1, day: 5)')
})
