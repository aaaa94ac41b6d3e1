import { broken, colourOf, colours, type FlowLink, type FlowNode, stagesOf } from './flow-model.ts'

const width = 358
/** Of those that the money reaches, so many are drawn each by itself where the smallest can be told together. */
const shown = 5
const line = 19

/** What the smallest are called together, with their sum. */
export type Fewer = (smallest: readonly Pick<FlowNode, 'id'>[]) => Pick<FlowNode, 'label' | 'amount'>
type Row = FlowNode & { value: number }

/** The same flow downwards: where it comes from runs together into the pot, and what it reaches stands as bars below. */
export function FlowDown({
  id,
  title,
  description,
  nodes,
  links,
  fewer,
}: {
  id: string
  title: string
  description: string
  nodes: readonly FlowNode[]
  links: readonly FlowLink[]
  fewer?: Fewer
}) {
  const stages = stagesOf(nodes, links).map(stage =>
    stage.map(node => ({ ...node, value: through(node.id, links) })),
  )
  const [sources = [], [pot] = [], ...reached] = stages
  const legend = drawLegend(sources)
  const ribbons = legend.height + 12
  const potTop = ribbons + 74
  let y = potTop + 60
  const groups = reached.map(stage => {
    const drawn = drawBars(fewer ? gathered(stage, fewer) : stage, y + 44)
    const arrow = y
    y = drawn.bottom
    return { arrow, bars: drawn.bars }
  })
  const linked = nodes.some(node => node.href)
  const said = `${id}-phone`
  return (
    <svg
      viewBox={`0 0 ${width} ${y + 4}`}
      role={linked ? 'group' : 'img'}
      aria-labelledby={`${said}-title ${said}-desc`}
    >
      <title id={`${said}-title`}>{title}</title>
      <desc id={`${said}-desc`}>{description}</desc>
      {legend.drawn}
      <Ribbons sources={sources} top={ribbons} bottom={potTop} />
      <rect x="40" y={potTop} width={width - 80} height="56" rx="4" fill={colours[0]} />
      {pot ? <PotName label={pot.label} amount={pot.amount} middle={potTop + 28} /> : null}
      {groups.map(({ arrow, bars }) => (
        <>
          <path
            d={`M${width / 2} ${arrow}v20m-7 -8l7 8 7 -8`}
            stroke={colours[0]}
            stroke-width="2"
            fill="none"
          />
          {bars}
        </>
      ))}
    </svg>
  )
}

const through = (id: string, links: readonly FlowLink[]): number => {
  const sum = (side: 'from' | 'to') =>
    links.filter(one => one[side] === id).reduce((all, one) => all + one.value, 0)
  return Math.max(sum('from'), sum('to'))
}

/** The largest each by itself, and one row for the rest. */
function gathered(stage: readonly Row[], fewer: Fewer): Row[] {
  if (stage.length <= shown + 1) return [...stage]
  const rest = stage.slice(shown)
  const value = rest.reduce((sum, one) => sum + one.value, 0)
  return [...stage.slice(0, shown), { id: 'fewer', ...fewer(rest), value }]
}

function drawLegend(sources: readonly Row[]) {
  let y = 2
  const drawn = sources.map(one => {
    const lines = [...broken(one.label, 40), one.amount]
    const top = y
    y += lines.length * line + 8
    return (
      <Linked href={one.href}>
        <rect x="0" y={top} width="16" height="16" rx="2" fill={colourOf(one.pattern)} />
        <Lines x={26} y={top + 13} lines={lines} />
      </Linked>
    )
  })
  return { drawn, height: y }
}

/** Each source as wide as its part, drawn together into the pot. */
function Ribbons({ sources, top, bottom }: { sources: readonly Row[]; top: number; bottom: number }) {
  const all = sources.reduce((sum, one) => sum + one.value, 0) || 1
  const gap = sources.length > 1 ? 6 : 0
  const room = width - gap * (sources.length - 1)
  let x = 0
  let into = 40
  return (
    <>
      {sources.map(one => {
        const [w, p] = [(one.value / all) * room, (one.value / all) * (width - 80)]
        const [left, right, a, b] = [x, x + w, into, into + p].map(at => at.toFixed(1))
        x += w + gap
        into += p
        const [half, start] = [(top + bottom) / 2 + 4, top + 8]
        const fill = colourOf(one.pattern)
        return (
          <>
            <rect x={left} y={top} width={w.toFixed(1)} height="8" fill={fill} />
            <path
              d={`M${left} ${start}C${left} ${half} ${a} ${half} ${a} ${bottom}H${b}C${b} ${half} ${right} ${half} ${right} ${start}z`}
              fill={fill}
              fill-opacity="0.4"
            />
          </>
        )
      })}
    </>
  )
}

function PotName({ label, amount, middle }: { label: string; amount: string; middle: number }) {
  const at = (y: number, said: string, weight: string) => (
    <text x={width / 2} y={y} text-anchor="middle" font-size="15" font-weight={weight} fill="#fff">
      {`${said} `}
    </text>
  )
  return (
    <>
      {at(middle - 4, broken(label, 34)[0] ?? '', '600')}
      {at(middle + 17, amount, '400')}
    </>
  )
}

function drawBars(rows: readonly Row[], top: number) {
  const most = Math.max(1, ...rows.map(one => one.value))
  let y = top
  const bars = rows.map(one => {
    const long = one.label.length > 26
    const lines = long ? [...broken(one.label, 40), one.amount] : [one.label]
    const first = y
    y += lines.length * line + 25
    return (
      <Linked href={one.href}>
        <Lines x={0} y={first} lines={lines} />
        {long ? null : (
          <text x={width} y={first} text-anchor="end" font-size="15">
            {one.amount}
          </text>
        )}
        <rect
          x="0"
          y={first + (lines.length - 1) * line + 7}
          width={Math.max(2, (one.value / most) * width).toFixed(1)}
          height="10"
          rx="2"
          fill={colours[0]}
          fill-opacity="0.75"
        />
      </Linked>
    )
  })
  return { bars, bottom: y - 14 }
}

const Lines = ({ x, y, lines }: { x: number; y: number; lines: readonly string[] }) => (
  <text font-size="15">
    {lines.map((said, i) => (
      <tspan x={x} y={y + i * line}>
        {/* The space keeps the lines apart for whoever hears them as one name. */ `${said} `}
      </tspan>
    ))}
  </text>
)

const Linked = ({ href, children }: { href?: string | undefined; children?: unknown }) =>
  href ? <a href={href}>{children}</a> : <g>{children}</g>
