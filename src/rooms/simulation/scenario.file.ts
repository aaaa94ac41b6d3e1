import type { Language } from '../../core/words.ts'
import { type Sheet, writeCsv, writeXlsx } from '../../platform/sheet.ts'
import { percentChange } from './percent.rules.ts'
import type { Base, Simulated } from './scenario.model.ts'
import { keptWords } from './scenario.text.ts'
import { simulatorWords } from './simulator.text.ts'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export type NamedScenario = { name: string; made: Extract<Simulated, { ok: true }> }

/** Scenarios as a table: one sheet each in a workbook, below each other in CSV; null for another format. */
export function scenariosToFile(
  { programme }: Base,
  good: readonly NamedScenario[],
  format: string,
  language: Language,
): { name: string; mediaType: string; bytes: Uint8Array } | null {
  if (format !== 'csv' && format !== 'xlsx') return null
  const sheets = good.map(one => sheetOf(one, language))
  const bytes =
    format === 'xlsx'
      ? writeXlsx(sheets)
      : new TextEncoder().encode(
          writeCsv({ columns: sheets[0]!.columns, rows: sheets.flatMap(one => one.rows) }),
        )
  return {
    name: `simulator-${programme.id}-${programme.year}.${format}`,
    mediaType: mediaTypes[format],
    bytes,
  }
}

function sheetOf({ name, made }: NamedScenario, language: Language): Sheet {
  const t = simulatorWords(language)
  const columns = [
    keptWords(language).scenario,
    t.number,
    t.municipality,
    t.region,
    t.takesPart,
    ...[t.today, t.after, t.change].map(t.inKr),
    t.percent,
    ...[t.guarantee, t.basis, t.award].map(t.inKr),
  ]
  const percentOfToday = (one: (typeof made.rows)[number]) => {
    const percent = percentChange(one)
    return percent && { percent }
  }
  const rows = made.rows.map(one => [
    name,
    one.number,
    one.name,
    one.region,
    one.takesPart ? t.yes : t.no,
    { ore: one.beforeOre },
    { ore: one.afterOre },
    { ore: one.afterOre - one.beforeOre },
    percentOfToday(one),
    { ore: one.guaranteeOre },
    { ore: one.basisOre },
    { ore: one.awardOre },
  ])
  return { name, columns, rows }
}
