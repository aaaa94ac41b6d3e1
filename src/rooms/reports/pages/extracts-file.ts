import { forbidden, notFound, type Show } from '../../../ui/page.ts'
import { sheetFile } from '../../../ui/sheet-file.ts'
import { schemes } from '../../catalogue/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { askedBy } from '../crosswalk.queries.ts'
import { questionsFor } from '../crosswalk.rules.ts'
import { type ExtractLine, extractsCsv, extractsXlsx } from '../extract.file.ts'
import { readOf } from '../prefill.text.ts'
import { reportsOf } from '../queries.ts'
import { extractsOf, latestOf } from '../rules.ts'
import { followsAll } from './asked.ts'

/** Every directorate's extract of the year's reports that are sent, one line each, for their own systems (D-11). */
export const extractsFilePage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  if (!programme || !Number.isInteger(year)) return notFound
  if (!(await followsAll(ask, programme))) return forbidden
  const known = await schemes(ask.db, [...new Set(programme.contributions.map(one => one.scheme))])
  const reports = await reportsOf(ask.db, { programme: programme.id, year })
  const ids = [...reports.map(one => one.municipality), ...known.map(one => one.directorate)]
  const names = await namesOn(ask.db, `${year}-01-01`, ids)
  const lines: ExtractLine[] = []
  for (const report of reports) {
    const version = latestOf(report)
    if (!report.submittedAt || !version) continue
    const { asks } = await askedBy(ask.db, programme, year, version.crosswalk)
    for (const extract of extractsOf({ ...report, figures: version.figures }, known)) {
      lines.push({
        directorate: names.get(extract.directorate) ?? extract.directorate,
        municipality: names.get(report.municipality) ?? report.municipality,
        extract,
        answers: readOf(version, questionsFor(asks, extract.directorate), ask.language),
        illustrative: programme.illustrative,
      })
    }
  }
  lines.sort((a, b) => a.directorate.localeCompare(b.directorate, 'nb'))
  return sheetFile(ask.params.format, `${programme.id}-${year}`, format =>
    (format === 'xlsx' ? extractsXlsx : extractsCsv)(`${year}`, lines),
  )
}
