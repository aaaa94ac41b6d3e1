import type { Child } from 'hono/jsx'
import { formatOre, type Ore } from '../core/ore.ts'

export type Column<Row> = {
  head: Child
  cell: (row: Row) => Child
  /** Figures are right-aligned with tabular digits; their unit stands in the column head. */
  figure?: boolean
  /** The cell that names the row: kept in view when the table scrolls sideways. */
  names?: boolean
}

/** A table that scrolls sideways on a phone by keyboard too, with its first column in view. */
export function Table<Row>({
  caption,
  columns,
  rows,
  total,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  total?: readonly Child[] | undefined
}) {
  const kind = (column: Column<Row>) => (column.figure ? 'figure' : undefined)
  return (
    // biome-ignore lint/a11y/useSemanticElements: scrolls by keyboard too, and is no landmark besides its section
    <div class="table-scroll" tabindex={0} role="group" aria-label={caption}>
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
                  <td class={kind(column)}>{column.cell(row)}</td>
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
                  <td class={columns[i] ? kind(columns[i]) : undefined}>{cell}</td>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}

/** An amount in a table whose column head says «kr». */
export const Amount = ({ ore, show = 'auto' }: { ore: Ore; show?: 'kroner' | 'ore' | 'auto' }) => (
  <span class="amount">{formatOre(ore, show)}</span>
)
