import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tries } from '../../../test/support/tries.ts'
import { kroner, sumOre } from '../../core/ore.ts'
import { readKostra, writeKostra } from './kostra.file.ts'
import { compareKostra, rowsOf, thousandsOf, totalsOf } from './kostra.rules.ts'

const of = { number: '0402', year: 2019 }
const row = (more = '1231 010      480') => `0A2019 040200                  ${more}`
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const wrong = (text: string) => {
  const { rows, problems } = readKostra(bytes(text), of)
  expect(rows).toEqual([])
  return problems.kept.map(one => `${one.code} ${one.line}:${one.column}`)
}

describe('R-90.2 KOSTRA’s form 0A is read as a control', () => {
  test('R-90.2 a small file, with either line end, with and without the last', () => {
    const text = `${row()}\r\n${row('0283 958   -25000')}`
    const expected = [
      { class: '1', function: '231', type: '010', thousands: 480n },
      { class: '0', function: '283', type: '958', thousands: -25_000n },
    ]
    expect(readKostra(bytes(text), of)).toMatchObject({ rows: expected, problems: { count: 0 } })
    expect(readKostra(bytes(`${text.replace('\r', '')}\n`), of).rows).toEqual(expected)
  })

  test('R-90.2 what is wrong is refused with line and column', () => {
    expect(wrong(`${row()}\n${row().slice(1)}\n`)).toEqual(['wrongWidth 2:48'])
    expect(wrong(`${row()} \n`)).toEqual(['wrongWidth 1:49'])
    expect(wrong(`${row()}\n\n${row('1231 020        1')}`)).toEqual(['wrongWidth 2:1'])
    expect(wrong(row().replace('0A', '0B'))).toEqual(['otherForm 1:1'])
    expect(wrong(row().replace('2019', '2020'))).toEqual(['otherYear 1:3'])
    expect(wrong(row().replace('2019 ', '20193'))).toEqual(['notAnnual 1:7'])
    expect(readKostra(bytes(row().replace('2019 ', '20194')), of).rows).toHaveLength(1)
    expect(wrong(row().replace('040200', '030100'))).toEqual(['otherRegion 1:8'])
    expect(wrong(row('2231 010      480'))).toEqual(['badClass 1:32'])
    expect(wrong(row('1931 010      480'))).toEqual(['badFunction 1:33'])
    expect(wrong(row('123  010      480'))).toEqual(['badFunction 1:33'])
    expect(wrong(row('1231 009      480'))).toEqual(['badType 1:37'])
    expect(wrong(row('1231 0x0      480'))).toEqual(['badType 1:37'])
    for (const amount of ['    48,00', '      4 8', '480      ', '         ', '     +480', '      4-8'])
      expect(wrong(row(`1231 010${amount}`))).toEqual(['badThousands 1:40'])
    const twice = readKostra(bytes(`${row()}\n${row('1231 010        1')}\n`), of)
    expect(twice.rows).toMatchObject([{ thousands: 481n }])
    expect(twice.notes).toEqual([{ code: 'rowsAdded', count: 1, found: '1 231 010', line: 2 }])
    const oslo = bytes(row('1420 010        1').replace('040200', '030100'))
    expect(readKostra(oslo, { ...of, number: '0301' }).rows).toHaveLength(1)
    expect(wrong(row('1420 010        1'))).toEqual(['badFunction 1:33'])
    expect(wrong('')).toEqual(['kostraEmpty 1:1'])
  })

  test('R-90.2 what is no plain text is refused where it stands', () => {
    expect(wrong(`${row()}\n${row().replace('2019 ', '2019\u00e6')}`)).toEqual(['notPlainText 2:7'])
    expect(wrong(row().replace('      480', '\t     480'))).toEqual(['notPlainText 1:40'])
    const wide = readKostra(new Uint8Array(Buffer.from(`\ufeff${row()}`, 'utf16le')), of)
    expect(wide.problems.kept[0]).toMatchObject({ code: 'notPlainText', line: 1, column: 1 })
    expect(readKostra(bytes(`\u00ef\u00bb\u00bf${row()}`), of).rows).toHaveLength(1)
  })

  test('R-90.2 a million lines are refused before they are read, and all faults are counted', () => {
    const million = new Uint8Array(49_000_000).fill(0x20)
    expect(readKostra(million, of).problems.kept).toMatchObject([{ code: 'kostraTooLarge', line: 1 }])
    const { problems } = readKostra(bytes(`${row().slice(2)}\n`.repeat(10_000)), of)
    expect([problems.count, problems.kept.length]).toEqual([10_000, 20])
  })
})

