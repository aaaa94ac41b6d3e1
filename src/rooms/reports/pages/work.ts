import { dateOf, yearOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Work, WorkList } from '../../../ui/work.tsx'
import { stateOf as awardStateOf, commitmentsOf } from '../../awards/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById, programmes } from '../../programmes/index.ts'
import { askedOf, proposalsOf } from '../crosswalk.queries.ts'
import { waitsFor } from '../crosswalk.rules.ts'
import { listText } from '../list.text.ts'
import { contributorsOf, reportOf, reportsOf } from '../queries.ts'
import { questionWords } from '../questions.text.ts'
import { latestOf, reportDue, stateOf } from '../rules.ts'

/** Reports to write, to approve, and unspent funds to decide on. */
export const reportsWork: WorkList = async ask => {
  const { role, organisation } = ask.actor
  if ((role === 'programmeLead' || role === 'municipalDirector') && organisation)
    return reportsToWrite(ask, organisation)
  if (role === 'directorateOfficer')
    return [...(await reportsToApprove(ask)), ...(await proposalsToAnswer(ask))]
  if (role === 'secretariat') return [...(await reportsToApprove(ask)), ...(await reportsOverdue(ask))]
  if (role === 'auditor') return reportsOverdue(ask)
  return []
}

async function reportsToWrite(ask: Parameters<WorkList>[0], municipality: string): Promise<Work[]> {
  const t = listText(ask.language)
  const names = new Map((await programmes(ask.db)).map(one => [one.id, one.name]))
  const work: Work[] = []
  for (const one of await commitmentsOf(ask.db, { municipality })) {
    if (awardStateOf(one) !== 'paid' || yearOf(ask.today) <= one.year) continue
    const report = await reportOf(ask.db, one.programme, municipality, one.year)
    if (report?.submittedAt) continue
    const back = report && latestOf(report)
    const label = back ? t.workCorrect : ask.actor.role === 'municipalDirector' ? t.workSend : t.workReport
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
  const t = listText(ask.language)
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
  const t = listText(ask.language)
  const work: Work[] = []
  for (const report of (await reportsOf(ask.db, {})).filter(one => one.submittedAt && !one.unspent)) {
    const programme = (await programmeById(ask.db, report.programme))!
    const contributors = await contributorsOf(ask.db, programme, report.year)
    const reached = stateOf(report, contributors)
    const own = ask.actor.organisation ?? ''
    const mine =
      ask.actor.role === 'secretariat'
        ? reached === 'approved'
        : contributors.includes(own) && !latestOf(report)?.approvals.some(one => one.directorate === own)
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

/** Other directorates' proposals on who asks what, which wait for this one. */
async function proposalsToAnswer(ask: Parameters<WorkList>[0]): Promise<Work[]> {
  const t = listText(ask.language)
  const own = ask.actor.organisation ?? ''
  const work: Work[] = []
  for (const { id } of await programmes(ask.db)) {
    const open = (await proposalsOf(ask.db, id)).filter(one => one.endedAt === null)
    if (open.length === 0) continue
    const programme = (await programmeById(ask.db, id))!
    const year = Math.max(0, ...programme.contributions.map(one => one.year))
    const { contributors } = await askedOf(ask.db, programme, year, ask.today)
    const names = await namesOn(ask.db, ask.today, contributors)
    for (const one of open.filter(proposal => waitsFor(proposal, contributors).includes(own))) {
      const who = names.get(one.directorate) ?? one.directorate
      work.push({
        text: t.workAgree(who, questionWords(ask.language)[one.question]),
        href: href('crosswalk', { programme: id }),
        since: dateOf(one.proposedAt),
        due: null,
        waitingFor: null,
      })
    }
  }
  return work
}
