import { formatDecimal } from '../../../core/decimal.ts'
import type { Language } from '../../../core/words.ts'
import { Bars } from '../../../ui/bars.tsx'
import { Explain, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Indicator } from '../model.ts'
import type { FigureTable } from '../table.queries.ts'
import { text } from '../text.ts'

const mostBins = 10

type Bin = { from: number; to: number; count: number }

/** How the municipalities are spread over the values, as bars with the same figures in a table. */
export function Spread(props: {
  table: FigureTable
  indicator: Indicator | undefined
  year: number
  language: Language
}) {
  const t = text(props.language)
  const values = props.table.rows.flatMap(row => {
    const figure = row.byYear.get(props.year)
    return figure ? [Number(figure.value)] : []
  })
  if (values.length < 2) return null
  const counts = props.indicator === undefined || props.indicator.merging === 'sum'
  const bins = counts ? doublingBins(values) : evenBins(values)
  const label = ({ from, to }: Bin) => t.upTo(shown(from), shown(to))
  return (
    <Section title={t.spread} id="spread">
      <Bars
        id="spread-picture"
        title={t.spread}
        description={counts ? t.spreadText(props.year) : t.spreadEven(props.year)}
        bars={bins.map(bin => ({
          label: label(bin),
          parts: [{ label: t.municipalities, amount: bin.count, pattern: 0 }],
        }))}
        format={String}
        caption={counts ? t.spreadText(props.year) : t.spreadEven(props.year)}
      />
      <Explain summary={t.spreadTable}>
        <Table
          name="spread"
          caption={t.spread}
          rows={bins}
          columns={column => [
            column.words('interval', t.interval, label, { names: true }),
            column.count('municipalities', t.municipalities, bin => bin.count),
          ]}
        />
      </Explain>
    </Section>
  )
}

const shown = (value: number): string => formatDecimal({ units: BigInt(Math.round(value * 100)), scale: 2 })

/** Municipalities differ by thousandfolds in size, so each bin is twice as wide as the one before. */
function doublingBins(values: readonly number[]): Bin[] {
  const most = Math.max(...values)
  let first = 1
  while (first * 2 ** (mostBins - 1) <= most) first *= first.toString().startsWith('2') ? 2.5 : 2
  const bins: Bin[] = [{ from: 0, to: first, count: 0 }]
  while (bins.at(-1)!.to <= most) bins.push({ from: bins.at(-1)!.to, to: bins.at(-1)!.to * 2, count: 0 })
  return counted(bins, values)
}

function evenBins(values: readonly number[]): Bin[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const width = (most - least) / mostBins || 1
  const bins = Array.from({ length: mostBins }, (_, i) => ({
    from: least + i * width,
    to: least + (i + 1) * width,
    count: 0,
  }))
  return counted(bins, values)
}

function counted(bins: Bin[], values: readonly number[]): Bin[] {
  for (const value of values) {
    const bin = bins.find(one => value < one.to) ?? bins.at(-1)!
    bin.count++
  }
  return bins
}
