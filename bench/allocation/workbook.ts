import { writeFileSync } from 'node:fs'
import * as xlsx from '@e965/xlsx'
import type { Amount, Reference } from '../../src/rooms/calculation/index.ts'
import type { Year } from '../../test/support/country-model.ts'

/**
 * The same model as formulas in a workbook, one sheet a year: a row for each municipality, its figures, for each scheme
 * what it would and could have got, and guarantee, basis and award (without the exact rounding of the common share).
 */
export function writeWorkbook(file: string, years: readonly Year[]): void {
  const book = xlsx.utils.book_new()
  for (const year of years) xlsx.utils.book_append_sheet(book, sheetOf(year), `${year.programme.year}`)
  writeFileSync(file, xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer)
}

type Sheet = Record<string, xlsx.CellObject> & { '!ref'?: string }

function sheetOf({ programme, facts }: Year): xlsx.WorkSheet {
  const sheet: Sheet = {}
  const count = programme.municipalities.length
  const rows = new Map(programme.municipalities.map((one, i) => [one.id, i + 1]))
  const columns = new Map<string, number>()
  for (const fact of facts) {
    const key = `${fact.indicator} ${programme.year - fact.year}`
    const column = columns.get(key) ?? columns.size
    columns.set(key, column)
    sheet[name(column, rows.get(fact.municipality)!)] = { t: 'n', v: Number(fact.value) }
  }
  const figure = ({ indicator, lag }: Reference) => xlsx.utils.encode_col(columns.get(`${indicator} ${lag}`)!)
  let next = columns.size
  const would: string[] = []
  const could: string[] = []
  for (const { rule } of programme.schemes) {
    const [w, u] = [next++, next++]
    const helper = rule.amount.kind === 'meanOfYears' ? next++ : w
    would.push(xlsx.utils.encode_col(w))
    could.push(xlsx.utils.encode_col(u))
    for (let row = 1; row <= count; row++) {
      const cell = (reference: Reference) => `${figure(reference)}${row}`
      const made = formulas(
        rule.amount,
        cell,
        reference => `${figure(reference)}$1:${figure(reference)}$${count}`,
        {
          own: name(helper, row),
          all: `${xlsx.utils.encode_col(helper)}$1:${xlsx.utils.encode_col(helper)}$${count}`,
        },
      )
      const granted = rule.running && cell(rule.running)
      put(sheet, helper, row, made.helper)
      put(sheet, w, row, granted ? `IF(${granted}>0,${granted},${made.would})` : made.would)
      put(
        sheet,
        u,
        row,
        granted ? `MAX(${name(w, row)},${made.could})` : made.could.replaceAll('$W', name(w, row)),
      )
    }
  }
  const [guarantee, basis, award] = [next++, next++, next++]
  const column = (index: number) =>
    `${xlsx.utils.encode_col(index)}$1:${xlsx.utils.encode_col(index)}$${count}`
  const pot = Number(programme.potOre) / 100
  for (let row = 1; row <= count; row++) {
    put(sheet, guarantee, row, would.map(one => `${one}${row}`).join('+'))
    put(sheet, basis, row, could.map(one => `${one}${row}`).join('+'))
    const share = `(${pot}-SUM(${column(guarantee)}))/(SUM(${column(basis)})-SUM(${column(guarantee)}))`
    const [own, most] = [name(guarantee, row), name(basis, row)]
    put(sheet, award, row, `${own}+(${most}-${own})*${share}`)
  }
  sheet['!ref'] = `A1:${name(award, count)}`
  return sheet as xlsx.WorkSheet
}

const name = (column: number, row: number) => `${xlsx.utils.encode_col(column)}${row}`

function put(sheet: Sheet, column: number, row: number, formula: string | undefined): void {
  if (formula !== undefined) sheet[name(column, row)] = { t: 'n', f: formula, v: 0 }
}

type Formulas = { would: string; could: string; helper?: string }

function formulas(
  amount: Amount,
  cell: (reference: Reference) => string,
  range: (reference: Reference) => string,
  helper: { own: string; all: string },
): Formulas {
  const same = (would: string): Formulas => ({ would, could: '$W' })
  switch (amount.kind) {
    case 'perUnit':
      return same(`ROUNDUP(${amount.perUnitOre}*${cell(amount.unit as Reference)}/100,0)`)
    case 'gate': {
      const { figure, atLeast } = amount.when as { figure: Reference; atLeast: string }
      const rate = (amount.pays as { perUnitOre: bigint }).perUnitOre
      return {
        would: `IF(${cell(figure)}>=${atLeast},ROUNDUP(${rate}*${cell(figure)}/100,0),0)`,
        could: `ROUNDUP(${rate}*MAX(${cell(figure)},${atLeast})/100,0)`,
      }
    }
    case 'bands': {
      const [a, b, c] = amount.bands.map(band => band.amountOre / 100n)
      const people = cell(amount.figure as Reference)
      return same(`IF(${people}<5000,${a},IF(${people}<20000,${b},${c}))`)
    }
    case 'capOverYears': {
      const [had, cost] = [cell(amount.yearsReceived), cell(amount.cost!)]
      const [a, b, c] = amount.perYearOre.map(ore => ore / 100n)
      return {
        would: `IF(${had}>=3,0,MIN(CHOOSE(${had}+1,${a},${b},${c}),${cost}))`,
        could: `IF(${had}>=3,MIN(${a},${cost}),$W)`,
      }
    }
    case 'meanOfYears': {
      const years = [1, 2, 3].map(lag => cell({ indicator: amount.grants, lag }))
      return {
        helper: `(${years.join('+')})/3`,
        would: `ROUNDUP(${helper.own},0)`,
        could: `IF(${helper.own}>0,$W,ROUNDUP(_xlfn.MINIFS(${helper.all},${helper.all},">0"),0))`,
      }
    }
    case 'competitive':
      return { would: '0', could: `${amount.typicalOre / 100n}` }
    case 'share': {
      const by = amount.parts[0]!.by as Reference
      return same(`ROUND(${amount.appropriationOre / 100n}*${cell(by)}/SUM(${range(by)}),0)`)
    }
    case 'againstLastYear': {
      const inner = amount.of as { perUnitOre: bigint; unit: Reference }
      const own = `${inner.perUnitOre}*${cell(inner.unit)}/100`
      const last = cell(amount.last)
      return same(`ROUNDUP(IF(${last}>0,MIN(MAX(${own},97*${last}/100),106*${last}/100),${own}),0)`)
    }
    default:
      throw new Error(`the workbook has no ${amount.kind}`)
  }
}
