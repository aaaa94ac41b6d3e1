import type { Ore } from '../../../core/ore.ts'
import type { Ask } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
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
  const shown = (ore: Ore | null) => (ore === null ? t.unknown : <Amount ore={ore} show="kroner" />)
  return (
    <Section title={t.title} id="contributed">
      <p>{t.note}</p>
      <Table
        caption={t.title}
        rows={rows}
        columns={[
          {
            head: t.scheme,
            cell: one => (
              <>
                {one.year}: {one.scheme.name}{' '}
                {one.scheme.illustrative ? (
                  <span class="tag-illustrative">{text(ask.language).illustration}</span>
                ) : null}
              </>
            ),
            names: true,
          },
          { head: t.appropriation, cell: one => shown(one.ofOre), figure: true },
          { head: t.given, cell: one => shown(one.ore), figure: true },
          {
            head: t.percent,
            cell: one => (one.ofOre === null ? t.unknown : percentOf(one.ore, one.ofOre)),
            figure: true,
          },
          {
            head: t.remainder,
            cell: one => shown(one.ofOre === null ? null : one.ofOre - one.ore),
            figure: true,
          },
        ]}
      />
    </Section>
  )
}

/** The scheme's own money in the year: as adopted, or as proposed before that. */
function appropriationOf(scheme: SchemeEntry, year: number): Ore | null {
  const own = scheme.amounts.filter(one => one.year === year)
  return (own.find(one => one.kind === 'adopted') ?? own[0])?.ore ?? null
}
