import { useContext } from 'hono/jsx'
import { type Cell, sumOfCells } from '../core/cell.ts'
import { type Column, type Columns, columnsOf } from './table-columns.tsx'
import { FileLinks, PageTables } from './table-files.tsx'
import { Pager, pageOf } from './table-pages.tsx'

/** More columns than these do not fit a phone, and more rows would be endless there as cards. */
const fits = { columns: 2, rows: 60 }

type Given<Row> = {
  /** What the table is called in every language: its file is asked for by it. */
  name: string
  caption: string
  /** Made by the makers it is handed, which know the rows. */
  columns: (column: Columns<Row>) => readonly Column<Row>[]
  rows: readonly Row[]
  /** What the last row is called, where there is one: it holds the total of each column that has one. */
  total?: string | undefined
  part?: boolean
  /** Shows so many rows at a time; the file has them all. */
  perPage?: number
  /** Where the page as a whole is not marked: the files say so, of all rows or of each. */
  illustrative?: boolean | ((row: Row) => boolean)
}

/**
 * Every table can be had as a file below it, unless it shows no more than a part of its list (`part`). Page and files
 * come from the same values.
 *
 * On a phone, each row of a wide table is a card that names its figures; one that cannot be read so scrolls sideways, by
 * keyboard too, with its first column in view.
 */
export function Table<Row>(props: Given<Row>) {
  const tables = useContext(PageTables)
  const { name, caption, rows, total, part = false, illustrative = false, perPage = rows.length } = props
  const columns = props.columns(columnsOf<Row>())
  const totals = total === undefined ? null : columns.map(one => totalOf(one, rows))
  const page = pageOf({ name, rows: rows.length, perPage, tables })
  const shown = (
    <>
      <Seen
        caption={caption}
        columns={columns}
        rows={rows.slice(page.from, page.to)}
        total={page.one || total === undefined ? total : page.words.ofAll(total, rows.length)}
        totals={totals}
      />
      <Pager page={page} caption={caption} />
    </>
  )
  if (!tables || part || rows.length === 0) return shown
  const held = columns.filter(({ kind }) => kind !== null)
  const content = {
    name,
    caption,
    columns: held.map(({ name, head, kind }) => ({ name, head, kind: kind! })),
    rows: () => rows.map(row => held.map(one => one.value(row))),
    total: totals && { label: total ?? '', cells: totals.filter((_, i) => columns[i]!.kind !== null) },
    illustrative: typeof illustrative === 'boolean' ? illustrative : rows.map(illustrative),
  }
  return (
    <>
      {shown}
      <FileLinks tables={tables} table={content} />
    </>
  )
}

/** Undefined where the column has none. */
function totalOf<Row>({ total, kind, value }: Column<Row>, rows: readonly Row[]): Cell | undefined {
  return total === true && kind ? sumOfCells(kind, rows.map(value)) : total
}

type Shown<Row> = Pick<Given<Row>, 'caption' | 'rows' | 'total'> & {
  columns: readonly Column<Row>[]
  totals: readonly (Cell | undefined)[] | null
}

function Seen<Row>({ caption, columns, rows, total, totals }: Shown<Row>) {
  const kind = (column: Column<Row>) => (column.figure ? 'figure' : undefined)
  const stacks =
    columns.length > fits.columns &&
    rows.length <= fits.rows &&
    columns.some(column => column.names) &&
    columns.every(column => !column.headHidden)
  const label = (column: Column<Row>) => (stacks ? { 'data-label': column.head } : {})
  return (
    // biome-ignore lint/a11y/useSemanticElements: scrolls by keyboard too, and is no landmark besides its section
    <div
      class={stacks ? 'table-scroll stacks' : 'table-scroll'}
      tabindex={0}
      role="group"
      aria-label={caption}
    >
      <table class="ds-table" data-color="neutral">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col" class={kind(column)}>
                {column.headHidden ? <span class="visually-hidden">{column.head}</span> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr>
              {columns.map(column =>
                column.names ? (
                  <th scope="row">{column.cell(row)}</th>
                ) : (
                  <td class={kind(column)} {...label(column)}>
                    {stacks ? <div>{column.cell(row)}</div> : column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <tr>
              {columns.map((column, i) => {
                if (i === 0 && total) return <th scope="row">{total}</th>
                const cell = totals[i] === undefined ? '' : column.written(totals[i])
                return (
                  <td class={kind(column)} {...label(column)}>
                    {stacks ? <div>{cell}</div> : cell}
                  </td>
                )
              })}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}
