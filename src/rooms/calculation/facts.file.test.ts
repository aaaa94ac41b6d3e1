import * as xlsx from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { readFacts } from './facts.file.ts'
import { mostBytes } from './file.model.ts'
import { explainFileProblem } from './file.text.ts'
import { type Programme, programmeSchema } from './model.ts'

const programme: Programme = programmeSchema.parse({
  id: 'p',
  name: 'P',
  year: 2020,
  illustrative: true,
  potOre: kroner(100),
  appropriation: { status: 'adopted', source: 'S' },
  schemes: [
    {
      id: 's',
      name: 'S',
      directorate: 'D',
      ministry: 'M',
      post: '1.60',
      contributionOre: kroner(100),
      rule: {
        version: '1',
        source: 'S',
        validFrom: '2020-01-01',
        amount: { kind: 'perUnit', perUnitOre: 1n, unit: { indicator: 'children' } },
      },
    },
  ],
  municipalities: [
    { id: 'siljan', number: '3812', name: 'Siljan', region: 'VT' },
    { id: 'froya', number: '5014', name: 'Frøya', region: 'T' },
  ],
})

const head = 'municipality_number,indicator,year,value,source,date,illustrative'
const sound = '3812,children,2020,676,SSB 07459,2020-01-01,false'
const read = (text: string | Uint8Array) =>
  readFacts(typeof text === 'string' ? Buffer.from(text) : text, programme)
const problems = async (text: string | Uint8Array) => {
  const result = await read(text)
  return result.ok ? [] : result.refusal.problems.map(one => [one.code, one.line, one.column])
}
const first = async (text: string | Uint8Array) => (await problems(text))[0]
const row = (change: Partial<Record<string, string>>) => {
  const names = head.split(',')
  const fields = sound.split(',')
  return names.map((name, i) => change[name] ?? fields[i]).join(',')
}

describe('R-44 a facts file that is sound', () => {
  const expected = {
    municipality: 'siljan',
    indicator: 'children',
    year: 2020,
    value: '676',
    source: 'SSB 07459',
    date: '2020-01-01',
    illustrative: false,
  }

  test('R-44 columns in any order, further columns, a byte order mark and Windows line ends', async () => {
    expect(expectOk(await read(`${head}\n${sound}\n`)).facts).toEqual([expected])
    expect(expectOk(await read(`\ufeff${head}\r\n${sound}\r\n\r\n`)).facts).toEqual([expected])
    const turned = 'note,illustrative,date,source,value,year,indicator,municipality_number'
    expect(
      expectOk(await read(`${turned}\nx,nei,2020-01-01,SSB 07459,676,2020,children,3812`)).facts,
    ).toEqual([expected])
  })

  test('R-44 semicolons with a decimal comma, as a Norwegian spreadsheet writes', async () => {
    const text = `${head}\n${row({ value: '676.5' })}`.replaceAll(',', ';').replace('676.5', '676,5')
    expect(expectOk(await read(text)).facts[0]?.value).toBe('676.5')
  })

  test('R-44 a workbook, of which the first sheet is read', async () => {
    const book = xlsx.utils.book_new()
    const cells = [head, row({ value: '676,5' })].map(line => line.split(/,(?!5,)/))
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(cells), 'Tall')
    const bytes = xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
    expect(expectOk(await read(bytes)).facts).toEqual([{ ...expected, value: '676.5' }])
  })

  test('R-44 quoted text with separators, quotation marks and line ends in it', async () => {
    const text = `${head}\n${row({ source: '"SSB, «07459»\n""a"""' })}`
    expect(expectOk(await read(text)).facts[0]?.source).toBe('SSB, «07459» "a"')
  })
})

