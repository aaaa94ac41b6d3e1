import { type Answer, type Ask, notFound } from '../../../ui/page.ts'
import { namesOn, officeOf } from '../../organisations/index.ts'
import { type ProgrammeView, partnersOf, programmeById } from '../../programmes/index.ts'
import { type Asked, askedBy, askedOf } from '../crosswalk.queries.ts'
import type { Content, Report } from '../model.ts'
import { figuresOf, reportOf } from '../queries.ts'
import { noReportAnswers } from '../questions.model.ts'
import { latestOf, may, publicVersion } from '../rules.ts'

/** The report that the address names. */
export const params = (ask: Ask) => ({
  programme: ask.params.programme!,
  municipality: ask.params.municipality!,
  year: Number(ask.params.year),
})

/** What every page of a report needs: who reads, what is read, and who asked for it. */
export type Opened = {
  programme: ProgrammeView
  report: Report | undefined
  asked: Asked
  /** The municipality's own people, who write it. */
  owner: boolean
  /** Who follows the municipality's money may read what was sent. */
  reader: boolean
  /** What this reader reads: the draft for those who write it, what was sent last, or to anyone what was approved. */
  content: Content
  /** Whether the reader may read the answers. */
  answered: boolean
  place: string
  nameOf: (id: string) => string
}

export async function openReport(ask: Ask): Promise<Opened | Answer> {
  const { programme: id, municipality, year } = params(ask)
  const programme = await programmeById(ask.db, id)
  if (!programme || !Number.isInteger(year)) return notFound
  const office = (await officeOf(ask.db, municipality, programme.startsOn)) ?? null
  const report = await reportOf(ask.db, id, municipality, year)
  const owner = may.draft(ask.actor, { municipality }).ok
  const reader = may.read(ask.actor, {
    municipality,
    office,
    partners: await partnersOf(ask.db, programme),
  }).ok
  const latest = report && latestOf(report)
  const contributors = (await askedOf(ask.db, programme, year, ask.today)).contributors
  const readable = reader || owner || !report ? latest : publicVersion(report, contributors)
  const sent = readable && (report!.submittedAt !== null || !owner) ? readable : undefined
  const asked = sent
    ? await askedBy(ask.db, programme, year, sent.crosswalk)
    : await askedOf(ask.db, programme, year, ask.today)
  const names = await namesOn(ask.db, `${year}-01-01`, [municipality, ...asked.contributors])
  const nameOf = (one: string) => names.get(one) ?? one
  return {
    programme,
    report,
    asked,
    owner,
    reader,
    content: sent ?? {
      answers: (owner ? report?.answers : undefined) ?? noReportAnswers,
      figures: await figuresOf(ask.db, programme, municipality, year),
    },
    answered: sent !== undefined || owner,
    place: nameOf(municipality),
    nameOf,
  }
}

/** Whether the reader sees every municipality's report: the regions' offices, the programme's partners, who controls. */
export async function followsAll(ask: Ask, programme: ProgrammeView): Promise<boolean> {
  const office = programme.regions.map(one => one.office)
  return may.readAll(ask.actor, { office, partners: await partnersOf(ask.db, programme) }).ok
}
