import { Explain } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'

/** A code of the catalogue, as the reader calls it. */
type Named = { code: string; name: string }

/** How many schemes meet in each square: target groups down, purposes across. The same figures stand in a table. */
export function Matrix({
  title,
  description,
  tableLabel,
  groups,
  purposes,
  counts,
}: {
  title: string
  description: string
  tableLabel: string
  groups: readonly Named[]
  purposes: readonly Named[]
  counts: readonly (readonly number[])[]
}) {
  const left = 310
  const top = 190
  const cell = 28
  const [width, height] = [left + purposes.length * cell + 90, top + groups.length * cell + 4]
  const most = Math.max(1, ...counts.flat())
  return (
    <>
      <figure class="picture">
        {/* biome-ignore lint/a11y/useSemanticElements: scrolls by keyboard too, and is no landmark besides its section */}
        <div class="picture-scroll" tabindex={0} role="group" aria-label={title}>
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="matrix-title matrix-desc">
            <title id="matrix-title">{title}</title>
            <desc id="matrix-desc">{description}</desc>
            {purposes.map(({ name }, i) => (
              <text font-size="13" transform={`translate(${left + i * cell + 18} ${top - 8}) rotate(-52)`}>
                {name}
              </text>
            ))}
            {groups.map(({ name }, i) => (
              <text x={left - 8} y={top + i * cell + 18} text-anchor="end" font-size="13">
                {name}
              </text>
            ))}
            {counts.map((row, i) =>
              row.map((count, j) => (
                <>
                  <rect
                    x={left + j * cell + 1}
                    y={top + i * cell + 1}
                    width={cell - 2}
                    height={cell - 2}
                    fill={count === 0 ? '#f3f6f8' : '#0b4f6c'}
                    fill-opacity={count === 0 ? 1 : 0.12 + (0.88 * count) / most}
                  />
                  {count > 0 ? (
                    <text
                      x={left + j * cell + cell / 2}
                      y={top + i * cell + 18}
                      text-anchor="middle"
                      font-size="12"
                      fill={count / most > 0.4 ? '#fff' : '#1d2a35'}
                    >
                      {count}
                    </text>
                  ) : null}
                </>
              )),
            )}
          </svg>
        </div>
        <figcaption>{description}</figcaption>
      </figure>
      <Explain summary={tableLabel}>
        <Table
          name="crossings"
          caption={title}
          rows={groups.map(({ name }, i) => ({ name, counts: counts[i]! }))}
          columns={column => [
            column.words('group', '', row => row.name, { names: true }),
            ...purposes.map(({ code, name }, j) => column.count(code, name, row => row.counts[j])),
          ]}
        />
      </Explain>
    </>
  )
}
