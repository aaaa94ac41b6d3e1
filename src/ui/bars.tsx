type Part = { label: string; amount: number; pattern: number }
export type Bar = {
  label: string
  parts: readonly Part[]
  /** Marks on the bar, such as a guarantee: a line across it with its name in the legend. */
  marks?: readonly { label: string; amount: number; dashed?: boolean }[]
}

/** Nine fills that a colour-blind reader and a grey printout tell apart: colour, lightness and hatching all differ. */
const fills = [
  { colour: '#0b4f6c', hatch: null },
  { colour: '#e8a33d', hatch: 'M0 6L6 0' },
  { colour: '#7fb7be', hatch: null },
  { colour: '#a4243b', hatch: 'M0 0L6 6' },
  { colour: '#d9d2c5', hatch: 'M3 0V6' },
  { colour: '#5c7a29', hatch: 'M0 3H6' },
  { colour: '#c9b6e4', hatch: null },
  { colour: '#33313b', hatch: 'M0 6L6 0M0 0L6 6' },
  { colour: '#f2e2a4', hatch: null },
] as const

const fillOf = (pattern: number) => fills[pattern % fills.length]!

/** The patterns that the bars refer to; ids are per picture, so that two pictures may stand on one page. */
const Patterns = ({ id }: { id: string }) => (
  <defs>
    {fills.map(({ colour, hatch }, i) => (
      <pattern id={`${id}-${i}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={colour} />
        {hatch ? <path d={hatch} stroke="#fff" stroke-width="1.2" fill="none" /> : null}
      </pattern>
    ))}
  </defs>
)

/** How high a bar with its label is, in pixels, and how much of the width the longest takes: its amount stands behind it. */
const row = 56
const widest = 74

/** Horizontal stacked bars as SVG from the server. The same figures stand in a table beside it. */
export function Bars({
  id,
  title,
  description,
  bars,
  format,
  caption,
}: {
  id: string
  title: string
  description: string
  bars: readonly Bar[]
  /** Writes an amount at the end of its bar. */
  format: (amount: number) => string
  caption?: string
}) {
  const total = (bar: Bar) => bar.parts.reduce((sum, part) => sum + part.amount, 0)
  const most = Math.max(
    1,
    ...bars.flatMap(bar => [total(bar), ...(bar.marks ?? []).map(mark => mark.amount)]),
  )
  // In per cent of the width there is, so that bars are as wide as the page and texts keep their size.
  const x = (amount: number) => Math.round((amount / most) * widest * 100) / 100
  const legend = [...new Map(bars.flatMap(bar => bar.parts).map(part => [part.label, part.pattern]))]
  const marks = [
    ...new Map(bars.flatMap(bar => bar.marks ?? []).map(mark => [mark.label, mark.dashed ?? false])),
  ]
  return (
    <figure class="picture stretched">
      <svg height={bars.length * row} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Patterns id={id} />
        {bars.map((bar, i) => {
          let at = 0
          const y = i * row
          return (
            <g>
              <text x="0" y={y + 14} font-size="14">
                {bar.label}
              </text>
              {bar.parts.map(part => {
                const begin = at
                at += x(part.amount)
                return (
                  <rect
                    x={`${begin}%`}
                    y={y + 21}
                    width={`${Math.max(0, at - begin)}%`}
                    height="22"
                    fill={`url(#${id}-${part.pattern % fills.length})`}
                    stroke="#fff"
                    stroke-width="1"
                  />
                )
              })}
              {(bar.marks ?? []).map(mark => (
                <line
                  x1={`${x(mark.amount)}%`}
                  x2={`${x(mark.amount)}%`}
                  y1={y + 18}
                  y2={y + 46}
                  stroke="#000"
                  stroke-width="2.5"
                  stroke-dasharray={mark.dashed ? '4 3' : undefined}
                />
              ))}
              <text x={`${at}%`} dx="8" y={y + 37} font-size="14">
                {format(total(bar))}
              </text>
            </g>
          )
        })}
      </svg>
      <ul class="legend">
        {legend.map(([label, pattern]) => (
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <rect width="16" height="16" fill={fillOf(pattern).colour} />
              {fillOf(pattern).hatch ? (
                <path
                  d={fillOf(pattern).hatch!}
                  transform="scale(2.6)"
                  stroke="#fff"
                  stroke-width="0.8"
                  fill="none"
                />
              ) : null}
            </svg>
            {label}
          </li>
        ))}
        {marks.map(([label, dashed]) => (
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="M8 0V16"
                stroke="#000"
                stroke-width="3"
                stroke-dasharray={dashed ? '4 3' : undefined}
              />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}