const reference = process.env.REFERENCE_DATA
test.skipIf(reference === undefined)(
  'R-90.2 the official sample of 2019 imports whole (skipped where REFERENCE_DATA is not set)',
  () => {
    const file = readFileSync(join(reference!, 'norway/kostra/eksempel_0A_regnskap_2019.dat'))
    const lines = file.toString('latin1').split('\n').filter(Boolean)
    // Its year and region say which number and year it is to be held against.
    const sample = { number: lines[0]!.slice(7, 11), year: Number(lines[0]!.slice(2, 6)) }
    const { rows, problems } = readKostra(new Uint8Array(file), sample)
    expect(problems.kept).toEqual([])
    expect(rows).toHaveLength(1644)
    expect(rows.reduce((sum, one) => sum + one.thousands, 0n)).toBe(
      lines.reduce((sum, one) => sum + BigInt(one.slice(39).trim()), 0n),
    )
    const [operation, investment] = totalsOf(rows)
    expect([operation, investment]).toMatchObject([
      { expenses: 1_557_532n, incomes: -1_521_694n },
      { expenses: 238_889n, incomes: -125_504n },
    ])
    expect(readKostra(writeKostra(sample, rows), sample).rows.length).toBe(1644)
    const broken = (change: (text: string) => string) =>
      readKostra(bytes(change(file.toString('latin1'))), sample).problems.kept.map(
        one => `${one.code} ${one.line}`,
      )
    expect(broken(all => `${all.trimEnd()}\n${lines[6]}`)).toEqual([])
    expect(broken(all => all.replace(lines[9]!, lines[9]!.replace(/\d$/, 'x')))).toEqual(['badThousands 10'])
    expect(broken(all => all.replace(lines[2]!, `${lines[2]} `))).toEqual(['wrongWidth 3'])
    expect(broken(all => all.replace(lines[4]!, lines[4]!.replace('0A2019', '0A2018')))).toEqual([
      'otherYear 5',
    ])
    const cut = readKostra(new Uint8Array(file.subarray(0, file.length - 10)), sample)
    expect(cut.problems.kept).toMatchObject([{ code: 'wrongWidth', line: 1644 }])
  },
)

const spent = (ore: bigint, fn = '231', type = '010', measure = 'a') => ({ function: fn, type, ore, measure })

describe('R-90.2 the pot by function and type', () => {
  test('R-90.2 a worked example: 480 499,50 kr is 480, 1 500 kr is 2, and 0,50 kr in all is won in rounding', () => {
    const one = compareKostra(
      [spent(48_049_950n), spent(kroner(1500), '242', '130'), spent(700n, '', '')],
      null,
    )
    expect(one.cells.map(cell => cell.thousands)).toEqual([480n, 2n])
    expect(one.remainderOre).toBe(48_049_950n + 150_000n - kroner(482_000))
    expect([one.uncodedOre, one.spentOre]).toEqual([700n, 48_049_950n + 150_000n + 700n])
    expect([thousandsOf(-150_000n), thousandsOf(-149_999n), thousandsOf(49_999n)]).toEqual([-2n, -1n, 0n])
  })

  test('R-90.2 the accounts must have as much as the pot, give or take the rounding', () => {
    const rows = [
      { class: '1' as const, function: '231', type: '010', thousands: 480n },
      { class: '0' as const, function: '231', type: '020', thousands: 999n },
    ]
    const held = (ore: bigint, type = '010') => compareKostra([spent(ore, '231', type)], rows).cells[0]!.held
    expect(held(kroner(480_500))).toBe('within')
    expect(held(kroner(480_500) + 1n)).toBe('over')
    expect(held(kroner(1), '020')).toBe('within')
    expect(held(kroner(1000), '020')).toBe('missing')
    expect(compareKostra([spent(1n)], null).cells[0]!.held).toBe('unread')
  })

  test('R-90.2 rows, remainder and uncoded make up what was spent, and the rows are read again', () => {
    const some = fc.record({
      ore: fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }),
      function: fc.constantFrom('231', '242', '120', ''),
      type: fc.constantFrom('010', '370', ''),
      measure: fc.constantFrom('a', 'b'),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), all => {
        const one = compareKostra(all, null)
        const rows = rowsOf(one)
        const rounded = rows.reduce((sum, row) => sum + row.thousands, 0n) * kroner(1000)
        expect(rounded + one.remainderOre + one.uncodedOre).toBe(sumOre(all.map(each => each.ore)))
        const again = readKostra(writeKostra(of, rows), of)
        if (rows.length > 0) expect(again.problems.kept).toEqual([])
        expect(again.rows).toHaveLength(rows.length)
      }),
      { numRuns: tries(200) },
    )
  })
})
