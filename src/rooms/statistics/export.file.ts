import { type Sheet, writeCsv, writeXlsx } from '../../platform/sheet.ts'
import type { Figure, NotCarried } from './model.ts'

/** One line of the exported table: a figure, or why there is none. */
export type ExportLine = { number: string; name: string; figure?: Figure; missing?: NotCarried; how: string }

const columns = [
  'municipality_number',
  'municipality',
  'indicator',
  'year',
  'value',
  'unit',
  'source',
  'date',
  'illustrative',
  'carried_over',
  'note',
] as const

function sheetOf(name: string, unit: string, lines: readonly ExportLine[], exact: boolean): Sheet {
  return {
    name,
    columns,
    rows: lines.map(({ number, name: municipality, figure, missing, how }) => {
      const { indicator, year } = (figure ?? missing)!
      // A spreadsheet holds floating-point numbers; the CSV has every decimal.
      const value = figure ? (exact ? figure.value : Number(figure.value)) : null
      return [
        number,
        municipality,
        indicator,
        year,
        value,
        unit,
        figure?.source ?? null,
        figure?.date ?? null,
        figure?.illustrative ?? null,
        figure ? figure.carried !== null : null,
        how,
      ]
    }),
  }
}

export const figuresCsv = (name: string, unit: string, lines: readonly ExportLine[]): Uint8Array =>
  new TextEncoder().encode(`\ufeff${writeCsv(sheetOf(name, unit, lines, true))}`)

export const figuresXlsx = (name: string, unit: string, lines: readonly ExportLine[]): Uint8Array =>
  writeXlsx([sheetOf(name, unit, lines, false)])
