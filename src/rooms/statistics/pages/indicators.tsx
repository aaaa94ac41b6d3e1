import { href } from '../../../routes.ts'
import { page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lead, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { municipalities } from '../../organisations/index.ts'
import { listedIndicators } from '../queries.ts'
import { may } from '../rules.ts'
import { text, unitWords } from '../text.ts'

/** The bank of indicators: which figures there are, for which years, of how many municipalities, and from where. */
export const figuresPage: Show = async ask => {
  const t = text(ask.language)
  const official = (await municipalities(ask.db, ask.today)).filter(one => !one.illustrative)
  const ids = official.map(one => one.id)
  const shown = await listedIndicators(ask.db, ids)
  const years = shown.flatMap(one => one.years)
  return page(
    t.title,
    <>
      {years.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <Lead>{t.lead(shown.length, Math.min(...years), Math.max(...years))}</Lead>
      )}
      {shown.length > 0 ? (
        <Table
          name="indicators"
          caption={t.title}
          rows={shown}
          illustrative={one => one.illustrative}
          columns={column => [
            column.link('indicator', t.indicator, one => one.indicator?.name[ask.language] ?? one.id, {
              to: one => href('indicator', { indicator: one.id }),
              names: true,
              after: one => (one.illustrative ? <State tone="warning">{t.illustration}</State> : null),
            }),
            column.words('unit', t.unit, one =>
              one.indicator ? unitWords(ask.language)[one.indicator.unit] : t.undescribed,
            ),
            column.words('years', t.years, one => yearsText(one.years) || t.noFigures),
            column.words('coverage', t.coverage, one => t.of(one.counted, ids.length), { figure: true }),
            column.words('source', t.source, one => one.indicator?.source, { none: '–' }),
          ]}
        />
      ) : null}
      {may.readImports(ask.actor).ok ? (
        <p class="form-actions">
          <ButtonLink href={href('importFacts')}>{t.readIn}</ButtonLink>
          {may.manage(ask.actor).ok ? (
            <ButtonLink href={href('newIndicator')} quiet>
              {t.describe}
            </ButtonLink>
          ) : null}
        </p>
      ) : null}
    </>,
  )
}

/** «2018–2026», or «2018, 2020–2021» where some are missing. */
function yearsText(years: readonly number[]): string {
  const spans: [number, number][] = []
  for (const year of years) {
    const last = spans.at(-1)
    if (last && year === last[1] + 1) last[1] = year
    else spans.push([year, year])
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
