import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey'
import { broken, colourOf, colours, type FlowLink, type FlowNode, stagesOf } from './flow-model.ts'
import { type Fewer, FlowDown } from './flow-phone.tsx'

type Node = SankeyNode<FlowNode, FlowLink>
type Link = SankeyLink<FlowNode, FlowLink>

type Drawn = {
  id: string
  title: string
  description: string
  nodes: readonly FlowNode[]
  links: readonly FlowLink[]
}

/**
 * How money flows, as SVG from the server: from left to right where there is room for it, downwards on a phone. Only one of
 * the two is there at a time, also for those who hear the page. The same figures stand in a table beside it.
 */
export function Flow({
  caption,
  fewer,
  heads,
  ...drawn
}: Drawn & {
  caption?: string
  /** On a phone the smallest of many are one bar. */
  fewer?: Fewer
  /** What stands above the columns of the wide picture. */
  heads?: readonly [string, string, string]
}) {
  return (
    <figure class="picture">
      <div class="only-wide">
        <FlowAcross {...drawn} {...(heads ? { heads } : {})} />
      </div>
      <div class="only-phone">
        <FlowDown {...drawn} {...(fewer ? { fewer } : {})} />
      </div>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}

const width = 960

function FlowAcross({ id, title, description, nodes, links, heads }: Drawn & { heads?: readonly string[] }) {
  const deep = depthOf(links) > 2
  const most = highest(nodes, links)
  const top = heads ? 44 : 10
  const height = top + Math.max(220, most * (deep ? 50 : 32))
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(node => node.id)
    .nodeWidth(deep ? 14 : 10)
    .nodePadding(deep ? 34 : 14)
    .nodeSort(null)
    .extent([
      [deep ? 205 : 270, top],
      [width - (deep ? 165 : 250), height - 10],
    ])
  const graph = layout({
    nodes: nodes.map(node => ({ ...node })),
    links: links
      .filter(link => link.value > 0)
      .map(link => ({ ...link, source: link.from, target: link.to })),
  })
  // What is named as one picture has no parts, so a picture with links in it is a group of them.
  const linked = nodes.some(node => node.href)
  const path = sankeyLinkHorizontal<FlowNode, FlowLink>()
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={linked ? 'group' : 'img'}
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {heads ? <Heads heads={heads} /> : null}
      {graph.links.map((link: Link) => (
        <path
          d={path(link) ?? ''}
          fill="none"
          stroke={colourOf(link.pattern)}
          stroke-opacity="0.4"
          stroke-width={Math.max(1, link.width ?? 1)}
        />
      ))}
      {graph.nodes.map((node: Node) =>
        !deep && node.targetLinks?.length && node.sourceLinks?.length ? (
          <Pot node={node} />
        ) : (
          <Box node={node} middle={width / 2} deep={deep} />
        ),
      )}
    </svg>
  )
}

function Heads({ heads: [left, middle, right] }: { heads: readonly string[] }) {
  const at = (x: number, anchor: string, said: string | undefined) => (
    <text x={x} y="18" text-anchor={anchor} font-size="14" font-weight="600">
      {said}
    </text>
  )
  return (
    <>
      {at(262, 'end', left)}
      {at(492, 'middle', middle)}
      {at(728, 'start', right)}
    </>
  )
}

/** What all flows together in, wide enough to hold its own name. */
function Pot({ node: { x0 = 0, x1 = 0, y0 = 0, y1 = 0, label, amount } }: { node: Node }) {
  const middle = (x0 + x1) / 2
  const line = (y: number, said: string, weight: string) => (
    <text x={middle} y={y} text-anchor="middle" font-size="15" font-weight={weight} fill="#fff">
      {`${said} `}
    </text>
  )
  return (
    <g>
      <rect x={middle - 72} y={y0} width="144" height={Math.max(48, y1 - y0)} rx="3" fill={colours[0]} />
      {line((y0 + y1) / 2 - 4, label, '600')}
      {line((y0 + y1) / 2 + 18, amount, '400')}
    </g>
  )
}

/** How many stand in the fullest column. */
function highest(nodes: readonly FlowNode[], links: readonly FlowLink[]): number {
  return Math.max(...stagesOf(nodes, links).map(stage => stage.length))
}

/** How many steps the longest way through the links has. */
function depthOf(links: readonly FlowLink[]): number {
  const below = (id: string, seen: number): number =>
    seen > links.length
      ? seen
      : Math.max(0, ...links.filter(one => one.from === id).map(one => 1 + below(one.to, seen + 1)))
  return Math.max(0, ...new Set(links.map(one => one.from)).values().map(id => below(id, 0)))
}

function Box({ node, middle, deep }: { node: Node; middle: number; deep: boolean }) {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node
  const onLeft = x1 < middle && !node.targetLinks?.length
  const inMiddle = Boolean(node.targetLinks?.length && node.sourceLinks?.length)
  const x = onLeft ? x0 - 8 : x1 + 8
  // Long names are broken over lines, and the amount stands below; where there is room one line is enough.
  const most = onLeft ? (deep ? 28 : 34) : 22
  const whole = `${node.label} ${node.amount}`
  // With one column to the right of the pot, its amounts stand below each other.
  const apart = !deep && !onLeft
  const lines = apart
    ? [node.label]
    : onLeft || whole.length > most
      ? [...broken(node.label, most), node.amount]
      : [whole]
  const top = (y0 + y1) / 2 + 5 - ((lines.length - 1) * 16) / 2
  const drawn = (
    <>
      <rect x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} fill={colourOf(node.pattern)} />
      <text text-anchor={onLeft ? 'end' : 'start'} font-size="13" class={inMiddle ? 'on-flow' : undefined}>
        {lines.map((line, i) => (
          <tspan x={x} y={top + i * 16} font-weight={onLeft && i < lines.length - 1 ? '600' : undefined}>
            {/* The space keeps the lines apart for whoever hears them as one name. */ `${line} `}
          </tspan>
        ))}
      </text>
      {apart ? (
        <text x={width - 4} y={top} text-anchor="end" font-size="13">
          {node.amount}
        </text>
      ) : null}
    </>
  )
  return node.href ? <a href={node.href}>{drawn}</a> : <g>{drawn}</g>
}
