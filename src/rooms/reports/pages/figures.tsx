import { formatKr, type Ore, sumOre } from '../../../core/ore.ts'
import type { Ask } from '../../../ui/page.ts'
import { Facts, Section } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import type { ProgrammeView } from '../../programmes/index.ts'
import type { Extract, Figures } from '../model.ts'
import { extractsOf } from '../rules.ts'
import { text } from '../text.ts'
import { params } from './asked.ts'

export function FigureTables({ ask, figures }: { ask: Ask; figures: Figures }) {
  const t = text(ask.language)
  return (
    <Section title={t.figures} id="figures">
      <Facts
        rows={[
          [t.carriedIn, formatKr(figures.carriedInOre)],
          [t.received, formatKr(figures.receivedOre)],
          [t.spent, formatKr(figures.spentOre)],
          [t.left, formatKr(figures.leftOre)],
          [t.measureCount, figures.counts.measures],
          [t.evaluatedCount, figures.counts.evaluated],
          [t.serviceCount, figures.counts.services],
        ]}
      />
      {figures.measures.length > 0 ? (
        <Table
          caption={t.spent}
          rows={figures.measures}
          columns={[
            { head: t.measure, cell: one => one.name, names: true },
            { head: t.amountKr, cell: one => <Amount ore={one.spentOre} />, figure: true },
          ]}
          total={[t.sum, <Amount ore={sumOre(figures.measures.map(one => one.spentOre))} />]}
        />
      ) : null}
    </Section>
  )
}

export async function Extracts({
  ask,
  programme,
  figures,
  names,
}: {
  ask: Ask
  programme: ProgrammeView
  figures: Figures
  names: Map<string, string>
}) {
  const t = text(ask.language)
  const { municipality, year } = params(ask)
  const known = await schemes(ask.db, [...new Set(programme.contributions.map(one => one.scheme))])
  const rows = extractsOf({ municipality, year, figures }, known)
  return (
    <Section title={t.extractsTitle} id="extracts">
      <p>{t.extractsNote}</p>
      <ExtractTable
        ask={ask}
        rows={rows}
        label={one => names.get(one.directorate) ?? one.directorate}
        head={t.directorate}
      />
    </Section>
  )
}

export function ExtractTable({
  ask,
  rows,
  label,
  head,
}: {
  ask: Ask
  rows: Extract[]
  label: (row: Extract) => string
  head: string
}) {
  const t = text(ask.language)
  const columns: [string, (row: Extract) => Ore][] = [
    [t.carriedIn, row => row.carriedInOre],
    [t.received, row => row.receivedOre],
    [t.spent, row => row.spentOre],
    [t.left, row => row.leftOre],
  ]
  return (
    <Table
      caption={t.extractsTitle}
      rows={rows}
      columns={[
        { head, cell: label, names: true },
        ...columns.map(([name, of]) => ({
          head: t.inKr(name),
          cell: (row: Extract) => <Amount ore={of(row)} show="ore" />,
          figure: true,
        })),
      ]}
      total={[t.sum, ...columns.map(([, of]) => <Amount ore={sumOre(rows.map(of))} show="ore" />)]}
    />
  )
}
