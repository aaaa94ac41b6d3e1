import { type Child, useContext } from 'hono/jsx'
import { formatOre, type Ore } from '../core/ore.ts'
import { FileLinks, PageTables } from './table-files.tsx'

export type Column<Row> = {
  head: Child
  cell: (row: Row) => Child
  /** Figures are right-aligned with tabular digits; their unit stands in the column head. */
  figure?: boolean
  /** The cell that names the row: kept in view when the table scrolls sideways. */
  names?: boolean
}

/** More columns than these do not fit a phone, and more rows would be endless there as cards. */
const fits = { columns: 2, rows: 60 }

/**
 * Every table can be had as a file below it, unless it shows no more than a part of its list (`part`).
 *
 * On a phone, each row of a wide table is a card that names its figures; one that cannot be read so scrolls sideways, by
 * keyboard too, with its first column in view.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  total,
  part = false,
  illustrative = false,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  total?: readonly Child[] | undefined
  part?: boolean
  /** Where the page as a whole is not marked: its file says so. */
  illustrative?: boolean
}) {
  const tables = useContext(PageTables)
  const kind = (column: Column<Row>) => (column.figure ? 'figure' : undefined)
  const stacks =
    columns.length > fits.columns &&
    rows.length <= fits.rows &&
    columns.some(column => column.names) &&
    columns.every(column => typeof column.head === 'string' || typeof column.head === 'number')
  const label = (column: Column<Row> | undefined) => (stacks ? { 'data-label': column?.head } : {})
  const shown = (
    // biome-ignore lint/a11y/useSemanticElements: scrolls by keyboard too, and is no landmark besides its section
    <div
      class={stacks ? 'table-scroll stacks' : 'table-scroll'}
      tabindex={0}
      role="group"
      aria-label={caption}
    >
      <table class="ds-table" data-zebra="true">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col" class={kind(column)}>
                {column.head}
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
        {total ? (
          <tfoot>
            <tr>
              {total.map((cell, i) =>
                i === 0 && cell ? (
                  <th scope="row">{cell}</th>
                ) : (
                  <td class={columns[i] ? kind(columns[i]) : undefined} {...label(columns[i])}>
                    {stacks ? <div>{cell}</div> : cell}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
  if (!tables || part || rows.length === 0) return shown
  const cells = () => rows.map(row => columns.map(column => column.cell(row)))
  return (
    <>
      {shown}
      <FileLinks tables={tables} table={{ caption, columns, cells, illustrative }} />
    </>
  )
}

/** An amount in a table whose column head says «kr». */
export const Amount = ({ ore, show = 'auto' }: { ore: Ore; show?: 'kroner' | 'ore' | 'auto' }) => (
  <span class="amount">{formatOre(ore, show)}</span>
)
