import type { Ore } from '../../../core/ore.ts'
import type { Ask } from '../../../ui/page.ts'
import { Explain, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { type SchemeEntry, schemeById } from '../../catalogue/index.ts'
import { contributionText } from '../contribution.text.ts'
import type { ProgrammeView } from '../queries.ts'
import { percentOf } from '../rules.ts'
import { text } from '../text.ts'

type Row = { year: number; scheme: SchemeEntry; ore: Ore; ofOre: Ore | null }

/** What each scheme gives to the pot of its own appropriation, in kroner and per cent, and what is left of it. */
export async function Contributions({ ask, programme }: { ask: Ask; programme: ProgrammeView }) {
  const t = contributionText(ask.language)
  const rows: Row[] = []
  const years = [...new Set(programme.contributions.map(one => one.year))].sort()
  for (const year of years) {
    const own = programme.contributions.filter(one => one.year === year)
    for (const { scheme: id, ore } of own) {
      const scheme = await schemeById(ask.db, id)
      if (scheme) rows.push({ year, scheme, ore, ofOre: appropriationOf(scheme, year) })
    }
  }
  const known = { show: 'kroner', none: t.unknown } as const
  return (
    <Section title={t.title} id="contributed">
      <p>{t.note}</p>
      <Explain summary={t.show(rows.length)}>
        <Table
          name="contributions"
          caption={t.title}
          rows={rows}
          illustrative={one => one.scheme.illustrative}
          columns={column => [
            column.words('scheme', t.scheme, one => `${one.year}: ${one.scheme.name}`, {
              names: true,
              after: one =>
                one.scheme.illustrative ? (
                  <span class="tag-illustrative">{text(ask.language).illustration}</span>
                ) : null,
            }),
            column.kr('appropriation', t.appropriation, one => one.ofOre, known),
            column.kr('given', t.given, one => one.ore, known),
            column.percent(
              'percent',
              t.percent,
              one => (one.ofOre === null ? null : percentOf(one.ore, one.ofOre)),
              known,
            ),
            column.kr(
              'remainder',
              t.remainder,
              one => (one.ofOre === null ? null : one.ofOre - one.ore),
              known,
            ),
          ]}
        />
      </Explain>
    </Section>
  )
}

/** The scheme's own money in the year: as adopted, or as proposed before that. */
function appropriationOf(scheme: SchemeEntry, year: number): Ore | null {
  const own = scheme.amounts.filter(one => one.year === year)
  return (own.find(one => one.kind === 'adopted') ?? own[0])?.ore ?? null
}
