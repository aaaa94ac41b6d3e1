import { notFound, type Show } from '../../../ui/page.ts'
import { sheetFile } from '../../../ui/sheet-file.ts'
import { figuresCsv, figuresXlsx } from '../export.file.ts'
import { listedIndicator } from '../queries.ts'
import { figureTable } from '../table.queries.ts'
import { whyWords } from '../text.ts'
import { howMade } from './carried.tsx'

/** Every figure of the indicator for the municipalities of today, and why there is none where there is none. */
export const indicatorFilePage: Show = async ask => {
  const found = await listedIndicator(ask.db, ask.params.indicator!)
  const type = ask.query.type === 'xlsx' ? 'xlsx' : 'csv'
  if (!found) return notFound
  const table = await figureTable(ask.db, found.id, found.years, ask.today)
  const numbers = new Map(table.rows.map(row => [row.id, row.number]))
  const place = (id: string) => ({ number: numbers.get(id) ?? '', name: table.names.get(id) ?? id })
  const why = whyWords(ask.language)
  const lines = [
    ...table.rows.flatMap(row =>
      [...row.byYear.values()].map(figure => ({
        ...place(row.id),
        figure,
        how: figure.carried ? howMade(figure, table.names, ask.language) : '',
      })),
    ),
    ...table.notCarried.map(missing => ({
      ...place(missing.municipality),
      missing,
      how: why[missing.why](table.names.get(missing.about) ?? missing.about),
    })),
  ]
  return sheetFile(type, found.id, format =>
    (format === 'xlsx' ? figuresXlsx : figuresCsv)(found.id, found.indicator?.unit ?? '', lines),
  )
}
