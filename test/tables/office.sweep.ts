import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as xlsx from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'
import { visits } from '../journeys/visits.ts'
import { inSheet } from './alike.ts'
import { type Json, nameIn, oreOf, Visitors, valuesOf } from './seen.ts'

// Every table of the demo, opened in LibreOffice as XLSX and as CSV: `npm run test:office`, where LibreOffice is.

const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-tables-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All files at once, read in LibreOffice and saved as another kind. */
function converted(files: readonly string[], to: string, out: string, reading: readonly string[] = []): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const given = [profile, '--headless', ...reading, '--convert-to', to, '--outdir', join(folder, out)]
  const run = spawnSync('soffice', [...given, ...files.map(file => join(folder, file))])
  if (run.error) throw new Error('LibreOffice is needed: there is no «soffice» here', { cause: run.error })
  expect(run.status, run.stderr.toString()).toBe(0)
}

async function tablesOfTheDemo(): Promise<{ where: string; json: Json }[]> {
  const visitors = await Visitors.at()
  const tables: { where: string; json: Json }[] = []
  for (const visit of Object.values(visits).flat())
    for (const found of await visitors.tables(visit)) {
      for (const format of ['xlsx', 'csv'] as const) {
        const bytes = await (await visitors.get(visit, found.links[format])).arrayBuffer()
        writeFileSync(join(folder, `${tables.length}.${format}`), new Uint8Array(bytes))
      }
      tables.push({
        where: `${visit.to} ${nameIn(found.links.json)}`,
        json: await visitors.json(visit, found),
      })
    }
  return tables
}

const figures = new Set(['amount', 'count', 'decimal', 'percent'])

test('D-11.1 every table of the demo opens in LibreOffice, from XLSX and from CSV, with the same figures', async () => {
  const tables = await tablesOfTheDemo()
  const named = (format: string) => tables.map((_, i) => `${i}.${format}`)
  converted(named('xlsx'), 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033', 'from-xlsx')
  // A CSV of ours: comma, UTF-8, numbers as in English, formulas not run.
  converted(named('csv'), 'xlsx', 'from-csv', ['--infilter=CSV:44,34,76,1,,1033,false,true'])
  let cells = 0
  for (const [i, { where, json }] of tables.entries()) {
    const saved = parse(readFileSync(join(folder, 'from-xlsx', `${i}.csv`)), { bom: true }) as string[][]
    const book = xlsx.read(readFileSync(join(folder, 'from-csv', `${i}.xlsx`)), { cellFormula: true })
    const sheet = book.Sheets[book.SheetNames[0]!]!
    const values = valuesOf(json)
    expect(saved, where).toHaveLength(values.length + 1)
    for (const [r, row] of values.entries())
      for (const [k, value] of row.entries()) {
        const { kind, name } = json.columns[k]!
        if (value === null || value === undefined || !figures.has(kind)) continue
        const at = `${where} ${r} ${name}`
        const number = saved[r + 1]![k]!.replaceAll(',', '')
        if (kind === 'amount') {
          const [whole, ore = '00'] = number.split('.')
          expect(BigInt(`${whole}${ore}`), at).toBe(oreOf(String(value)))
        } else expect(Number(number), at).toBe(Number(value))
        inSheet(kind, value, sheet[xlsx.utils.encode_cell({ r: r + 1, c: k })] as xlsx.CellObject, at)
        cells++
      }
    for (const cell of Object.values(sheet)) expect(cell, where).not.toHaveProperty('f')
  }
  process.stdout.write(`${tables.length} tables twice through LibreOffice, ${cells} figures\n`)
  expect(tables.length).toBeGreaterThan(100)
})
