import { href } from '../../../routes.ts'
import { page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lead, LinkTo, State } from '../../../ui/pieces.tsx'
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
          caption={t.title}
          rows={shown}
          columns={[
            {
              head: t.indicator,
              names: true,
              cell: one => (
                <>
                  <LinkTo href={href('indicator', { indicator: one.id })}>
                    {one.indicator?.name[ask.language] ?? one.id}
                  </LinkTo>{' '}
                  {one.illustrative ? <State tone="warning">{t.illustration}</State> : null}
                </>
              ),
            },
            {
              head: t.unit,
              cell: one => (one.indicator ? unitWords(ask.language)[one.indicator.unit] : t.undescribed),
            },
            { head: t.years, cell: one => yearsText(one.years) || t.noFigures },
            {
              head: t.coverage,
              cell: one => t.of(one.counted, ids.length),
              figure: true,
            },
            { head: t.source, cell: one => one.indicator?.source ?? '–' },
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
