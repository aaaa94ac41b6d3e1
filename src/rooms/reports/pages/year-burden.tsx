import type { Ask } from '../../../ui/page.ts'
import { Table } from '../../../ui/table.tsx'
import type { ProgrammeView } from '../../programmes/index.ts'
import { burdenOf, type Comparison } from '../burden.queries.ts'
import { type Load, remindersOf, sumLoads } from '../burden.rules.ts'
import { burdenText, loadWords } from '../burden.text.ts'
import { askedBy } from '../crosswalk.queries.ts'
import type { Report } from '../model.ts'
import { latestOf } from '../rules.ts'
import { BurdenMeter, grouped } from './burden.tsx'

type Row = { municipality: string; compared: Comparison }
const shown: (keyof Load)[] = ['questions', 'documents', 'minutes', 'reminders']

/** The year's reports, each and together, against what the schemes would have asked one by one. */
export async function YearBurden({
  ask,
  programme,
  year,
  reports,
  label,
}: {
  ask: Ask
  programme: ProgrammeView
  year: number
  reports: readonly Report[]
  label: (id: string) => string
}) {
  const rows: Row[] = []
  const told: number[] = []
  for (const report of reports) {
    const version = latestOf(report)
    if (!version) continue
    const asked = await askedBy(ask.db, programme, year, version.crosswalk)
    const reminders = remindersOf(report, year, ask.today)
    const compared = await burdenOf(ask.db, programme, asked, version.figures, reminders)
    rows.push({ municipality: report.municipality, compared })
    if (Number(version.answers.minutes) > 0) told.push(Number(version.answers.minutes))
  }
  if (rows.length === 0) return null
  const t = burdenText(ask.language)
  const minutes = told.reduce((sum, one) => sum + one, 0)
  return (
    <>
      <BurdenMeter
        ask={ask}
        compared={{
          one: sumLoads(rows.map(one => one.compared.one)),
          separate: sumLoads(rows.map(one => one.compared.separate)),
        }}
      >
        {told.length > 0 ? <p>{t.toldAll(grouped(minutes), told.length)}</p> : null}
      </BurdenMeter>
      <h3 class="ds-heading" data-size="2xs">
        {t.eachTitle}
      </h3>
      <p>{t.each}</p>
      <Table
        name="burden-of-each"
        caption={t.eachTitle}
        rows={rows}
        columns={column => [
          column.words('what', t.what, one => label(one.municipality), { names: true }),
          ...shown.map(key =>
            column.words(
              key,
              loadWords(ask.language)[key],
              ({ compared: { one, separate } }) => t.against(grouped(one[key]), grouped(separate[key])),
              { figure: true },
            ),
          ),
        ]}
      />
    </>
  )
}
