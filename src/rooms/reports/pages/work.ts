import { dateOf, yearOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Work, WorkList } from '../../../ui/work.ts'
import { stateOf as awardStateOf, commitmentsOf } from '../../awards/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById, programmes } from '../../programmes/index.ts'
import { contributorsOf, reportOf, reportsOf } from '../queries.ts'
import { reportDue, stateOf } from '../rules.ts'
import { text } from '../text.ts'

/** Reports to write, to approve, and unspent funds to decide on. */
export const reportsWork: WorkList = async ask => {
  const { role, organisation } = ask.actor
  if ((role === 'programmeLead' || role === 'municipalDirector') && organisation)
    return reportsToWrite(ask, organisation)
  if (role === 'directorateOfficer') return reportsToApprove(ask)
  if (role === 'secretariat') return [...(await reportsToApprove(ask)), ...(await reportsOverdue(ask))]
  if (role === 'auditor') return reportsOverdue(ask)
  return []
}

async function reportsToWrite(ask: Parameters<WorkList>[0], municipality: string): Promise<Work[]> {
  const t = text(ask.language)
  const names = new Map((await programmes(ask.db)).map(one => [one.id, one.name]))
  const work: Work[] = []
  for (const one of await commitmentsOf(ask.db, { municipality })) {
    if (awardStateOf(one) !== 'paid' || yearOf(ask.today) <= one.year) continue
    const report = await reportOf(ask.db, one.programme, municipality, one.year)
    if (report?.submittedAt) continue
    const label = ask.actor.role === 'municipalDirector' ? t.workSend : t.workReport
    work.push({
      text: label(one.year, names.get(one.programme) ?? ''),
      href: href('report', { programme: one.programme, municipality, year: one.year }),
      since: null,
      due: reportDue(one.year),
      waitingFor: null,
    })
  }
  return work
}

/** What has not been handed in by its deadline, and whom it waits for. */
async function reportsOverdue(ask: Parameters<WorkList>[0]): Promise<Work[]> {
  const t = text(ask.language)
  const work: Work[] = []
  for (const one of await commitmentsOf(ask.db, {})) {
    if (awardStateOf(one) !== 'paid' || ask.today <= reportDue(one.year)) continue
    const report = await reportOf(ask.db, one.programme, one.municipality, one.year)
    if (report?.submittedAt) continue
    const name = (await namesOn(ask.db, ask.today, [one.municipality])).get(one.municipality) ?? ''
    work.push({
      text: t.workOverdue(name, one.year),
      href: href('report', { programme: one.programme, municipality: one.municipality, year: one.year }),
      since: null,
      due: reportDue(one.year),
      waitingFor: t.director,
    })
  }
  return work
}

async function reportsToApprove(ask: Parameters<WorkList>[0]): Promise<Work[]> {
  const t = text(ask.language)
  const work: Work[] = []
  for (const report of (await reportsOf(ask.db, {})).filter(one => one.submittedAt && !one.unspent)) {
    const programme = (await programmeById(ask.db, report.programme))!
    const contributors = await contributorsOf(ask.db, programme, report.year)
    const reached = stateOf(report, contributors)
    const own = ask.actor.organisation ?? ''
    const mine =
      ask.actor.role === 'secretariat'
        ? reached === 'approved'
        : contributors.includes(own) && !report.approvals.some(one => one.directorate === own)
    if (!mine) continue
    const name = (await namesOn(ask.db, ask.today, [report.municipality])).get(report.municipality) ?? ''
    const label = ask.actor.role === 'secretariat' ? t.workUnspent : t.workApprove
    work.push({
      text: label(name, report.year),
      href: href('report', {
        programme: report.programme,
        municipality: report.municipality,
        year: report.year,
      }),
      since: dateOf(report.submittedAt!),
      due: null,
      waitingFor: null,
    })
  }
  return work
}
