import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey'

/** `href` makes the node a link, such as one that narrows the picture to it. */
export type FlowNode = { id: string; label: string; amount: string; href?: string; pattern?: number }
export type FlowLink = { from: string; to: string; value: number; pattern?: number }

const colours = [
  '#0b4f6c',
  '#e8a33d',
  '#7fb7be',
  '#a4243b',
  '#8f8675',
  '#5c7a29',
  '#9a7fc8',
  '#33313b',
  '#c9a227',
]
const colourOf = (pattern: number | undefined) =>
  pattern === undefined ? '#8aa0ae' : colours[pattern % colours.length]!

type Node = SankeyNode<FlowNode, FlowLink>
type Link = SankeyLink<FlowNode, FlowLink>

/** How money flows from left to right, as SVG from the server. The same figures stand in a table beside it. */
export function Flow({
  id,
  title,
  description,
  nodes,
  links,
  caption,
}: {
  id: string
  title: string
  description: string
  nodes: readonly FlowNode[]
  links: readonly FlowLink[]
  caption?: string
}) {
  const width = 960
  const deep = depthOf(links) > 2
  const height = Math.max(220, nodes.length * (deep ? 36 : 30))
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(node => node.id)
    .nodeWidth(14)
    .nodePadding(deep ? 34 : 16)
    .nodeSort(null)
    .extent([
      [deep ? 205 : 270, 10],
      [width - (deep ? 165 : 230), height - 10],
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
    <figure class="picture">
      {/* biome-ignore lint/a11y/useSemanticElements: scrolls by keyboard too, and is no landmark besides its section */}
      <div class="picture-scroll" tabindex={0} role="group" aria-label={title}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role={linked ? 'group' : 'img'}
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {graph.links.map((link: Link) => (
            <path
              d={path(link) ?? ''}
              fill="none"
              stroke={colourOf(link.pattern)}
              stroke-opacity="0.45"
              stroke-width={Math.max(1, link.width ?? 1)}
            />
          ))}
          {graph.nodes.map((node: Node) => (
            <Box node={node} middle={width / 2} deep={deep} />
          ))}
        </svg>
      </div>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
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
  const most = onLeft ? (deep ? 28 : 34) : deep ? 22 : 80
  const whole = `${node.label} ${node.amount}`
  const lines = onLeft || whole.length > most ? [...broken(node.label, most), node.amount] : [whole]
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
    </>
  )
  return node.href ? <a href={node.href}>{drawn}</a> : <g>{drawn}</g>
}

/** Words over as few lines as hold `most` characters each. */
function broken(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
