import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as xlsx from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'
import { type SheetCell, writeCsv, writeXlsx } from './sheet.ts'

const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** Opened in LibreOffice, as it would show it, and saved again. */
function opened(file: string, bytes: Uint8Array | string): xlsx.WorkBook {
  writeFileSync(join(folder, file), bytes)
  const out = join(folder, 'out')
  // A CSV of ours: comma, UTF-8, numbers as in English, formulas not run.
  const reading = file.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,1033,false,true'] : []
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const run = spawnSync('soffice', [
    ...[profile, '--headless', ...reading, '--convert-to', 'xlsx', '--outdir', out],
    join(folder, file),
  ])
  expect(run.status, run.stderr.toString()).toBe(0)
  const saved = readFileSync(join(out, file.replace(/\.\w+$/, '.xlsx')))
  // Without cellStyles the reader tells of no rows and columns, hidden ones neither.
  return xlsx.read(saved, { cellFormula: true, cellStyles: true })
}

const names = [
  '=1+1',
  '+47 999',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("http://x")',
  'Færøy «æøå»',
  '2020-01-02',
  '007',
]
const amounts = [0n, 1n, -1n, 123_456_789_01n, -99n, 10_000n, 5n, 33_333_33n]
const sheet = {
  name: 'Bilag',
  columns: ['Navn', 'Beløp', 'Antall'],
  rows: names.map((name, i): SheetCell[] => [name, { ore: amounts[i]! }, i]),
}

test.skipIf(!hasOffice).each([
  ['XLSX', 'liste.xlsx', writeXlsx([sheet])],
  ['CSV', 'liste.csv', writeCsv(sheet)],
])(
  'D-11 a list as %s opens in LibreOffice with the same figures as numbers, names as text, and nothing that runs or hides',
  (_, file, bytes) => {
    const book = opened(file, bytes)
    const found = book.Sheets[book.SheetNames[0]!]!
    for (const [i, name] of names.entries()) {
      const at = (column: string) => found[`${column}${i + 2}`] as xlsx.CellObject
      expect(at('B'), name).toMatchObject({ t: 'n', v: Number(amounts[i]) / 100 })
      expect(at('C'), name).toMatchObject({ t: 'n', v: i })
      expect(at('A').f, name).toBeUndefined()
      if (file.endsWith('.xlsx')) expect(at('A')).toMatchObject({ t: 's', v: name })
    }
    expect(found['!cols']?.length).toBeGreaterThan(0)
    expect([...(found['!cols'] ?? []), ...(found['!rows'] ?? [])].filter(one => one?.hidden)).toEqual([])
    expect(book.Workbook?.Sheets?.filter(one => one.Hidden)).toEqual([])
  },
)