describe('R-44 a facts file that is broken names line and column and says what to do', () => {
  test.each([
    ['missing column', `${head.replace(',value', '')}\n${sound}`, ['missingColumn', 1, 7]],
    ['column twice', `${head},value\n${sound},1`, ['columnTwice', 1, 8]],
    ['no head row', sound, ['missingColumn', 1, 8]],
    ['too few fields', `${head}\n3812,children\n`, ['wrongFieldCount', 2, 3]],
    ['cut off', `${head}\n${sound}\n3812,children`, ['truncated', 3, 3]],
    ['too many fields', `${head}\n${sound},x`, ['wrongFieldCount', 2, 8]],
    [
      'unknown municipality',
      `${head}\n${row({ municipality_number: '0301' })}`,
      ['unknownMunicipality', 2, 1],
    ],
    ['unknown indicator', `${head}\n${row({ indicator: 'barn' })}`, ['unknownIndicator', 2, 2]],
    ['not a year', `${head}\n${row({ year: '20' })}`, ['badYear', 2, 3]],
    ['word', `${head}\n${row({ value: 'mange' })}`, ['notANumber', 2, 4]],
    ['grouped by two', `${head}\n${row({ value: '12 34' })}`, ['notANumber', 2, 4]],
    ['thousands or decimals', `${head}\n${row({ value: '1.234' })}`, ['ambiguousNumber', 2, 4]],
    ['not a number at all', `${head}\n${row({ value: 'NaN' })}`, ['notANumber', 2, 4]],
    ['empty value', `${head}\n${row({ value: '' })}`, ['emptyField', 2, 4]],
    ['no such day', `${head}\n${row({ date: '2020-02-30' })}`, ['badDate', 2, 6]],
    ['neither true nor false', `${head}\n${row({ illustrative: 'kanskje' })}`, ['badYesNo', 2, 7]],
    ['too long text', `${head}\n${row({ source: 'x'.repeat(501) })}`, ['tooLong', 2, 5]],
    ['duplicate', `${head}\n${sound}\n\n${sound}`, ['duplicate', 4, 2]],
    ['quotation mark not closed', `${head}\n"3812,children`, ['brokenQuote', 2, 1]],
    ['row without end', `${head}\n${'x'.repeat(30_000)}`, ['rowTooLong', 2, 1]],
    ['empty', '', ['empty', 1, 1]],
    ['only blank lines', '\n \n', ['empty', 1, 1]],
    ['zero byte', `${head}\n38\u000012`, ['binary', 2, 3]],
  ] as const)('R-44 %s', async (_, text, expected) => {
    expect(await first(text)).toEqual(expected)
  })

  test('R-44 Windows-1252 and UTF-16 are read, with a note at the first letter that shows it', async () => {
    const text = `${head}\n${sound}\n${row({ municipality_number: '5014', source: 'Frøya' })}\n`
    const { facts, notes } = expectOk(await read(Buffer.from(text, 'latin1')))
    expect(facts[1]?.source).toBe('Frøya')
    expect(notes).toEqual([{ code: 'notUtf8', line: 3, column: 26 }])
    expect(expectOk(await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).facts[1]?.source).toBe('Frøya')
  })

  test('R-44 twenty megabytes of garbage are refused fast, with bounded memory', async () => {
    const zeros = Buffer.alloc(20_000_000)
    const noise = Buffer.alloc(mostBytes.facts, 0xfe)
    const letters = Buffer.alloc(mostBytes.facts, 'a')
    const lines = Buffer.alloc(mostBytes.facts, 'a\n')
    const before = process.memoryUsage().rss
    const started = performance.now()
    expect((await first(zeros))?.[0]).toBe('binary')
    expect((await first(Buffer.alloc(mostBytes.facts + 1, 'a\n')))?.[0]).toBe('tooLarge')
    expect((await first(noise))?.[0]).toBe('rowTooLong')
    expect((await first(letters))?.[0]).toBe('rowTooLong')
    expect((await first(lines))?.[0]).toBe('missingColumn')
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
  })

  test('R-44 a figure may be called what the pages call it, in any of their languages', async () => {
    const named = {
      ...programme,
      indicators: { children: { nb: 'Barn 0–5 år', nn: 'Born 0–5 år', en: 'Children 0–5' } },
    }
    for (const indicator of ['Barn 0–5 år', 'born 0–5 år', 'Children 0–5']) {
      const text = Buffer.from([head, row({ indicator })].join('\n'))
      expect(expectOk(await readFacts(text, named)).facts[0]?.indicator).toBe('children')
    }
  })

  test('R-44 twenty problems are listed and the rest counted', async () => {
    const result = await read([head, ...Array.from({ length: 57 }, () => row({ value: 'x' }))].join('\n'))
    expect(result.ok ? undefined : [result.refusal.problems.length, result.refusal.more]).toEqual([20, 37])
  })

  test('R-44 every problem has a sentence in each language', async () => {
    const result = await read(
      [head, row({ value: 'x', year: 'x', date: 'x', illustrative: 'x', indicator: 'x' })].join('\n'),
    )
    if (result.ok) throw new Error('read')
    for (const problem of result.refusal.problems)
      for (const language of ['nb', 'nn', 'en'] as const) {
        const said = explainFileProblem(problem, language)
        expect(said.length).toBeGreaterThan(20)
        expect(said).not.toContain('undefined')
      }
  })
})
