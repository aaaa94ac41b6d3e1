import { formatKr, sumOre } from '../../../core/ore.ts'
import type { Ask } from '../../../ui/page.ts'
import { Lines, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { indicatorName, municipalityName, readable } from '../../calculation/index.ts'
import { acts } from '../act.text.ts'
import { compareRuns } from '../compare.rules.ts'
import { text } from '../page.text.ts'
import { type Content, contentOf, type RunHead } from '../runs.queries.ts'
import type { YearOf } from './place.ts'

type Props = { ask: Ask; year: YearOf; shown: RunHead; content: Content }

/** What moved since the run that this one corrects, and what in the inputs made it move. */
export async function Moved({ ask, year: { view, year, runs }, shown, content }: Props) {
  const t = acts(ask.language)
  const corrected = runs.find(one => one.number === shown.corrects)
  if (!corrected) return null
  const moved = compareRuns(await contentOf(ask.db, view.id, year, corrected), content)
  const { programme } = content.input
  const total = sumOre(moved.awards.map(one => one.afterOre - one.beforeOre))
  const figure = (value: string | undefined) => (value === undefined ? '–' : readable(value, ask.language))
  const causes = [
    ...moved.facts.slice(0, 20).map(({ before, after }) => {
      const { indicator, municipality, year: of } = (after ?? before)!
      const name = indicatorName(programme, indicator, ask.language)
      const place = municipalityName(programme, municipality)
      return t.factChanged(name, place, of, figure(before?.value), figure(after?.value))
    }),
    ...moved.rules.map(one => t.ruleChanged(one.scheme, one.before ?? '–', one.after ?? '–')),
    ...(moved.pilots.length > 0 ? [t.pilotsChanged(moved.pilots.length)] : []),
    ...(moved.restKey ? [t.keyChanged] : []),
  ]
  return (
    <Section title={t.moved} id="moved">
      <p>{t.movedLead(moved.awards.length, formatKr(total))}</p>
      {moved.awards.length > 0 ? (
        <Table
          name="moved"
          caption={t.moved}
          rows={moved.awards}
          columns={column => [
            column.words(
              'municipality',
              text(ask.language).municipality,
              one => municipalityName(programme, one.municipality),
              { names: true },
            ),
            column.kr('before', t.before, one => one.beforeOre),
            column.kr('after', t.after, one => one.afterOre),
            column.kr('change', t.change, one => one.afterOre - one.beforeOre),
          ]}
        />
      ) : null}
      <h3>{t.whyMoved}</h3>
      <Lines of={causes.length > 0 ? causes : [t.noCause]} />
    </Section>
  )
}
