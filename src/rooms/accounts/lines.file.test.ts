import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tries } from '../../../test/support/tries.ts'
import { addDays } from '../../core/dates.ts'
import { sumOre } from '../../core/ore.ts'
import { Problems, placesIn } from '../../platform/table-file.ts'
import { tiesOf } from './columns.rules.ts'
import { type LineProblems, sampleOf, wholeLines, writeLines } from './lines.file.ts'
import { printOf } from './rules.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
/** As a spreadsheet in Norway saves it: Windows-1252, semicolons, a decimal comma. */
const windows = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const head = 'Dato;Bilag;Funksjon;Art;Konto;Prosjekt;Tekst;Beløp'
/** By the names of the columns, as a file is read that nothing has been said of. */
async function readLines(file: Uint8Array) {
  const problems: LineProblems = new Problems()
  const sample = await sampleOf(file, problems)
  if (!sample) return { lines: [], problems, notes: [], untold: [] }
  const { ties, untold } = tiesOf(sample.head, [], placesIn)
  return { ...(await wholeLines(file, ties)), untold }
}
const read = async (text: string) => (await readLines(bytes(text))).lines
const wrong = async (given: string | Uint8Array) => {
  const { lines, problems } = await readLines(typeof given === 'string' ? bytes(given) : given)
  expect(lines).toEqual([])
  return problems.kept.map(one => `${one.code} ${one.line}:${one.column}`)
}

describe('D-11.1 a file of voucher lines is read as accounting systems write it', () => {
  test('Windows-1252 with semicolons and a decimal comma, and headings in another order', async () => {
    const text =
      'Beløp i kr;Bilagsnr;Bilagsdato;Art;Funksjon;Prosjektnr;Bilagstekst\r\n-1 274,50;17;3.5.2026;10;231;4711;Lønn på Blåbærtoppen\r\n'
    const { lines, problems } = await readLines(windows(text))
    expect(problems.count).toBe(0)
    expect(lines).toEqual([
      {
        line: 2,
        ...{ date: '2026-05-03', voucher: '17', function: '231', type: '010', account: '', project: '4711' },
        ...{ text: 'Lønn på Blåbærtoppen', ore: -127_450n, measureNumber: null },
      },
    ])
  })
  test('UTF-8 with commas and a decimal point', async () => {
    const text = 'Dato,Bilag,Funksjon,Art,Tekst,Beløp,Tiltak\n2026-05-03,17,,,"Leie, mai",1274.5,2\n'
    expect(await read(text)).toMatchObject([
      { text: 'Leie, mai', ore: 127_450n, function: '', type: '', measureNumber: 2 },
    ])
  })
  test('«1.274» is a thousand to a person, and refused where it could be one and something', async () => {
    expect(await read(`${head}\n1.5.2026;1;231;010;;;a;1.274\n`)).toMatchObject([{ ore: 127_400n }])
    expect(await wrong('Dato,Bilag,Funksjon,Art,Tekst,Beløp\n1.5.2026,1,231,010,a,1.274\n')).toEqual([
      'ambiguousNumber 2:6',
    ])
  })
  test('everything that is wrong has its line and column, and nothing is read in', async () => {
    const rows = [
      '32.05.2026;1;231;010;;;a;100',
      '01.05.2026;;023;01x;;;;mye',
      '01.05.2026;1;231;010;;;a;1,234',
    ]
    expect(await wrong(`${head}\n${rows.join('\n')}\n`)).toEqual([
      ...['badDate 2:1', 'emptyField 3:2', 'badCode 3:4', 'emptyField 3:7', 'badAmount 3:8'],
      'ambiguousNumber 4:8',
    ])
    expect(await wrong(`${head};Tiltak\n01.05.2026;1;231;010;;;a;1;to\n`)).toEqual(['badMeasure 2:9'])
    expect(await wrong(`${head}\n`)).toEqual(['empty 1:1'])
    expect(await wrong(`${head}\n01.05.2026;1;231\n`)).toEqual(['wrongFieldCount 2:4'])
  })
  test('a column that cannot be told is left to a person, and one stands by its own name first', async () => {
    const untold = async (names: string) => (await readLines(bytes(`${names}\n1;2;3;4;5;6;7;8;9\n`))).untold
    expect(await untold('Dato;Bilag;Funksjon;Art;Tekst;a;b;c;d')).toEqual(['Beløp'])
    expect(await untold(`${head};Beløp`)).toEqual(['Beløp'])
    expect(await untold('Dato;Bilag;Funksjon;Art;Kontonr;Ansvar;Tekst;Beløp;d')).toEqual(['Konto'])
    expect(await untold('Dato;Bilag;Funksjon;Art;Konto;Ansvar;Tekst;Beløp;d')).toEqual([])
  })
  test('too many lines are refused without being held', async () => {
    const row = '01.05.2026;1;231;010;;;a;1\n'
    expect(await wrong(`${head}\n${row.repeat(50_001)}`)).toEqual(['tooManyRows 50002:1'])
  })
})

const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9=+@'",;.\- ]{1,30}$/).filter(text => text.trim() !== '')
const code = fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9]{3}$/))
const line = fc.record({
  date: fc.integer({ min: 0, max: 2000 }).map(days => addDays('2020-01-01', days)),
  voucher: word,
  function: code,
  type: code,
  account: fc.oneof(fc.constant(''), word),
  project: fc.oneof(fc.constant(''), word),
  text: word,
  ore: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  measureNumber: fc.option(fc.integer({ min: 1, max: 99 })),
})

test.each(['csv', 'xlsx'] as const)(
  'D-11.1 what is written as %s is read again to the øre, and writes the same lines once more',
  async format => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async lines => {
        const once = await readLines(writeLines(format, 'Bilag', lines))
        expect(once.problems.kept).toEqual([])
        expect(sumOre(once.lines.map(one => one.ore))).toBe(sumOre(lines.map(one => one.ore)))
        expect(once.lines.map(one => one.date)).toEqual(lines.map(one => one.date))
        const twice = await readLines(writeLines(format, 'Bilag', once.lines))
        expect(twice.lines.map(printOf)).toEqual(once.lines.map(printOf))
      }),
      { numRuns: tries(40) },
    )
  },
)
